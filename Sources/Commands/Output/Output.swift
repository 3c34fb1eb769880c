internal import Practice

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Standard output for results and standard error for messages.
enum Output {
  /// Prints lines of a result.
  ///
  /// - Throws: A `CommandFailure` when the output is closed or full.
  static func show(_ lines: [SafeText]) throws {
    try put(folded(lines, to: STDOUT_FILENO).map { $0.string + "\n" }.joined(), to: STDOUT_FILENO)
  }

  /// Prints a result as it is: a format with its own escaping.
  ///
  /// - Throws: A `CommandFailure` when the output is closed or full.
  static func show(_ bytes: [UInt8]) throws {
    try put(bytes, to: STDOUT_FILENO)
  }

  /// Prints a message on standard error; one that cannot be printed is lost, as nobody reads it.
  static func tell(_ message: String) {
    let lines = folded([SafeText(message)], to: STDERR_FILENO)
    try? put(lines.map { $0.string + "\n" }.joined(), to: STDERR_FILENO)
  }

  /// Makes a closed pipe and a limit on file sizes errors with words, which they are not by themselves.
  static func outliveFailedWrites() {
    for number in [SIGPIPE, SIGXFSZ] { signal(number, SIG_IGN) }
  }

  /// Whether standard output is a terminal.
  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether a person reads and types.
  static var isConversation: Bool { isatty(STDIN_FILENO) == 1 && isTerminal }

  /// The columns of the terminal; nil where there is none.
  static var width: Int? { width(of: STDOUT_FILENO) }

  private static func width(of descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  // What goes to a file or a pipe keeps its lines whole.
  private static func folded(_ lines: [SafeText], to descriptor: Int32) -> [SafeText] {
    guard let width = width(of: descriptor) else { return lines }
    return lines.flatMap { line in
      line.string.split(separator: "\n", omittingEmptySubsequences: false).flatMap { part in
        TextWrap.lines(
          SafeText.line(part), width: width, hanging: part.prefix { $0 == " " }.count + 2)
      }
    }
  }

  private static func put(_ text: String, to descriptor: Int32) throws {
    try put(Array(text.utf8), to: descriptor)
  }

  private static func put(_ bytes: [UInt8], to descriptor: Int32) throws {
    signal(SIGPIPE, SIG_IGN)
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        // A reader that has read enough, such as `head`, is no failure worth words.
        let isClosed = errno == EPIPE
        throw CommandFailure(
          .inputOutput, isClosed ? "" : Messages.outputFailed(String(cString: strerror(errno))))
      }
    }
  }
}
