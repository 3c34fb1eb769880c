internal import Faces
internal import Practice
internal import Window

/// How a session is to be shown, as the command line and the surroundings say.
struct SessionScreen {
  /// Whether plain lines were asked for.
  var plain = false
  /// How the whole window is laid out.
  var look = StageLook()
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
  private var usesColour: Bool {
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
    self.init(preferences)
    (plain, color) = (common.plain, common.color)
    if let large = options.large { look.isLarge = large }
    if let calm = options.calm { look.isCalm = calm }
    if let palette = options.palette { self.palette = palette }
  }

  /// What the person prefers.
  init(_ preferences: Preferences, environment: [String: String]? = nil) {
    look = StageLook(
      isLarge: preferences.isLarge ?? false, isCalm: preferences.isCalm ?? false)
    palette = preferences.palette ?? .terminal
    if let environment { self.environment = environment }
  }
}
