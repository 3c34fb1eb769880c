internal import Window

/// What a key does in the facilitator's second window.
enum FollowerDeed: CaseIterable, Hashable, Sendable {
  case forward
  case back
  case goAhead
  case skip
  case note
  case park
  case pause
  case more
  case jump
  case type
  case cards
  case prompts
  case support
  case end
  case help
  case down
  case up
  case pageDown
  case pageUp
  case top
  case bottom
  case close
  case suspend
  case repaint

  /// The keys that do it; the first is the one that is named first.
  ///
  /// Letters are those of the main screen, where it has the same.
  var keys: [Key] {
    switch self {
    case .forward: [.character(" "), .enter]
    case .back: [.character("b")]
    case .goAhead: [.character("g")]
    case .skip: [.character("s")]
    case .note: [.character("n")]
    case .park: [.character("k"), .character("p")]
    case .pause: [.character("z"), .character("P")]
    case .more: [.character("t")]
    case .jump: [.character("j")]
    case .type: [.character(":"), .character("/")]
    case .cards: [.character("c")]
    case .prompts: [.character("a")]
    case .support: [.character("v")]
    case .end: [.character("x"), .character("Q")]
    case .help: [.character("?"), .function(1)]
    case .down: [.down]
    case .up: [.up]
    case .pageDown: [.pageDown]
    case .pageUp: [.pageUp]
    case .top: [.home, .top]
    case .bottom: [.end, .bottom]
    case .close: [.character("q"), .control("c")]
    case .suspend: [.control("z")]
    case .repaint: [.control("l")]
    }
  }

  /// What `key` does; nil where it does nothing.
  init?(_ key: Key) {
    guard let deed = Self.allCases.first(where: { $0.keys.contains(key) }) else { return nil }
    self = deed
  }

  /// What the row at the foot of the window names, as far as there is room.
  static let named: [FollowerDeed] = [.forward, .back, .type, .help, .close]
  /// The same where there is no session to do anything in.
  static let namedWhileWaiting: [FollowerDeed] = [.help, .close]
}
