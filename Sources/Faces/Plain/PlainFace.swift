package import Practice
internal import Window

/// Draws a session as lines that are only ever added to, and reads what is typed in answer.
///
/// It needs no colour, cursor or window: a screen reader, a pipe and a script get the same words.
package struct PlainFace: Sendable {
  /// The widest line that is drawn; nil folds nothing.
  package let width: Int?
  /// How many blank lines move a private answer off the screen; 0 where there is no screen.
  package let gap: Int
  /// Whether what was private is erased when the keyboard goes on, and not only moved out of sight.
  package let erases: Bool
  let language: any PlainWords

  /// Makes a face for a window of `width` columns and `rows` rows, or for a pipe where nil.
  ///
  /// Lines are held to 80 columns, which read better than longer ones.
  package init(
    width: Int? = nil, rows: Int? = nil, erases: Bool = false, language: FaceLanguage = .english
  ) {
    self.width = width.map { min(max($0, 12), 80) }
    gap = max(0, rows ?? 0)
    self.erases = erases
    self.language = language.plain
  }

  /// What is to be added to the screen for `scene`, when `previous` was there before.
  ///
  /// Nothing that stands there already is said again, except after the keyboard has changed hands.
  ///
  /// - Parameter tellsOfMore: Whether it's told that the plan says more than the room is shown.
  package func lines(
    for scene: Scene, after previous: Scene? = nil, tellsOfMore: Bool = true
  ) -> [SafeText] {
    let isNewStep = previous?.status.step != scene.status.step
    let duties = scene.duties.map { [language.duties($0)] } ?? []
    let heading = isNewStep ? [[language.heading(scene.status)] + duties] : []
    let parts = scene.newParts(after: previous, isNewStep: isNewStep)
      .map { words(of: $0, in: scene) }
    let more = isNewStep && tellsOfMore && scene.hasMoreToSay ? [folded([language.leaderHint])] : []
    let asks = isNewStep || previous?.ask != scene.ask ? [words(above: scene.ask)] : []
    return joined(heading.map(folded) + parts + more + asks.map(folded), opening: previous != nil)
  }

  /// The line that asks for an answer; its last line ends with a blank for what is typed.
  package func question(for scene: Scene) -> SafeText {
    prompt(language.question(for: scene))
  }

  /// Whether what is typed in answer to `ask` may be seen on the screen.
  package func echoes(_ ask: Scene.Ask) -> Bool {
    switch ask {
    case .position(let person, _, _), .confidence(let person, _): person == nil
    default: true
    }
  }

  /// A question before a session, folded to the window.
  package func question(_ words: String) -> SafeText { prompt(words) }

  // MARK: - What is typed

  /// What `line`, typed in answer to `scene`, means.
  package func read(_ line: String, in scene: Scene, today: CalendarDay) -> LineMeaning {
    TypedLines(language: language).read(line, in: scene, today: today)
  }

  /// Words written in an editor in answer to `scene`; nil where none are asked for.
  package func event(writing text: String, in scene: Scene) -> SessionEvent? {
    TypedLines(language: language).event(writing: text, in: scene)
  }

  // MARK: - Laying out

  /// Folds paragraphs into lines.
  func folded(_ paragraphs: [String]) -> [SafeText] {
    paragraphs.flatMap { LineFolding.fold($0, width: width) }
  }

  /// Folds a question, keeping the blank after it.
  func prompt(_ question: String) -> SafeText {
    guard !question.isEmpty else { return SafeText("") }
    let lines = LineFolding.fold(question.trimmingBlanks(), width: width.map { $0 - 1 })
    return SafeText(lines.map(\.string).joined(separator: "\n") + " ")
  }

  private func joined(_ blocks: [[SafeText]], opening: Bool) -> [SafeText] {
    let blocks = blocks.filter { !$0.isEmpty }
    let blank = SafeText("")
    guard !blocks.isEmpty else { return [] }
    return (opening ? [blank] : []) + blocks.joined(separator: [blank])
  }

  private func words(above ask: Scene.Ask) -> [String] {
    switch ask {
    case .position(_, let choices, _): numbered(choices) + [language.passChoice]
    case .tally(let role, let people, let choices, let moment):
      [language.tally(role: role, people: people, moment)]
        + numbered(choices)
    case .slips(let slips): numbered(slips.choices) + [language.passChoice]
    case .outcome: numbered(ActionOutcome.Result.allCases.map(language.outcome))
    default: []
    }
  }

  private func numbered(_ choices: [String]) -> [String] {
    choices.enumerated().map { language.choice($0 + 1, $1) }
  }
}
