internal import Practice

/// What is told about a session when someone asks, by paragraph.
struct SessionTelling {
  let language: any PlainWords

  /// What a command shows of a session; nil where it is about something else.
  func told(
    _ command: SessionCommand, _ record: SessionRecord, _ scene: Scene, ends: Int? = nil
  ) -> [String]? {
    switch command {
    case .time: time(scene.status, ends: ends)
    case .plan: SessionLists(language: language, record: record).plan
    case .written: SessionLists(language: language, record: record).written
    case .phones:
      record.capture == .phones
        ? [language.haveJoined(PhonesShown(.starting, in: record).joined)] : [language.noPhones]
    case .cards: cards(record.rounds.map(\.card.title), current: scene.status.card)
    case .allPrompts: prompts(of: record.steps[record.current].round?.card)
    case .support: support(record.support)
    case .help: help(for: scene)
    case .change, .notes, .script, .again, .edit, .whereSaved, .end, .quit, .findPhones: nil
    }
  }

  /// The time left, when it ends, and how that keeps to the plan.
  func time(_ status: Scene.Status, ends: Int?) -> [String] {
    [language.time(status)] + (status.pace.map { [language.pace($0, ends: ends)] } ?? [])
  }

  func cards(_ titles: [String], current: Int?) -> [String] {
    guard !titles.isEmpty else { return [language.noCards] }
    return [language.cardsHeading]
      + titles.enumerated().map { index, title in
        "\(index + 1). \(title)" + (index + 1 == current ? " \(language.here)" : "")
      }
  }

  /// All prompts of `card` at once.
  func prompts(of card: CardWording?) -> [String] {
    guard let card, !card.prompts.isEmpty else { return [language.noPrompts] }
    return [language.allPromptsHeading] + card.prompts.enumerated().map { "\($0 + 1). \($1)" }
  }

  func support(_ paragraphs: [String]) -> [String] {
    guard !paragraphs.isEmpty else { return [language.noSupport] }
    return [language.support] + Paragraphs.spaced(paragraphs)
  }

  /// What can be typed now.
  ///
  /// - Parameter closing: What `quit` does in a window that only follows; nil for the session's own.
  func help(for scene: Scene, closing: String? = nil) -> [String] {
    let commands = CommandWord.allCases.filter { closing == nil || $0 != .edit }
    return language.help(for: scene.ask)
      + (TypedLines(language: language).takesWords(scene.ask) ? [language.helpInWords] : [])
      + ["", language.commandsHeading]
      + commands.map { word in
        let command = language.command(word)
        return "- \(command.typed): \(word == .quit ? closing ?? command.does : command.does)"
      }
      + ["", language.privacyReminder]
  }

  /// Shows what is to be taken out before it is gone; nil for other changes.
  func question(before change: RecordChange, in record: SessionRecord) -> String? {
    guard case .takeOut(let number) = change, record.written.indices.contains(number - 1) else {
      return nil
    }
    let lists = SessionLists(language: language, record: record)
    return language.takeOutQuestion(lists.words(of: record.written[number - 1]))
  }

  /// Reads counts back before they are taken down; nil for other events.
  func question(before event: SessionEvent, in scene: Scene) -> String? {
    if event == .phones(.hands), case .phones = scene.ask { return language.handsQuestion }
    guard case .tally(let counts) = event,
      case .tally(_, let people, let choices, _) = scene.ask, counts.count == choices.count
    else { return nil }
    return language.tallyQuestion(Array(zip(choices, counts)), people: people)
  }
}
