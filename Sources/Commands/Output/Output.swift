internal import Practice
internal import System

/// Standard output for results and standard error for messages.
enum Output {
  /// Prints lines of a result.
  ///
  /// - Throws: A `CommandFailure` when the output is closed or full.
  static func show(_ lines: [SafeText]) throws {
    try put(folded(lines, to: .output).map { $0.string + "\n" }.joined(), to: .output)
  }

  /// Prints a result as it is: a format with its own escaping.
  ///
  /// - Throws: A `CommandFailure` when the output is closed or full.
  static func show(_ bytes: [UInt8]) throws {
    try put(bytes, to: .output)
  }

  /// Prints a message on standard error; one that cannot be printed is lost, as nobody reads it.
  static func tell(_ message: String) {
    let lines = folded([SafeText(message)], to: .errors)
    try? put(lines.map { $0.string + "\n" }.joined(), to: .errors)
  }

  /// Prints what went wrong on standard error.
  static func tell(failure message: String) { tell("reflect: \(message)") }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { Descriptor.output.isTerminal }

  /// Whether a person reads and types.
  static var isConversation: Bool { Descriptor.input.isTerminal && isTerminal }

  /// The columns of the terminal; nil where there is none.
  static var width: Int? { width(of: .output) }

  private static func width(of descriptor: Descriptor) -> Int? {
    guard let columns = descriptor.windowSize?.columns, columns > 0 else { return nil }
    return columns
  }

  // What goes to a file or a pipe keeps its lines whole.
  private static func folded(_ lines: [SafeText], to descriptor: Descriptor) -> [SafeText] {
    guard let width = width(of: descriptor) else { return lines }
    return lines.flatMap { line in
      line.string.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part in
        TextWrap.lines(
          SafeText.line(part), width: width, hanging: part.prefix { $0 == " " }.count + 2)
      }
    }
  }

  private static func put(_ text: String, to descriptor: Descriptor) throws {
    try put(Array(text.utf8), to: descriptor)
  }

  /// Writes all of `bytes`, and waits where a pipe has no room.
  static func put(_ bytes: [UInt8], to descriptor: Descriptor) throws {
    do {
      try descriptor.writeAll(bytes)
    } catch {
      // A reader that has read enough, such as `head`, is no failure worth words.
      let words = error == .brokenPipe ? "" : Language.words.outputFailed(error.description)
      throw CommandFailure(.inputOutput, words)
    }
  }
}
