package import Practice

/// Where a session is shown and answered, a line at a time.
package protocol Console: AnyObject {
  /// The columns of the window; nil when the output goes elsewhere.
  var width: Int? { get }
  /// The rows of the window; nil when the output goes elsewhere.
  var rows: Int? { get }
  /// Whether a person reads and types here.
  var isTerminal: Bool { get }

  /// Adds `lines` to what is shown.
  func write(_ lines: [SafeText]) throws(ConsoleError)

  /// Shows `prompt` and waits for a line; where `echo` is false, what is typed stays unseen.
  func ask(_ prompt: SafeText, echo: Bool) throws(ConsoleError) -> ConsoleLine

  /// Whether what stands on the screen, and above it, can be wiped.
  var canErase: Bool { get }

  /// Wipes it, where that can be done.
  func erase() throws(ConsoleError)
}

extension Console {
  package var canErase: Bool { false }
  package func erase() {}
}

/// What came in answer to a prompt.
package enum ConsoleLine: Equatable, Sendable {
  /// A line, without its line break; bytes that are not UTF-8 have become U+FFFD.
  case line(String)
  /// A line longer than `limit` bytes; none of it was kept.
  case tooLong(limit: Int)
  /// There is nothing more to read.
  case end
  /// A signal asks the program to stop.
  case interrupted
}

/// A console that can no longer be written to or read.
package enum ConsoleError: Error, Equatable, CustomStringConvertible {
  /// The output is closed or full; told once, later writing is left out.
  case outputFailed(reason: String)
  /// The input cannot be read.
  case inputFailed(reason: String)

  /// For whoever looks for a fault in the program; people read what their language's `WindowWords` say.
  package var description: String { EnglishWindowWords().sentence(self) }
}
