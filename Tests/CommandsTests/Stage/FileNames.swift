import FoundationEssentials

/// The names in a folder of the real file system.
enum FileNames {
  static func names(in folder: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  }
}
