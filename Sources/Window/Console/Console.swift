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
