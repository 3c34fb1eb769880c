package import Practice
package import Window

extension FollowerPage {
  /// Takes a key pressed in a window of `size`.
  package mutating func take(_ key: Key, in size: WindowSize, today: CalendarDay)
    -> FollowerRequest?
  {
    let key = key.newLineAsEnter
    notice = nil
    if key == .control("c") { return .close }
    if key == .control("z") { return .suspend }
    if key == .control("l") { return .repaint }
    switch layer {
    case .nothing: return follow(key, in: size)
    case .page:
      if key == .escape || key == .character("q") || key == .enter { close() }
      scroll(key, in: size)
      return nil
    case .line(let editor): return type(key, into: editor, in: size, today: today)
    case .confirming(let question): return answer(question, with: key)
    }
  }

  private mutating func close() {
    layer = .nothing
    offset = 0
  }

  private mutating func open(_ paragraphs: [String]) {
    layer = .page(paragraphs)
    offset = 0
  }

  // MARK: - In the notes

  private mutating func follow(_ key: Key, in size: WindowSize) -> FollowerRequest? {
    guard let deed = FollowerDeed(key) else { return nil }
    switch deed {
    case .close: return .close
    case .help: open(Self.help)
    case .down, .up, .pageDown, .pageUp, .top, .bottom: scroll(key, in: size)
    case .suspend, .repaint: return nil
    default:
      guard waiting == nil, let current else { return nil }
      return follow(deed, current.scene)
    }
    return nil
  }

  private mutating func follow(_ deed: FollowerDeed, _ scene: Scene) -> FollowerRequest? {
    switch deed {
    case .forward: return goForward(scene)
    case .back: return handOver(.back)
    case .pause: return handOver(scene.ask == .paused ? .goOn : .pause)
    case .more: return handOver(.extend(minutes: 5))
    case .note: type("/note ")
    case .park: type("/park ")
    case .jump: type("/jump ")
    case .type: type("")
    case .cards: return follow(.cards)
    case .prompts: return follow(.allPrompts)
    case .support: return follow(.support)
    case .end: return follow(.end)
    case .skip: confirm(Messages.followSkipQuestion, .skip)
    case .goAhead:
      if case .views = scene.place {
        confirm(Messages.followGoAheadQuestion, .goAhead)
      } else {
        return handOver(.goAhead)
      }
    default: break
    }
    return nil
  }

  private mutating func goForward(_ scene: Scene) -> FollowerRequest? {
    switch scene.ask {
    case .goOn: return .goOn
    case .paused: return handOver(.goOn)
    case .nothing: return .close
    case .position, .confidence, .reason: notice = SafeText(Messages.answer(.heldBack(.views)))
    case .tally, .answer, .actionText, .actionOwner, .actionReview, .outcome, .whatHappened:
      type("")
    }
    return nil
  }

  private mutating func type(_ words: String) {
    layer = .line(TextEditor(words, limit: longestLine))
  }

  private mutating func confirm(_ words: String, _ event: SessionEvent) {
    layer = .confirming(FollowerQuestion(words: words, event: event, typed: nil, enterIsYes: false))
  }

  /// Follows a command that is about the session: what it shows, it shows here.
  mutating func follow(_ command: SessionCommand) -> FollowerRequest? {
    guard let current else { return nil }
    let face = PlainFace()
    layer = .nothing
    switch command {
    case .quit: return .close
    case .end: return handOver(.end)
    case .edit: notice = SafeText(Messages.followNoEditor)
    case .help: open(Self.help)
    case .time, .notes, .again: offset = 0
    case .cards:
      open(
        face.cardList(current.record.rounds.map(\.card.title), current: current.scene.status.card)
          .map(\.string))
    case .allPrompts:
      open(
        face.allPrompts(of: current.record.steps[current.record.current].round?.card).map(\.string))
    case .support: open(face.support(current.record.support).map(\.string))
    case .whereSaved: notice = SafeText(Messages.followSaved(current.record.id))
    }
    return nil
  }

  // MARK: - In a line

  private mutating func type(
    _ key: Key, into editor: TextEditor, in size: WindowSize, today: CalendarDay
  ) -> FollowerRequest? {
    var editor = editor
    if key == .escape {
      layer = .nothing
    } else if key == .enter {
      guard waiting == nil, let current else {
        notice = waiting
        return nil
      }
      return give(editor, in: current.scene, today: today)
    } else {
      switch editor.take(key, width: max(1, measure(in: size))) {
      case .tooLong: notice = SafeText(Messages.tooLong(limit: longestLine))
      case .notForWriting: scroll(key, in: size)
      case .taken: break
      }
      layer = .line(editor)
    }
    return nil
  }

  private mutating func answer(_ question: FollowerQuestion, with key: Key) -> FollowerRequest? {
    switch key {
    case .character("y"), .character("Y"): return handOver(question.event, typed: question.typed)
    case .enter where question.enterIsYes: return handOver(question.event, typed: question.typed)
    case .character("n"), .character("N"), .escape, .enter:
      layer = question.typed.map(Layer.line) ?? .nothing
    default: break
    }
    return nil
  }

  private static var help: [String] {
    [Messages.followKeysHeading]
      + FollowerDeed.allCases.map { deed in
        let keys = deed.keys.map(Messages.followKey).joined(separator: ", ")
        return "- \(keys): \(Messages.followDeed(deed))"
      }
  }
}
