package import Practice

/// A clock that stands still until it is told to move.
package struct FixedClock: Equatable, Sendable {
  /// What it shows.
  package private(set) var moment: Moment

  /// Makes a clock that shows `moment`.
  package init(_ moment: Moment = Samples.moment) {
    self.moment = moment
  }

  /// The day it shows.
  package var day: CalendarDay {
    let seconds = moment.seconds
    return CalendarDay(daysSince1970: (seconds - (seconds < 0 ? 86_399 : 0)) / 86_400)
  }

  /// Moves it on by `seconds`, or back when negative.
  package mutating func advance(seconds: Int) {
    let (sum, overflow) = moment.seconds.addingReportingOverflow(seconds)
    moment = Moment(seconds: overflow ? (seconds > 0 ? .max : .min) : sum)
  }

  /// Moves it on by `minutes`.
  package mutating func advance(minutes: Int) {
    advance(seconds: minutes * 60)
  }
}
