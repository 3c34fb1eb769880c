/// Something the session's owner has to do after an event, in order.
package enum SessionEffect: Hashable, Sendable {
  /// Write the record; the event counts only once that has worked.
  case save
  /// Say that this moment of the step's time has come.
  case signal(TimeSignal)
}
