internal import FoundationEssentials

/// A real, empty folder that is removed with all it holds when the value goes.
package final class ScratchFolder: Sendable {
  /// Its path.
  package let path: String

  /// Makes the folder below the system's folder for temporary files.
  package init() throws {
    let url = FileManager.default.temporaryDirectory
      .appending(component: "reflect-tests-\(UUID().uuidString)")
    path = url.path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }
}
