internal import Faces
internal import Practice

extension Messages {
  // MARK: - The menu in the whole window

  static let writingHandout = "Writing the file…"
  static func handoutNotStarted(_ arguments: [String]) -> String {
    "The file could not be begun. Quit, and type: reflect \(arguments.joined(separator: " "))"
  }

  // MARK: - The menu in plain lines

  static let menuHeading =
    "reflect: check your thinking, alone or together. Nothing leaves this computer."
  static func menuResume(_ record: SessionRecord) -> String {
    "Go on with \"\(record.title)\" of \(record.day)"
  }
  static func menuOthers(_ count: Int) -> String {
    count == 1 ? "Go on with another session" : "Go on with one of \(count) other sessions"
  }
  static let menuSolo = "Ten minutes alone with one card"
  static let menuPair = "Half an hour for two"
  static let menuTeam = "An hour with a team"
  static let menuAgencies = "An hour with several agencies"
  static let menuPlans = "Choose from all plans"
  static let menuCards = "See the cards"
  static func menuActions(_ open: Int, due: Int) -> String {
    open == 0
      ? "See the actions that are open (none)"
      : "See the actions that are open (\(open), \(due) due)"
  }
  static let menuHandouts = "How to print cards and guides"
  static let menuHelp = "Help"
  static let menuQuit = "q  Quit"
  static let menuQuestion = "Type a number and press Enter:"
  static let menuListQuestion = "Type a number and press Enter, or Enter alone to go back:"
  static func menuUnclear(_ count: Int) -> String {
    "Type a number from 1 to \(count), or q to quit."
  }
  static func menuListUnclear(_ count: Int) -> String {
    "Type a number from 1 to \(count), or Enter alone to go back."
  }
  static let menuCardsHint =
    "To read one: reflect cards show ID. To think about one now: reflect solo --card ID. "
    + "With others: reflect team --card ID,ID."
  static let menuActionsHint =
    "When one is done: reflect actions done ID. When it is to be dropped: reflect actions drop ID."
  static let menuHandoutsHint = [
    "Cards to cut out: reflect handout --all --layout cards, or with the ids of some cards in place of --all.",
    "A page for each card: reflect handout ID --layout page. Large print: --layout large.",
    "A guide for whoever leads: reflect handout --plan ID --layout guide.",
    "It writes PDF; --format docx, html or md writes something else.",
  ]
  static func menuPlan(_ plan: Plan) -> String {
    let settings = plan.settings.map { menuSetting($0).lowercased() }.joined(separator: ", ")
    return "\(plan.title), \(counted(plan.minutes, "minute")) (\(settings))"
  }
  static let menuPlanSettings = "Who is it for?"
  static func menuSetting(_ setting: Setting) -> String {
    switch setting {
    case .solo: "On your own"
    case .pair: "Two people"
    case .team: "A team"
    case .multiAgency: "Several agencies"
    }
  }
  static let menuRolesQuestion =
    "Which agencies, and how many people of each? Such as health:2, police:1, education:3. "
    + "Enter alone counts everybody together:"
  static let menuRolesUnclear =
    "That cannot be read. Write each group once with its number: health:2, police:1, education:3."
  static let menuCaptureQuestion =
    "How are views taken? 1 by a show of hands, 2 by each at the keyboard. Enter alone for 1:"
  static let menuCaptureUnclear = "Type 1 or 2, or Enter alone for 1."
}
