internal import Practice

/// What there is to mend in one file, gathered while it is read.
struct Remarks: Sendable {
  /// The most that is said of one file; whoever mends that much reads the rest afterwards.
  static let most = 100

  /// The file's path as messages show it.
  let file: String
  /// How many errors there are; each makes the file, or the part named, unusable.
  private(set) var errorCount = 0

  private var diagnostics: [Diagnostic] = []
  private var unsaid = 0

  /// Begins with nothing to mend.
  init(file: String) {
    self.file = file
  }

  /// Notes something that makes the file, or the part named, unusable.
  mutating func error(_ line: Int, _ message: @autoclosure () -> String) {
    errorCount += 1
    note(.error, line, message)
  }

  /// Notes something that is probably not what was meant.
  mutating func warning(_ line: Int, _ message: @autoclosure () -> String) {
    note(.warning, line, message)
  }

  /// What was found by line, in the order found within a line.
  var byLine: [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    let sorted = diagnostics.enumerated().sorted {
      ($0.element.place.line, $0.offset) < ($1.element.place.line, $1.offset)
    }.map(\.element)
    return unsaid == 0 ? sorted : sorted + [theRest]
  }

  /// Adds what was found to what was found in other files.
  func append(to all: inout [Diagnostic]) {
    if !diagnostics.isEmpty { all += byLine }
  }

  private mutating func note(
    _ severity: Diagnostic.Severity, _ line: Int, _ message: () -> String
  ) {
    guard diagnostics.count < Self.most else {
      unsaid += 1
      return
    }
    diagnostics.append(
      Diagnostic(severity, at: SourceLine(file: file, line: line), message()))
  }

  private var theRest: Diagnostic {
    Diagnostic(
      errorCount > 0 ? .error : .warning, at: SourceLine(file: file, line: 1),
      Messages.moreToMend(unsaid))
  }
}
