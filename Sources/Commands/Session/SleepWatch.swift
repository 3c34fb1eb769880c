internal import System

/// Notices that the computer has slept, which counts as a pause.
struct SleepWatch {
  /// Less than this many seconds needs no telling.
  static let least = 10

  private let asleep: () -> Int
  private var told: Int

  /// Watches by how many seconds of sleep `asleep` counts in all.
  init(asleep: @escaping () -> Int = { Clocks.throughSleep.seconds - Clocks.awake.seconds }) {
    self.asleep = asleep
    told = asleep()
  }

  /// How many seconds of sleep there were since it was asked last; nil where there was none.
  mutating func slept() -> Int? {
    let (seconds, overflows) = asleep().subtractingReportingOverflow(told)
    guard !overflows, seconds >= Self.least else { return nil }
    told += seconds
    return seconds
  }
}
