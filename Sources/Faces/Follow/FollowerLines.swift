package import Practice
internal import Window

/// The facilitator's second window as lines that are only ever added to: a value that lines change.
package struct FollowerLines: Sendable {
  /// What a line leads to.
  package struct Taken {
    package let lines: [SafeText]
    package let request: FollowerRequest?
  }

  private let today: CalendarDay
  /// Whether somebody sits there who can be asked.
  private let isTerminal: Bool
  private let language: FaceLanguage
  private var words: any FollowerWords { language.follower }
  private var shown: FollowerNotes?
  private var asked: SessionEvent?

  package init(today: CalendarDay, isTerminal: Bool, language: FaceLanguage = .english) {
    self.today = today
    self.isTerminal = isTerminal
    self.language = language
  }

  private var ends: Int? { shown?.ends }

  // MARK: - News

  /// Whether notes were told.
  package var hasShown: Bool { shown != nil }

  /// What is new about the session as it stands.
  package mutating func show(
    _ record: SessionRecord, _ scene: Scene, ends: Int? = nil, phones: PhonesShown? = nil
  ) -> [SafeText] {
    let notes = FollowerNotes(record, scene, ends: ends, phones: phones, words)
    defer { shown = notes }
    return notes.lines(after: shown).map { SafeText.line($0) }
  }

  /// What became of something handed to the session.
  package func answer(_ answer: SessionAnswer) -> [SafeText] { lines(words.answer(answer)) }
  package func say(_ news: FollowerNews) -> [SafeText] { lines(words.news(news)) }
  package var nobodyToTell: [SafeText] { lines(words.nobodyToTell) }
  package var waiting: [SafeText] { lines(words.waitingForSession) }
  package func stopped(_ session: SessionID) -> [SafeText] { lines(words.stopped(session)) }

  private func lines(_ paragraphs: String...) -> [SafeText] {
    paragraphs.map { SafeText.line($0) }
  }

  // MARK: - Lines

  /// Takes a line typed while `session` stands so; nil where none has been found.
  package mutating func take(
    _ line: String, in session: (record: SessionRecord, scene: Scene)?
  ) -> Taken {
    if let asked {
      self.asked = nil
      let isYes = line.isEmpty || SessionSentences.isYes(line, words)
      return isYes ? handing(over: asked) : said(lines(words.notHandedOver))
    }
    guard let session else {
      let text = line.trimmingBlanks()
      let isQuit =
        words.letters(.close).map(String.init).contains(text)
        || TypedCommand(text, language.plain)?.word == .quit
      return Taken(lines: [], request: isQuit ? .close : nil)
    }
    // The session would read nothing of the line.
    if line.unicodeScalars.contains(where: {
      $0 != "\t" && $0.properties.generalCategory == .control || $0 == "\u{FFFD}"
    }) {
      return said(lines(words.refusal(.unshowable)))
    }
    switch TypedLines(language: language.plain).read(line, in: session.scene, today: today) {
    case .unclear(let words): return said([words])
    case .command(let command): return follow(command, session)
    case .event(.next) where session.scene.ask == .goOn: return Taken(lines: [], request: .goOn)
    case .event(let event):
      guard isTerminal, let question = telling.question(before: event, in: session.scene)
      else { return handing(over: event) }
      asked = event
      return said([SafeText(question)])
    }
  }

  private func said(_ lines: [SafeText]) -> Taken { Taken(lines: lines, request: nil) }
  private func handing(over event: SessionEvent) -> Taken {
    Taken(lines: [], request: .event(event))
  }

  private mutating func follow(
    _ command: SessionCommand, _ session: (record: SessionRecord, scene: Scene)
  ) -> Taken {
    let told: [String]
    switch command {
    case .quit: return Taken(lines: [], request: .close)
    case .end: return handing(over: .end)
    case .notes, .script, .again:
      let (ends, phones) = (ends, shown?.phones)
      shown = nil
      return said(show(session.record, session.scene, ends: ends, phones: phones))
    case .edit, .findPhones: told = [words.onlyAtMainKeyboard]
    case .whereSaved: told = [words.savedElsewhere(session.record.id)]
    case .change(let change):
      guard let event = change.event(in: session.record) else {
        told = [language.plain.nothingOfThatNumber]
        break
      }
      guard let question = telling.question(before: change, in: session.record), isTerminal else {
        return handing(over: event)
      }
      asked = event
      return said([SafeText(question)])
    case .help: told = telling.help(for: session.scene, closing: words.quitCloses)
    case .phones where shown?.phones != nil:
      told = shown?.phones.map { words.phones($0) } ?? []
    case .time, .plan, .written, .phones, .cards, .allPrompts, .support:
      told = telling.told(command, session.record, session.scene, ends: ends) ?? []
    }
    return said(told.map { SafeText.line($0) })
  }

  private var telling: SessionTelling { SessionTelling(language: language.plain) }
}
