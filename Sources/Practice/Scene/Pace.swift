/// How a session keeps to its time by the clock on the wall.
package struct Pace: Equatable, Sendable {
  /// The minutes of one step, by its number from 1.
  package struct StepMinutes: Equatable, Sendable {
    package var step: Int
    package var minutes: Int

    package init(step: Int, minutes: Int) {
      self.step = step
      self.minutes = minutes
    }
  }

  /// When it ends if every step left takes its minutes.
  package var ends: Moment
  /// How many seconds that is later than planned; negative when it's earlier.
  package var secondsBehind: Int
  /// The steps left that would get other minutes if the difference were spread over them; empty where
  /// there's nothing to spread, or nothing left to spread it over.
  package var proposal: [StepMinutes]

  /// How `record` keeps to its time at `now`; nil where it has ended, or nobody knows when it was to end.
  package init?(of record: SessionRecord, at now: Moment) {
    guard let endBy = record.endBy, record.ending == nil else { return nil }
    let ahead = record.stepsAhead
    ends = Moment(seconds: now.seconds + record.secondsLeft)
    secondsBehind = ends.seconds - endBy.seconds
    proposal = Self.spread(secondsBehind, over: ahead.map { ($0, record.steps[$0].minutes) })
      .filter { $0.minutes != record.steps[$0.step - 1].minutes }
  }

  // Whole minutes, in proportion; what rounding leaves goes to the longest. No step gets under half of
  // what it has: one that's worth less is better left out, which only the room can say.
  private static func spread(
    _ seconds: Int, over steps: [(index: Int, minutes: Int)]
  ) -> [StepMinutes] {
    let total = steps.reduce(0) { $0 + $1.minutes }
    // Rounded towards keeping the plan: half a minute is nothing to change it for.
    var open = min(max(-total, seconds / 60), total)
    guard total > 0, open != 0 else { return [] }
    var minutes = steps.map(\.minutes)
    let floor = minutes.map { ($0 + 1) / 2 }
    for index in minutes.indices {
      minutes[index] = max(floor[index], minutes[index] - open * steps[index].minutes / total)
    }
    open -= total - minutes.reduce(0, +)
    let longest = minutes.indices.sorted { steps[$0].minutes > steps[$1].minutes }
    while open != 0 {
      let before = open
      for index in longest where open != 0 && (open < 0 || minutes[index] > floor[index]) {
        minutes[index] -= open.signum()
        open -= open.signum()
      }
      if open == before { break }
    }
    return zip(steps, minutes).map { StepMinutes(step: $0.index + 1, minutes: $1) }
  }
}

extension SessionRecord {
  /// The steps after the current one that are still to come, by their index.
  package var stepsAhead: [Int] {
    steps.indices.dropFirst(current + 1).filter {
      steps[$0].status != .done && steps[$0].status != .skipped
    }
  }

  /// Seconds left in the session if every step left takes its minutes.
  package var secondsLeft: Int {
    guard steps.indices.contains(current) else { return 0 }
    return ([current] + stepsAhead).reduce(0) { sum, index in
      sum + max(0, steps[index].minutes * 60 - steps[index].seconds)
    }
  }
}

/// Who sees to what in a session that leads itself; it goes round with the steps.
package struct Duties: Equatable, Sendable {
  /// Reads out what is shown.
  package var reads: Participant
  /// Keeps an eye on the time.
  package var keepsTime: Participant
  /// Sees to it that all are heard.
  package var hearsAll: Participant

  /// Who does what in the current step of `record`; nil where someone leads, or nobody is there.
  package init?(in record: SessionRecord) {
    let people = record.participants.filter { $0.left == nil }
    guard record.lead == .shared, record.setting.hasFacilitator, !people.isEmpty else { return nil }
    func turn(_ duty: Int) -> Participant { people[(record.current + duty) % people.count] }
    (reads, keepsTime, hearsAll) = (turn(0), turn(1), turn(2))
  }
}
