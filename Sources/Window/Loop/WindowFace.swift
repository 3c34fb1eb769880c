/// A face that fills the window: a value that keys change and frames are drawn from.
///
/// It knows no terminal, clock or file; what it cannot do by itself it asks for.
package protocol WindowFace {
  /// What it asks of whoever runs it, after a key.
  associatedtype Request

  /// Takes a key pressed in a window of `size`.
  mutating func take(_ key: Key, in size: WindowSize) -> Request?

  /// What a window of `size` shows.
  func frame(in size: WindowSize) -> Frame
}

/// Whoever runs a face: does what it asks for, and sees to what does not come from the keyboard.
package protocol WindowHost<Face>: AnyObject {
  associatedtype Face: WindowFace

  /// How many milliseconds until something has to be done by itself; nil for nothing.
  var wait: Int? { get }
  /// The descriptors that are watched beside the keyboard.
  var descriptors: [Int32] { get }

  /// Does what the face asks for.
  func take(_ request: Face.Request) throws
  /// A watched descriptor can be read, or has ended.
  func ready(_ descriptor: Int32) throws
  /// The time asked for is over and nothing came.
  func timePassed() throws
  /// A signal asks to stop, or the terminal has gone.
  func leave(_ reason: WindowLeaving) throws
  /// What came has been taken, or what a key asked for is done: the face is to show how things are.
  func settle() throws
}

/// Why a window is left without a key.
package enum WindowLeaving: Equatable, Sendable {
  case interrupted
  case terminalGone
}

extension WindowHost {
  package var wait: Int? { nil }
  package var descriptors: [Int32] { [] }
  package func ready(_ descriptor: Int32) throws {}
  package func timePassed() throws {}
  package func settle() throws {}
}
