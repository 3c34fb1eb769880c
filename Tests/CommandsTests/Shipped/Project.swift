import FoundationEssentials

@testable import Commands

/// The project's own folder: the deck, the plans and the examples that ship.
enum Project {
  static let path = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardized.path

  static func workspace() throws -> Workspace {
    try Workspace(
      asked: path, in: Surroundings(currentFolder: path, environment: [:], program: nil))
  }

  static func bytes(_ file: String) throws -> [UInt8] {
    try bytes(at: "\(path)/\(file)")
  }

  static func bytes(at path: String) throws -> [UInt8] {
    try Array(Data(contentsOf: URL(filePath: path)))
  }

  static func lines(_ file: String) throws -> [String] {
    let text = String(decoding: try bytes(file), as: UTF8.self)
    return text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .dropLast(text.hasSuffix("\n") ? 1 : 0)
  }

  static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: "\(path)/\(folder)")
      .filter { $0.hasSuffix(ending) }.sorted()
  }
}
