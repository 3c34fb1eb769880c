internal import Practice
internal import Window

extension TypedLines {
  /// What `command` means where `scene` is asked.
  func read(_ command: TypedCommand, in scene: Scene) -> LineMeaning {
    switch command.word {
    case .next: readNothing(in: scene)
    case .pass: .event(nothingAnswered(to: scene.ask))
    case .back: .event(.back)
    case .skip: .event(.skip)
    case .pause: .event(.pause)
    case .go, .goOn: readGo(command.word, in: scene)
    case .note: words(command.rest, language.noteEmpty) { .note($0) }
    case .park: words(command.rest, language.parkEmpty) { .park($0) }
    case .more: minutes(command.rest)
    case .jump: card(command.rest)
    case .plan: .command(.plan)
    case .written: .command(.written)
    case .people, .came, .left, .swap, .put, .omit, .restore, .move, .minutes, .spread, .mend,
      .anew, .correct, .remove, .reasons, .phones, .door:
      change(command, in: scene) ?? unclear(language.usage(of: command.word))
    case .edit: canEdit(scene.ask) ? .command(.edit) : unclear(language.editUnclear)
    case .turn: .event(.phones(.turn))
    case .hands: .event(.phones(.hands))
    case .time: .command(.time)
    case .cards: .command(.cards)
    case .notes: .command(.notes)
    case .leader: .command(.script)
    case .again: .command(.again)
    case .all: .command(.allPrompts)
    case .support: .command(.support)
    case .whereSaved: .command(.whereSaved)
    case .help: .command(.help)
    case .end: .command(.end)
    case .quit: .command(.quit)
    }
  }

  private func readGo(_ word: CommandWord, in scene: Scene) -> LineMeaning {
    if scene.ask == .paused { return .event(.goOn) }
    if scene.ask == .goOn { return .event(.next) }
    return .event(word == .go ? .goAhead : .goOn)
  }

  private func canEdit(_ ask: Scene.Ask) -> Bool {
    ask == .goOn || takesWords(ask)
  }

  private func words(
    _ text: String, _ otherwise: String, _ event: (String) -> SessionEvent
  ) -> LineMeaning {
    text.isEmpty ? unclear(otherwise) : .event(event(text))
  }

  // `5`, `5 minutes`, `5 min`.
  private func minutes(_ text: String) -> LineMeaning {
    let words = text.split(whereSeparator: \.isWhitespace)
    let isMinutes =
      words.count == 1 || words.count == 2 && language.isMinutes(words[1].lowercased())
    guard isMinutes, let number = words.first.flatMap({ Int($0) }), (1...240).contains(number)
    else { return unclear(language.moreUnclear) }
    return .event(.extend(minutes: number))
  }

  private func card(_ text: String) -> LineMeaning {
    guard let number = Int(text), number > 0 else { return unclear(language.jumpUnclear) }
    return .event(.jump(card: number))
  }
}
