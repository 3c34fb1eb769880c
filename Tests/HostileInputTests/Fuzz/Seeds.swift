import FoundationEssentials
import TestKit

/// The real texts that are spoiled.
enum Seeds {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized

  /// The files of one folder of the project, in the order of their names.
  static func texts(in folder: String) throws -> [[UInt8]] {
    let url = root.appending(path: folder)
    let names = try FileManager.default.contentsOfDirectory(atPath: url.path).sorted()
    return try names.filter { $0.hasSuffix(".md") }.prefix(12).map {
      try Array(Data(contentsOf: url.appending(path: $0)))
    }
  }

  /// Writes `text` as `name` within `folder`.
  static func write(_ text: [UInt8], to name: String, in folder: ScratchFolder) throws {
    let url = URL(filePath: folder.path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text).write(to: url)
  }
}
