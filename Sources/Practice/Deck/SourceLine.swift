/// A place in a text file, for messages such as `cards/every-move.md:12`.
package struct SourceLine: Hashable, Sendable, CustomStringConvertible {
  /// The file's path as the user would type it.
  package var file: String
  /// The line, counted from 1.
  package var line: Int

  /// Makes a place; `line` counts from 1.
  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  package var description: String { "\(file):\(line)" }
}
