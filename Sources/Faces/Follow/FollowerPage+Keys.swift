internal import Practice
package import Window

extension FollowerPage {
  package mutating func take(_ key: Key, in size: WindowSize) -> FollowerRequest? {
    let key = key.newLineAsEnter
    notice = nil
    let action = keys.action(for: key)
    switch action {
    case .close: return .close
    case .suspend: return .suspend
    case .repaint: return .repaint
    case let action? where isPlan: return take(key, action, width: measure(in: size))
    case nil where isPlan: return take(key, nil, width: measure(in: size))
    case let action? where action.move != nil: scroll(by: action.move, in: size)
    default: break
    }
    switch layer {
    case .nothing: return action.flatMap { follow($0) }
    case .page where action == .leave: put(.nothing)
    // A list says what to type about it.
    case .page: if action == .type, waiting == nil { type("") }
    case .line(let editor): return type(key, action, into: editor, in: size)
    case .confirming(let question): return answer(question, with: action)
    case .plan: break
    }
    return nil
  }

  // MARK: - In the plan

  private var isPlan: Bool { if case .plan = layer { true } else { false } }

  private mutating func take(
    _ key: Key, _ action: FollowerAction?, width: Int
  ) -> FollowerRequest? {
    guard case .plan(var sheet) = layer, let current else { return nil }
    defer { if isPlan { put(.plan(sheet), at: sheet.seeking?.chosen ?? sheet.chosen) } }
    switch action {
    case .down, .up: sheet.move(by: action == .down ? 1 : -1, current.record, cards)
    case .leave:
      if sheet.seeking == nil { put(.nothing) }
      sheet.seeking = nil
    case .give: return sheet.take(current.record, cards).map { handOver($0) }
    case nil: if case .tooLong = sheet.type(key, width: max(1, width)) { notice = tooLongNotice }
    default:
      guard let change = action.flatMap({ PlanSheet.Action(rawValue: $0.rawValue) }) else {
        return nil
      }
      switch sheet.act(change, in: current.record, current.scene.status.pace, language.plain) {
      case .event(let event): return handOver(event)
      case .seeking: return cards.isEmpty ? .readCards : nil
      case .refused(let refusal): notice = SafeText(words.refusal(refusal))
      case .nothingToSpread: notice = SafeText(language.plain.nothingToSpread)
      }
    }
    return nil
  }

  private var tooLongNotice: SafeText { SafeText(words.tooLong(limit: GroupName.longest)) }

  // What is chosen stays in sight, with a few rows above it.
  private mutating func put(_ layer: Layer, at chosen: Int) {
    self.layer = layer
    reading = .row(block: max(0, chosen - 3), line: 0)
  }

  private mutating func put(_ layer: Layer) {
    self.layer = layer
    reading = .start
  }

  private mutating func scroll(by move: TextPages.Move?, in size: WindowSize) {
    if let move { reading = layout(in: size).body.place(after: move, from: reading) }
  }

  // MARK: - In the notes

  private mutating func follow(_ action: FollowerAction) -> FollowerRequest? {
    if action == .help {
      put(.page(help))
      return nil
    }
    guard waiting == nil, let current else { return nil }
    switch action {
    case .forward: return goForward(current.scene)
    case .back: return handOver(.back)
    case .pause: return handOver(current.scene.ask == .paused ? .goOn : .pause)
    case .more: return handOver(.extend(minutes: 5))
    case .note: type(.note)
    case .park: type(.park)
    case .jump: type(.jump)
    case .type: type("")
    case .cards: return show(.cards)
    case .prompts: return show(.allPrompts)
    case .plan: return show(.plan)
    case .written: return show(.written)
    case .support: return show(.support)
    case .end: return show(.end)
    case .skip: confirm(words.skipQuestion, .skip)
    case .goAhead:
      guard case .views = current.scene.place else { return handOver(.goAhead) }
      confirm(words.goAheadQuestion, .goAhead)
    case .door: return handOver(.phones(.door(isOpen: current.record.phones?.isOpen == false)))
    case .hands: confirm(words.handsQuestion, .phones(.hands))
    case .phones: return show(.phones)
    default: break
    }
    return nil
  }

