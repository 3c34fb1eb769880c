/// A moment in a step's time that is worth saying; it never blocks anything.
package enum TimeSignal: String, CaseIterable, Sendable {
  case half
  case fiveMinutes = "five-minutes"
  case oneMinute = "one-minute"
  case timeUp = "time-up"
}
