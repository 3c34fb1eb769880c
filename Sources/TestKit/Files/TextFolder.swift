internal import FoundationEssentials

/// A real folder with text files in it, removed when the value goes.
package final class TextFolder: Sendable {
  private let folder: ScratchFolder

  /// Its path.
  package var path: String { folder.path }

  /// Makes the folder with `files`: their paths within it, and what they say.
  package init(_ files: [String: String]) throws {
    folder = try ScratchFolder()
    for (name, text) in files {
      let url = URL(filePath: folder.path).appending(path: name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
  }
}
