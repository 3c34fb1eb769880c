internal import Faces
internal import Practice
internal import Window

/// How a session is to be shown, as the command line and the surroundings say.
struct SessionScreen {
  /// Whether plain lines were asked for.
  var plain = false
  /// How the whole window is laid out.
  var look = StageLook()
  /// What the command line said of it.
  var asked: LookOptions?
  /// Its colours and weights.
  var palette = Palette.terminal
  /// When colour may be used.
  var color = ColorChoice.auto
  /// The environment's variables.
  var environment = Surroundings.current.environment

  /// Which face that leads to, at the console of this process.
  var choice: SessionFaceChoice {
    SessionFaceChoice(
      plain: plain, isConversation: Output.isConversation, environment: environment)
  }

  /// Which face is used; says on standard error why it is the plain one, where that is a surprise.
  func chosen() -> SessionFaceChoice {
    let choice = choice
    if case .lines(let reason?) = choice { Output.tell(reason) }
    return choice
  }

  /// What turns frames into a terminal's bytes.
  var painter: Painter { Painter(palette: palette, usesColour: usesColour) }

  // NO_COLOR counts with any text in it (https://no-color.org).
  var usesColour: Bool {
    switch color {
    case .always: true
    case .never: false
    case .auto: environment["NO_COLOR"].map(\.isEmpty) ?? true
    }
  }
}

extension SessionScreen {
  /// What the options of a command say, and where they say nothing, what the person prefers.
  init(_ common: CommonOptions, _ options: LookOptions, _ preferences: Preferences) {
    self.init(common, preferences)
    asked = options
    keep(nil)
  }

  /// Shows it as `shown` says, wherever the command line says nothing else.
  mutating func keep(_ shown: SessionLook?) {
    if let large = asked?.large ?? shown?.large { look.isLarge = large }
    if let calm = asked?.calm ?? shown?.calm { look.isCalm = calm }
    if let palette = asked?.palette ?? shown.flatMap({ Palette(rawValue: $0.look) }) {
      self.palette = palette
    }
  }

  /// What a record keeps of it.
  var shown: SessionLook {
    SessionLook(large: look.isLarge, calm: look.isCalm, look: palette.rawValue)
  }

  /// What the common options of a command say, and otherwise what the person prefers.
  init(_ common: CommonOptions, _ preferences: Preferences) {
    self.init(preferences)
    (plain, color) = (common.plain, common.color)
  }

  /// What the person prefers.
  init(_ preferences: Preferences, environment: [String: String]? = nil) {
    look = StageLook(
      isLarge: preferences.isLarge ?? false, isCalm: preferences.isCalm ?? false)
    palette = preferences.palette ?? .terminal
    if let environment { self.environment = environment }
  }
}

/// Which of the two faces a session is shown with.
enum SessionFaceChoice: Equatable {
  /// The whole window.
  case stage
  /// Lines that are only added to; with what is to be said about why, where that is not plain to see.
  case lines(reason: String?)

  /// Chooses as the surroundings allow.
  ///
  /// - Parameters:
  ///   - plain: Whether plain lines were asked for.
  ///   - isConversation: Whether standard input and output are both a terminal.
  init(plain: Bool, isConversation: Bool, environment: [String: String]) {
    if plain || !isConversation || Self.isOn(environment["ACCESSIBLE"]) {
      self = .lines(reason: nil)
    } else {
      switch environment["TERM"] ?? "" {
      case "", "unknown": self = .lines(reason: Language.words.unknownTerminal)
      case "dumb": self = .lines(reason: Language.words.dumbTerminal)
      default: self = .stage
      }
    }
  }

  // As the GitHub CLI reads it; a reader of the screen is never looked for.
  private static func isOn(_ setting: String?) -> Bool {
    guard let setting else { return false }
    return !["", "0", "false", "no"].contains(setting.lowercased())
  }
}
