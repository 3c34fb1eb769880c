internal import Practice
internal import System

/// Standard output for results and standard error for messages.
enum Telling {
  /// Prints a result as it is: a format with its own escaping.
  ///
  /// - Throws: A `CollectFailure` when the output is closed or full.
  static func show(_ bytes: [UInt8]) throws(CollectFailure) {
    do {
      try Descriptor.output.writeAll(bytes)
    } catch {
      // A reader that has read enough, such as `head`, is no failure worth words.
      let words =
        error == .brokenPipe ? "" : CollectLanguage.words.outputFailed(error.description)
      throw CollectFailure(.inputOutput, words)
    }
  }

  /// Prints a message on standard error; one that can't be printed is lost, as nobody reads it.
  static func say(_ message: String) {
    let line = SafeText(message)
    let lines = errorWidth.map { width in
      line.string.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
        TextWrap.lines(SafeText.line($0), width: width, hanging: 2).map(\.string)
      }
    }
    let text = (lines ?? [line.string]).map { $0 + "\n" }.joined()
    try? Descriptor.errors.writeAll(text.utf8)
  }

  /// Prints what went wrong on standard error.
  static func say(failure message: String) { say("reflect-collect: \(message)") }

  /// The columns of the terminal that results go to; nil where there's none.
  static var width: Int? { width(of: .output) }

  private static var errorWidth: Int? { width(of: .errors) }

  private static func width(of descriptor: Descriptor) -> Int? {
    guard let columns = descriptor.windowSize?.columns, columns > 0 else { return nil }
    return columns
  }
}
