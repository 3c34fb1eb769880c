internal import Practice
internal import Window

extension FollowerNotes {
  /// What comes after what is shown now.
  var next: [String] {
    guard record.ending == nil else { return [] }
    return step.round.map(nextInRound) ?? nextInStep
  }

  private func nextInRound(_ round: Round) -> [String] {
    switch place {
    case .opening: [Messages.followTaking(first: true)]
    case .views(.beforeTalk, _): talk(0, round)
    case .talk(let prompt): talk(prompt + 1, round)
    case .views(.afterTalk, _): findings(0, round)
    case .finding(let finding): findings(finding + 1, round)
    case .views(.afterFinding, _): [Messages.followAction]
    case .action, .finished, .review, .reflection: nextStep
    }
  }

  private func talk(_ turn: Int, _ round: Round) -> [String] {
    turn < round.card.prompts.count ? prompt(turn, of: round) : findings(0, round)
  }

  private func findings(_ turn: Int, _ round: Round) -> [String] {
    turn < round.card.findings.count
      ? finding(turn, of: round) : [Messages.followTaking(first: false)]
  }

  private var nextInStep: [String] {
    let turn = place == .opening ? 0 : place.turn + 1
    switch step.kind {
    case .actions where turn < record.reviews.count:
      return [
        Messages.reviewHeading(turn + 1, of: record.reviews.count)
          + " \(Messages.action(record.reviews[turn].action))"
      ]
    case .close:
      let following = question(turn)
      return following.isEmpty ? nextStep : following
    default: return nextStep
    }
  }

  private var nextStep: [String] {
    let ahead = record.steps.indices.first {
      $0 > record.current && ![.done, .skipped].contains(record.steps[$0].status)
    }
    guard let ahead else { return [Messages.followLast] }
    let step = record.steps[ahead]
    let heading = Messages.followStep(
      ahead + 1, of: record.steps.count, title: step.title, minutes: step.minutes)
    return [heading] + (step.round.map { [$0.card.statement] } ?? [])
  }
}
