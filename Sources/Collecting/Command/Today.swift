internal import Practice
internal import System

/// The day on which something is published.
enum Today {
  /// The day it is, or the one that `REFLECT_COLLECT_TODAY` says in a rehearsal.
  static func day() throws(CollectFailure) -> CalendarDay {
    if let text = ThisProcess.environment("REFLECT_COLLECT_TODAY") {
      guard let day = CalendarDay(text) else {
        throw CollectFailure(.usage, CollectLanguage.words.dayUnclear(text))
      }
      return day
    }
    guard let day = Clocks.day(ofSecond: Clocks.wall.seconds),
      let today = CalendarDay(year: day.year, month: day.month, day: day.day)
    else { return CalendarDay(daysSince1970: Clocks.wall.seconds / 86_400) }
    return today
  }
}
