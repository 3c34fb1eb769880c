internal import Practice

/// A session that is asked for with whole names and values alone, as in
/// `reflect team --plan team-60 --participants 6`.
///
/// ArgumentParser would take a third of the time until the first frame for it. What isn't of this form, or
/// isn't right, is left to it, which says why.
struct ShortLine {
  private(set) var isTeam: Bool
  private(set) var plan: String?
  private(set) var card: String?
  private(set) var participants: Int?
  private(set) var group: GroupName?

  init?(_ line: some Collection<String>) {
    switch line.first {
    case "solo": isTeam = false
    case "team": isTeam = true
    default: return nil
    }
    var words = line.dropFirst()
    while let name = words.popFirst() {
      guard let value = words.popFirst(), !value.hasPrefix("-"), take(value, as: name) else {
        return nil
      }
    }
    if plan != nil, card != nil { return nil }
  }

  private mutating func take(_ value: String, as name: String) -> Bool {
    switch name {
    case "--plan" where plan == nil: plan = value
    case "--card" where card == nil: card = value
    case "--participants" where isTeam && participants == nil:
      participants = Int(value).flatMap { ParticipantOptions.counts.contains($0) ? $0 : nil }
      return participants != nil
    case "--group" where isTeam && group == nil:
      group = try? GroupName(value)
      return group != nil
    default: return false
    }
    return true
  }

  /// Begins the session, as the command that is named does.
  func run(_ here: Installation) throws {
    let workspace = try Workspace(here)
    let start = SessionStart(in: workspace, on: SessionScreen(here.preferences), here)
    let subject = card.map { SessionStart.Subject.cards(CommaList.words($0)) }
    if isTeam {
      try start.begin(
        subject ?? .plan(plan ?? Setting.team.usualPlan),
        SessionStart.Terms(
          here.preferences, group: group, people: participants.map(ParticipantOptions.numbered)))
    } else {
      try start.begin(
        subject ?? .plan(plan ?? Setting.solo.usualPlan), SessionStart.Terms(setting: .solo))
    }
  }
}
