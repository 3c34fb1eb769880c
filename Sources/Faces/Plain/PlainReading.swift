package import Practice
internal import Window

/// What a typed line means where it was typed.
package enum PlainReading: Hashable, Sendable {
  /// Something for the session.
  case event(SessionEvent)
  /// Something about the session.
  case command(PlainCommand)
  /// Nothing that can be taken; the words say what can.
  case unclear(SafeText)
}
