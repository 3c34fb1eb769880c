internal import Practice

/// What there is to mend in one file, gathered while it is read.
struct Remarks: Sendable {
  /// The most that is said of one file; whoever mends that much reads the rest afterwards.
  static let most = 100

  /// Says one thing in a language.
  typealias Saying = (any DeckWords) -> String

  /// The file's path as messages show it.
  let file: String
  /// The language what there is to mend is told in.
  let words: any DeckWords
  /// How many errors there are; each makes the file, or the part named, unusable.
  private(set) var errorCount = 0

  private var diagnostics: [Diagnostic] = []
  private var unsaid = 0

  /// Begins with nothing to mend.
  init(file: String, words: any DeckWords) {
    (self.file, self.words) = (file, words)
  }

  /// Notes something that makes the file, or the part named, unusable.
  mutating func error(_ line: Int, _ say: Saying) {
    errorCount += 1
    note(.error, line, say)
  }

  /// Notes something that is probably not what was meant.
  mutating func warning(_ line: Int, _ say: Saying) {
    note(.warning, line, say)
  }

  /// Notes something to think about, which need not be mended.
  mutating func advice(_ line: Int, _ say: Saying) {
    note(.note, line, say)
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
    _ severity: Diagnostic.Severity, _ line: Int, _ say: Saying
  ) {
    guard diagnostics.count < Self.most else {
      unsaid += 1
      return
    }
    diagnostics.append(
      Diagnostic(severity, at: SourceLine(file: file, line: line), say(words)))
  }

  private var theRest: Diagnostic {
    Diagnostic(
      errorCount > 0 ? .error : .warning, at: SourceLine(file: file, line: 1),
      words.moreToMend(unsaid))
  }
}
