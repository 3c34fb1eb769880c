internal import Practice
internal import Window

// What can be typed in plain lines can be typed here too.
extension Stage {
  var lists: SessionLists? { context.record.map { SessionLists(language: language, record: $0) } }

  /// Follows a command that was typed.
  mutating func follow(_ line: String?) -> StageRequest? {
    guard let line, let command = TypedCommand(line, words.plain) else {
      if line == nil { close() } else { say(SafeText(words.plain.unknownCommand)) }
      return nil
    }
    switch TypedLines(language: words.plain).read(command, in: scene) {
    case .unclear(let words): say(words)
    case .event(let event): return hand(over: event)
    case .command(.change(let change)): return follow(change)
    case .command(.quit): replaceOverlay(with: .confirm(.stop))
    case .command(.end): replaceOverlay(with: .confirm(.end))
    case .command(.findPhones(let address)):
      guard context.phones != nil else {
        say(SafeText(language.noPhones))
        break
      }
      close()
      return .findPhones(address)
    case .command(.edit): say(SafeText(language.nothingToWrite))
    case .command(let command): replaceOverlay(with: overlay(for: command))
    }
    return nil
  }

  private mutating func hand(over event: SessionEvent) -> StageRequest {
    handedOver = overlay
    close()
    say(SafeText(language.changed))
    return .event(event)
  }

  private mutating func follow(_ change: RecordChange) -> StageRequest? {
    guard let lists, let event = change.event(in: lists.record) else {
      say(SafeText(words.plain.nothingOfThatNumber))
      return nil
    }
    guard case .takeOut(let id) = event,
      let item = lists.record.written.first(where: { $0.id == id })
    else { return hand(over: event) }
    replaceOverlay(with: .confirm(.takeOut(id, lists.words(of: item))))
    return nil
  }

  private func overlay(for command: SessionCommand) -> Overlay {
    switch command {
    case .time: .minutes(WritingField(.digits))
    case .cards: .cards(chosen: max(0, (scene.status.card ?? 1) - 1))
    case .plan: context.record.map { .plan(PlanSheet($0)) } ?? .sheet(.help(.command))
    case .written: .sheet(.written)
    case .phones: .sheet(.phones)
    case .notes: .confirm(.facilitatorNotes)
    case .script: .confirm(.says)
    case .allPrompts: .sheet(.allPrompts)
    case .support: .sheet(.support)
    case .whereSaved: .sheet(.saved)
    case .again, .help, .change, .edit, .end, .quit, .findPhones: .sheet(.help(.command))
    }
  }
}

extension Stage {
  /// The cards and passages that hold what is searched for; every card where nothing is typed yet.
  func hits(of field: WritingField) -> [SearchHit] {
    let wanted = (field.words ?? "").lowercased()
    let cards = context.cardTitles.enumerated()
      .filter { wanted.isEmpty || $0.element.lowercased().contains(wanted) }
      .map { SearchHit.card($0.offset, $0.element) }
    return wanted.isEmpty ? cards : cards + passages(holding: wanted)
  }

  // What a finding says below its sentence is not found before it is shown.
  private func passages(holding wanted: String) -> [SearchHit] {
    guard !waitsForHands, scene.ask != .paused else { return [] }
    let blocks = sceneSections.flatMap(\.blocks)
    let shown = hasHiddenFigures ? blocks.prefix(lastShownBlock + 1) : blocks[...]
    return shown.enumerated().compactMap { index, block in
      guard let words = block.words, words.lowercased().contains(wanted) else { return nil }
      return .passage(index, words)
    }
  }
}

extension StageBlock {
  /// The words that a search looks through; nil where there are none of the session's.
  fileprivate var words: String? {
    switch self {
    case .heading(let words), .text(let words, _), .statement(let words): words
    case .gap, .bars, .table, .movement, .choice, .count, .key, .field, .line, .code: nil
    }
  }
}
