internal import Practice
internal import Window

extension FollowerNotes {
  /// What comes after what is shown now.
  var next: [String] {
    guard record.ending == nil else { return [] }
    return step.round.map(nextInRound) ?? nextInStep
  }

  private func nextInRound(_ round: Round) -> [String] {
    switch place.stage {
    case .opening: [Messages.followTaking(first: true)]
    case .firstViews: talk(0, round)
    case .talk: talk(place.turn + 1, round)
    case .finding: findings(place.turn + 1, round)
    case .secondViews: [Messages.followAction]
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
    let turn = place.stage == .opening ? 0 : place.turn + 1
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
