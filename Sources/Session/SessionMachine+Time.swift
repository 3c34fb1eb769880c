internal import Practice

extension SessionMachine {
  /// Adds the time since the last event to the current step, unless the clock is stopped.
  mutating func countTime(until second: Int) {
    let passed = second - counted
    counted = second
    guard passed > 0, !record.paused else { return }
    record.steps[record.current].seconds += passed
  }

  /// Says which signal of the step's time has come, if one has; only the latest where several have.
  mutating func tick() -> SessionResponse {
    let due = dueSignals.filter { !record.signalled.contains($0) }
    record.signalled.append(contentsOf: due)
    return .accepted(due.last.map { [.signal($0)] } ?? [])
  }

  /// Stops the clock.
  mutating func pause() -> SessionResponse {
    record.paused = true
    return .saved
  }

  /// Starts the clock again.
  mutating func goOn() -> SessionResponse {
    record.paused = false
    return .saved
  }

  /// Gives the current step more minutes.
  mutating func extend(by minutes: Int) -> SessionResponse {
    guard (1...240).contains(minutes) else { return .refused(.minutesOutOfRange(minutes)) }
    let room = max(0, Self.longestStep - step.minutes)
    setMinutes(step.minutes + min(minutes, room), ofStep: record.current)
    return .saved
  }

  /// Gives a step other minutes; what the plan had stays known.
  mutating func setMinutes(_ minutes: Int, ofStep index: Int) {
    let planned = record.steps[index].minutes
    if record.steps[index].change?.isInserted != true {
      changeStep(index) { $0.minutes = $0.minutes ?? planned }
    }
    record.steps[index].minutes = minutes
    record.signalled = record.signalled.filter(dueSignals.contains)
  }

  /// Counts the time by the clock from now on, where it's a new sitting.
  mutating func planEnd(at moment: Moment) {
    guard record.endBy != nil, record.ending == nil,
      moment.seconds - record.updated.seconds > Self.longestSilence
    else { return }
    record.endBy = Moment(seconds: moment.seconds + record.secondsLeft)
  }

  // Nothing was answered for as long as that: it wasn't the same sitting.
  private static let longestSilence = 90 * 60

  /// Seconds left in the current step; negative once over.
  var secondsLeft: Int { step.minutes * 60 - step.seconds }

  // A day: nobody needs a longer step, and sums of minutes stay far from overflow.
  private static let longestStep = 24 * 60

  // A signal that would come at the very beginning of a short step says nothing.
  private var dueSignals: [TimeSignal] {
    let minutes = step.minutes
    return TimeSignal.allCases.filter { signal in
      switch signal {
      case .half: minutes >= 4 && step.seconds * 2 >= minutes * 60
      case .fiveMinutes: minutes > 10 && secondsLeft <= 300
      case .oneMinute: minutes >= 3 && secondsLeft <= 60
      case .timeUp: secondsLeft <= 0
      }
    }
  }
}