  private mutating func goForward(_ scene: Scene) -> FollowerRequest? {
    switch scene.ask {
    case .goOn: return .goOn
    case .paused: return handOver(.goOn)
    case .nothing: return .close
    case .position, .confidence, .reason: notice = SafeText(words.answer(.heldBack(.views)))
    case .phones: return handOver(.next)
    case .tally, .slips, .answer, .actionText, .actionOwner, .actionReview, .outcome, .whatHappened,
      .whatChanged:
      type("")
    }
    return nil
  }

  private mutating func type(_ command: CommandWord) {
    type("/\(language.plain.typed(for: command).first ?? "") ")
  }

  private mutating func type(_ words: String) {
    layer = .line(TextEditor(words, limit: longestLine))
  }

  private mutating func confirm(_ words: String, _ event: SessionEvent) {
    layer = .confirming(FollowerQuestion(words: words, event: event, typed: nil, enterIsYes: false))
  }

  /// Follows a command that is about the session: what it shows, it shows here.
  mutating func show(_ command: SessionCommand) -> FollowerRequest? {
    guard let current else { return nil }
    layer = .nothing
    switch command {
    case .quit: return .close
    case .end: return handOver(.end)
    case .help: put(.page(help))
    case .time, .notes, .script, .again: put(.nothing)
    case .edit, .findPhones: notice = SafeText(words.onlyAtMainKeyboard)
    case .whereSaved: notice = SafeText(words.savedElsewhere(current.record.id))
    case .change(let change):
      guard let event = change.event(in: current.record) else {
        notice = SafeText(language.plain.nothingOfThatNumber)
        break
      }
      guard let question = telling.question(before: change, in: current.record) else {
        return handOver(event)
      }
      confirm(question, event)
    case .plan:
      let sheet = PlanSheet(current.record)
      put(.plan(sheet), at: sheet.chosen)
    case .phones where phones != nil:
      var code: [String] = []
      if case .ready(_, let rows)? = phones?.state { code = rows }
      put(.page(phones.map { words.phones($0) } ?? [], code: code))
    case .cards, .written, .phones, .allPrompts, .support:
      put(.page(telling.told(command, current.record, current.scene) ?? []))
    }
    return nil
  }

  // MARK: - In a line

  private mutating func type(
    _ key: Key, _ action: FollowerAction?, into editor: TextEditor, in size: WindowSize
  ) -> FollowerRequest? {
    switch action {
    case .leave: layer = .nothing
    case .give:
      guard waiting == nil, let current else {
        notice = waiting
        return nil
      }
      return give(editor, in: current.scene)
    default:
      var editor = editor
      switch editor.take(key, width: max(1, measure(in: size))) {
      case .tooLong: notice = SafeText(words.tooLong(limit: longestLine))
      // What is not for writing moves through the notes.
      case .notForWriting: scroll(by: notesKeys.action(for: key)?.move, in: size)
      case .taken: break
      }
      layer = .line(editor)
    }
    return nil
  }

  private mutating func answer(
    _ question: FollowerQuestion, with action: FollowerAction?
  ) -> FollowerRequest? {
    switch action {
    case .yes: return handOver(question.event, typed: question.typed)
    case .no: layer = question.typed.map(Layer.line) ?? .nothing
    default: break
    }
    return nil
  }

  private var help: [String] {
    [words.keysHeading] + lines(of: notesKeys) + [words.planKeysHeading]
      + lines(of: planKeys).filter { !lines(of: notesKeys).contains($0) }
  }

  private func lines(of keys: KeyTable<FollowerAction>) -> [String] {
    keys.merged.map { "- \(words.keys.names(of: $0.keys)): \(words.does($0.action))" }
  }
}
