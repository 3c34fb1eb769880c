internal import Window

/// What a key does in the facilitator's second window.
enum FollowerAction: String, CaseIterable, Equatable, Sendable {
  case forward, back, goAhead, skip
  case note, park, pause, more, jump, type
  case cards, prompts, plan, written, support, end, help
  case phones, door, hands
  // What is left of the plan, as in `PlanSheet.Action`.
  case swapCard, gentler, leaveOut, earlier, later, longer, shorter, putCard, putBreak, spread
  case down, up, pageDown, pageUp, top, bottom
  // Over the notes.
  case leave, give, yes, no
  case close, suspend, repaint

  /// How it moves what is shown; nil for what does something else.
  var move: TextPages.Move? {
    switch self {
    case .down: .down
    case .up: .up
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    case .top: .first
    case .bottom: .last
    default: nil
    }
  }
}

extension FollowerPage {
  private typealias KeyBinding = Window.KeyBinding<FollowerAction>

  /// The keys of what lies topmost; letters are those of the main screen, where it has the same.
  var keys: KeyTable<FollowerAction> {
    switch layer {
    case .nothing: notesKeys
    case .page:
      KeyTable([
        // What closes the window from the notes only leads back to them.
        [KeyBinding(.leave, keys: [.escape, .enter] + words.letters(.close).map(Key.character))],
        [bound(.pageDown, .character(" "))], [bound(.type, .character(":"), .character("/"))],
        Self.moving, Self.always,
      ])
    case .line: KeyTable([[bound(.give, .enter), bound(.leave, .escape)], Self.always])
    case .plan(let sheet) where sheet.seeking != nil:
      KeyTable([[bound(.give, .enter), bound(.leave, .escape)], Self.choosing, Self.always])
    case .plan: planKeys
    case .confirming(let question):
      KeyTable([
        question.enterIsYes
          ? [bound(.yes, .enter), bound(.no, .escape)]
          : [bound(.yes), bound(.no, .escape, .enter)], Self.always,
      ])
    }
  }

  /// The keys of the notes, in the order that help lists them.
  var notesKeys: KeyTable<FollowerAction> {
    KeyTable([
      [
        bound(.forward, .character(" "), .enter), bound(.back), bound(.goAhead), bound(.skip),
        bound(.note), bound(.park), bound(.pause), bound(.more), bound(.jump),
        bound(.type, .character(":"), .character("/")), bound(.cards), bound(.prompts),
        bound(.plan), bound(.written), bound(.phones), bound(.door), bound(.hands),
        bound(.support), bound(.end), bound(.help, .character("?"), .function(1)),
      ], Self.moving, [bound(.close)], Self.always,
    ])
  }

  /// The keys of the steps.
  var planKeys: KeyTable<FollowerAction> {
    let changes = PlanSheet.Action.allCases.compactMap { FollowerAction(rawValue: $0.rawValue) }
    return KeyTable([
      Self.choosing, changes.map { $0 == .swapCard ? bound($0, .enter) : bound($0) },
      [KeyBinding(.leave, keys: [.escape] + words.letters(.close).map(Key.character))], Self.always,
    ])
  }

  private func bound(_ action: FollowerAction, _ keys: Key...) -> KeyBinding {
    KeyBinding(action, keys: keys + words.letters(action).map(Key.character))
  }

  private static let choosing = [KeyBinding(.down, .down, .tab), KeyBinding(.up, .up, .backTab)]
  private static let moving = [
    KeyBinding(.down, .down), KeyBinding(.up, .up), KeyBinding(.pageDown, .pageDown),
    KeyBinding(.pageUp, .pageUp), KeyBinding(.top, .home, .top),
    KeyBinding(.bottom, .end, .bottom),
  ]
  private static let always = [
    KeyBinding(.close, .control("c")), KeyBinding(.suspend, .control("z")),
    KeyBinding(.repaint, .control("l")),
  ]

  /// What the row of keys names, the most needed first.
  var keyRowActions: [FollowerAction] {
    switch layer {
    case .nothing:
      waiting == nil ? [.forward, .help, .type, .back, .close] : [.help, .close]
    case .page: waiting == nil ? [.leave, .type, .pageDown] : [.leave, .pageDown]
    case .line: [.give, .leave]
    case .plan(let sheet):
      sheet.seeking == nil
        ? [.swapCard, .gentler, .leaveOut, .longer, .leave] : [.give, .down, .leave]
    case .confirming: [.yes, .no]
    }
  }
}
