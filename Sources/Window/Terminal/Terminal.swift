/// What comes to a program from its terminal, its signals and the clock.
package enum TerminalInput: Equatable, Sendable {
  /// Bytes were typed or pasted.
  case bytes([UInt8])
  /// The window has another size now.
  case resized
  /// A signal asked the program to stop: save, say how to go on, end.
  case interrupted
  /// The program stands in the foreground again after Ctrl-Z: everything has to be painted anew.
  case resumed
  /// One of the watched descriptors can be read, or has ended.
  case ready(Int32)
  /// The time asked for is over and nothing came.
  case timeout
  /// The terminal has gone away, or its input has ended.
  case end
}

/// A terminal taken over as a whole: raw input, a screen of its own.
///
/// The live one is over file descriptors and signals; tests use a scripted one with a grid.
package protocol Terminal: AnyObject {
  /// The window's size now.
  var size: WindowSize { get }

  /// Takes the terminal over: raw input, a screen of its own, pastes marked.
  func open() throws(ConsoleError)

  /// Gives it back as it was; does nothing when it is not taken over.
  func close()

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(ConsoleError)

  /// Waits for input, a signal, or one of `descriptors` to become readable.
  ///
  /// - Parameter milliseconds: How long at most; nil for ever.
  func next(within milliseconds: Int?, watching descriptors: [Int32]) throws(ConsoleError)
    -> TerminalInput

  /// Gives the terminal back, stops the program as Ctrl-Z does, and takes the terminal over again afterwards.
  func suspend() throws(ConsoleError)
}
