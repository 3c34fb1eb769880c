internal import Faces
internal import Practice
internal import Session

extension PlainMenu {
  /// Asks for a plan and who it is for, and runs it; false where somebody goes back.
  func choosePlan() throws -> Bool {
    let plans = Shelf(workspace: workspace).plans()
    guard let place = try choose(among: plans.map(Messages.menuPlan)) else { return false }
    let plan = plans[place]
    guard let setting = try setting(of: plan) else { return false }
    return try begin(plan.id, setting) == .done
  }

  private func setting(of plan: Plan) throws -> Setting? {
    guard plan.settings.count > 1 else { return plan.settings.first }
    try say([Messages.menuPlanSettings])
    let place = try choose(among: plan.settings.map(Messages.menuSetting))
    return place.map { plan.settings[$0] }
  }

  /// Asks what a session in a group needs, and runs it.
  func begin(_ plan: String, _ setting: Setting) throws -> Finish {
    let people = setting == .multiAgency ? try roles() : nil
    var way: Capture?
    if [.team, .multiAgency].contains(setting) {
      // The end of the input is no answer.
      guard let asked = try capture() else { return .done }
      way = asked
    }
    try SessionStart(in: workspace, on: screen).begin(
      .plan(plan), setting: setting, capture: way, people: people, model: .asPlanned)
    return .done
  }

  private func roles() throws -> [Participant]? {
    while let line = try line(Messages.menuRolesQuestion) {
      if line.allSatisfy(\.isWhitespace) { return nil }
      if let roles = RoleGroups(line) {
        let range = Setting.multiAgency.people
        if range.contains(roles.people) { return ParticipantOptions.people(of: roles) }
        try say([Messages.notThatMany(range)])
      } else {
        try say([Messages.menuRolesUnclear])
      }
    }
    throw CommandFailure(.usage, Messages.needsParticipants)
  }

  private func capture() throws -> Capture? {
    while let word = try word(Messages.menuCaptureQuestion) {
      switch word {
      case "", "1": return .hands
      case "2": return .each
      default: try say([Messages.menuCaptureUnclear])
      }
    }
    return nil
  }
}
