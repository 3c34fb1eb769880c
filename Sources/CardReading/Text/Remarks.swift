internal import Practice

/// What there is to mend in one file, gathered while it is read.
struct Remarks: Sendable {
  /// The file's path as messages show it.
  let file: String
  /// What was found, in the order it was found.
  private(set) var diagnostics: [Diagnostic] = []
  /// How many of them make the file, or the part named, unusable.
  private(set) var errorCount = 0

  /// Begins with nothing to mend.
  init(file: String) {
    self.file = file
  }

  /// Notes something that makes the file, or the part named, unusable.
  mutating func error(_ line: Int, _ message: String) {
    errorCount += 1
    diagnostics.append(
      Diagnostic(.error, at: SourceLine(file: file, line: line), message))
  }

  /// Notes something that is probably not what was meant.
  mutating func warning(_ line: Int, _ message: String) {
    diagnostics.append(
      Diagnostic(.warning, at: SourceLine(file: file, line: line), message))
  }

  /// What was found by line, in the order found within a line.
  var byLine: [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    return diagnostics.enumerated().sorted {
      ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset)
    }.map(\.element)
  }
}
