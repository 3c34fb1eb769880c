import Practice
import TestKit
import Testing
import Window

@testable import Faces

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Every face in a language in which every word differs: what's left in English letters is written in
/// the face itself, where no language can change it.
@Suite struct PseudoLanguageTests {
  private static let deckText = "Κείμενο"
  private static let sizes = [(80, 24), (40, 12)].map { WindowSize(columns: $0, rows: $1) }

  private func expectNoEnglish(
    _ screen: some StringProtocol, _ what: @autoclosure () -> String = "",
    at place: SourceLocation = #_sourceLocation
  ) {
    // The one address among the samples is no word.
    let words = Set(screen.split { !$0.isASCII || !$0.isLetter }).subtracting([
      "https", "example", "org",
    ])
    #expect(words.isEmpty, "\(what())\n\(screen)", sourceLocation: place)
  }

  @Test func `it says all that the protocols of words ask for`() throws {
    let tests = #filePath.dropLast("PseudoLanguageTests.swift".count)
    let sources = tests.dropLast("Tests/FacesTests/PseudoLanguage/".count) + "Sources/Faces/Words/"
    let source = PseudoWriter.source { read("\(sources)\($0).swift") }
    if getenv("REFLECT_GOLDEN") != nil, let file = fopen("\(tests)PseudoWords.swift", "w") {
      fputs(source, file)
      fclose(file)
    }
    #expect(read("\(tests)PseudoWords.swift") == source, "`make golden` writes it anew")
  }

  private func read(_ path: String) -> String {
    guard let file = fopen(path, "r") else { return "" }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = getc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  // MARK: - Sessions

  private static let scenes: [Scene] = {
    let places: [Place] = [
      .opening, .views(.beforeTalk, .person(0, .position)), .talk(prompt: 0), .finding(0),
      .views(.afterFinding, .counts(group: 0)), .action(.text),
    ]
    let person = Participant(label: deckText, role: deckText)
    let choices = [deckText, deckText + "α"]
    let asks: [Scene.Ask] =
      Scenes.asks.filter { if case .position = $0 { false } else { true } }
      + [nil, person].flatMap { person in
        [
          .position(participant: person, choices: choices, moment: .beforeTalk),
          .confidence(participant: person, moment: .beforeTalk),
          .reason(participant: person, moment: .afterFinding),
        ]
      }
      + [deckText, nil].map { .tally(role: $0, people: 6, choices: choices, moment: .afterFinding) }
    let parts: [Scene.Part] =
      HostileText.scene(deckText).parts + [
        .privacyReminder, .viewsIn(2, of: 3), .firstViewsLocked, .nothingToReview,
        .movement(.small(Movement.Moved(inAll: .moved)), positions: choices, role: nil),
        .actionsAgreed([]),
        .ended(.complete), .ended(.early),
        .movement(.counts(ByMoment(before: [], after: [])), positions: choices, role: deckText),
      ]
    return asks.enumerated().map { index, ask in
      var scene = Scenes.scene(
        parts, ask: ask.saying(deckText), setting: Setting.allCases[index % 4],
        place: places[index % places.count], secondsLeft: [900, 30, -30, -300][index % 4])
      scene.status.title = deckText
      scene.status.paused = ask == .paused
      scene.facilitatorNotes = index % 2 == 0 ? [deckText] : []
      return scene
    }
  }()

  private static func context(_ index: Int) -> StageContext {
    let cards = index % 3 == 0 ? [] : [deckText, deckText]
    return StageContext(
      title: deckText, cardTitles: cards,
      card: index % 2 == 0 ? Samples.card(saying: deckText) : nil,
      support: index % 2 == 0 ? [deckText] : [], saved: [], isFollowed: index % 2 == 0,
      today: Samples.day, ends: 940, record: Samples.record(.team, saying: deckText))
  }

  private static func seeking(swaps: Bool) -> PlanSheet {
    var sheet = PlanSheet(Samples.record(.team, saying: deckText))
    (sheet.chosen, sheet.seeking) = (1, PlanSheet.Seeking(swaps: swaps))
    return sheet
  }

  private static func stage(_ index: Int, isCalm: Bool = false) -> Stage {
    Stage(
      scenes[index], context(index), look: StageLook(isCalm: isCalm), language: .pseudo)
  }

  /// What a window shows, and all that its pages hold.
  private func screens(_ stage: Stage) -> [String] {
    Self.sizes.flatMap { size -> [String] in
      let pages = StageView(stage, in: size).pages
      return [stage.frame(in: size).text]
        + pages.indices.flatMap { pages[$0].rows.map(\.content.row.words) }
    }
  }

  @Test(arguments: scenes.indices)
  func `the full screen has no English of its own`(index: Int) {
    var stage = Self.stage(index, isCalm: index % 2 == 0)
    for screen in screens(stage) { expectNoEnglish(screen) }
    stage.waitsForHands = false
    stage.isRevealed = true
    for shows in [false, true] {
      stage.showsAllPrompts = shows
      for screen in screens(stage) { expectNoEnglish(screen) }
      stage.reading = .answer
    }
    stage.press(.escape)
    for screen in screens(stage) { expectNoEnglish(screen) }
  }

  // Some scenes are enough: what lies over them asks little of them.
  @Test(arguments: scenes.indices.prefix(6))
  func `nothing that lies over the full screen has English of its own`(index: Int) {
    var field = WritingField(.text)
    field.write(Self.deckText)
    let overlays: [Overlay] =
      KeyContext.allCases.map { .sheet(.help($0)) } + [
        .sheet(.allPrompts), .sheet(.says), .sheet(.support), .sheet(.saved),
        .sheet(.facilitatorNotes), .cards(chosen: 0), .search(WritingField(.line), chosen: 0),
        .search(field, chosen: 0), .keep(.note, WritingField(.text)), .keep(.parked, field),
        .minutes(WritingField(.line)), .command(WritingField(.line)), .sheet(.written),
        .plan(PlanSheet(Samples.record(.team, saying: Self.deckText))),
        .plan(Self.seeking(swaps: true)),
        .plan(Self.seeking(swaps: false)), .confirm(.reasons(true)), .confirm(.reasons(false)),
        .confirm(.stop), .confirm(.end), .confirm(.skip),
        .confirm(.goAhead), .confirm(.counts([1, 2])), .confirm(.facilitatorNotes),
        .confirm(.says),
      ]
    for overlay in overlays {
      var stage = Self.stage(index)
      stage.open(overlay)
      for screen in screens(stage) { expectNoEnglish(screen, "\(overlay)") }
    }
  }

  private static let refusals: [Refusal] =
    [
      .ended, .paused, .notPaused, .nothingBefore, .firstViewsLocked, .othersViewsPrivate,
      .lastStep, .unknownPosition(deckText), .confidenceOutOfRange(9), .tallyNeeds(counts: 3),
      .tallyOutOfRange(people: 3), .noSuchCard(9, of: 0), .noSuchCard(9, of: 1),
      .noSuchCard(9, of: 3), .nothingToGoAheadTo, .minutesOutOfRange(0), .empty,
      .tooLong(limit: 3),
    ] + Place.Asking.allCases.map { .askedSomethingElse($0) }

  @Test func `what the full screen says has no English of its own`() {
    for index in Self.scenes.indices {
      let keys: [Key] = [.character("ж"), .character("9"), .enter, .function(9), .escape]
      for key in keys {
        var stage = Self.stage(index)
        stage.waitsForHands = false
        stage.press(key)
        expectNoEnglish(stage.notice?.string ?? "")
      }
    }
    for refusal in Self.refusals {
      var stage = Self.stage(0)
      stage.say(refusal)
      expectNoEnglish(stage.notice?.string ?? "", "\(refusal)")
    }
    for signal in TimeSignal.allCases {
      var stage = Self.stage(0)
      stage.say(signal)
      expectNoEnglish(stage.notice?.string ?? "", "\(signal)")
    }
  }

  @Test func `the keys of the full screen are the language's letters`() {
    var stage = Stage(at: StageScenes.talk(), language: .pseudo)
    stage.press(.character("n"))
    #expect(stage.overlay == nil)
    stage.press(.character(pseudo(["n"])[0]))
    #expect(stage.overlay?.context == .noting)
  }

  // MARK: - In plain lines

  @Test(arguments: scenes.indices)
  func `the plain face has no English of its own`(index: Int) {
    let face = PlainFace(width: 40, rows: 3, language: .pseudo)
    let scene = Self.scenes[index]
    let handover = [nil, Scenes.scene()].compactMap { face.handover(to: scene, after: $0) }
    let lines =
      face.lines(for: scene) + [face.question(for: scene)] + face.help(for: scene)
      + face.facilitatorNotes(scene) + face.timeLine(scene.status)
      + handover.flatMap { $0.lines + [$0.question] }
      + face.cardList(Self.context(index).cardTitles, current: 1)
      + face.allPrompts(of: Self.context(index).card) + face.support([]) + face.notEnded
      + [face.endQuestion] + face.saved(Samples.id(), at: Self.deckText)
    for line in lines { expectNoEnglish(line.string) }
    let words = ["ж", "", "9 9 9 9 9", "2000-01-01", "/ж", Self.deckText, "ноте ж"]
    for line in words {
      if case .unclear(let words) = face.read(line, in: scene, today: Samples.day) {
        expectNoEnglish(words.string, line)
      }
      if case .unclear(let words) = face.read(line, beforeHandsChangeFor: scene) {
        expectNoEnglish(words.string, line)
      }
    }
  }

  @Test func `what the plain face says of what was typed has no English of its own`() {
    let face = PlainFace(language: .pseudo)
    let events: [SessionEvent] = [
      .position(.pass), .tally([]), .note(""), .park(""), .extend(minutes: 5),
    ]
    for scene in Self.scenes {
      for event in events {
        for line in face.taken(event, in: scene) { expectNoEnglish(line.string) }
      }
      for line in face.confirmation(of: .tally([1, 2]), in: scene).map({ [$0] }) ?? [] {
        expectNoEnglish(line.string)
      }
    }
    for line in Self.refusals.flatMap(face.refusal) + TimeSignal.allCases.flatMap(face.signal) {
      expectNoEnglish(line.string)
    }
  }

  @Test func `what is typed is typed in the language`() {
    let face = PlainFace(language: .pseudo)
    let scene = Scenes.scene()
    for word in CommandWord.allCases {
      let english = EnglishPlainWords().typed(for: word)[0] + (word.takesMore ? " 2" : "")
      let typed = face.read(pseudo(english), in: scene, today: Samples.day)
      let meant = PlainFace().read(english, in: scene, today: Samples.day)
      #expect(typed == meant || isUnclear(typed) && isUnclear(meant), "\(english)")
    }
    let review = Scenes.scene(ask: Scenes.review)
    for day in ["none", "4 weeks", "in a month", "2 days", "one year"] {
      #expect(
        face.read(pseudo(day), in: review, today: Samples.day)
          == PlainFace().read(day, in: review, today: Samples.day))
    }
    #expect(face.saysYes(pseudo("yes")) && !face.saysYes("yes"))
  }

  // MARK: - The menu

  private static func menu(_ page: MenuPage) -> Menu {
    let rows = [HandoutRows.Row(id: "α", label: deckText, about: deckText)]
    var menu = Menu(
      handouts: HandoutRows(kinds: rows, formats: rows, summaries: rows), language: .pseudo)
    menu.take(
      MenuRecords(
        sessions: [
          MenuRecords.Session(Samples.record(.team, saying: deckText), lastDay: Samples.day)
        ],
        actions: MenuSamples.actions.map { entry in
          var entry = entry
          entry.action = Samples.action(saying: deckText)
          return entry
        }, today: Samples.day))
    menu.take([Samples.plan(saying: deckText)])
    menu.take(Library([Samples.deck(saying: deckText)]))
    menu.pages.append(page)
    menu.showAll()
    return menu
  }

  @Test(arguments: MenuBindings.pages.indices)
  func `the menu has no English of its own`(index: Int) {
    var menu = Self.menu(MenuBindings.pages[index].saying(Self.deckText))
    for size in Self.sizes {
      expectNoEnglish(menu.frame(in: size).text, "\(menu.page.kind)")
      for key: Key in [.character("ж"), .character("9")] {
        var menu = menu
        _ = menu.take(key, in: size)
        expectNoEnglish(menu.frame(in: size).text, "\(menu.page.kind)")
      }
    }
    menu.page.list.choose(0)
    for side in [CardSide.front, .finding, .notes] {
      menu.page.side = side
      var plain = PlainMenuFace(menu)
      for line in plain.lines(width: 40) + [plain.question(width: 40)] {
        expectNoEnglish(line.string, "\(menu.page.kind)")
      }
      _ = plain.take("ж")
      for line in plain.lines(width: nil) { expectNoEnglish(line.string) }
    }
  }
}

extension Scene.Ask {
  /// The same with `text` for a label.
  fileprivate func saying(_ text: String) -> Scene.Ask {
    let person = Participant(label: text)
    return switch self {
    case .confidence(.some, let moment): .confidence(participant: person, moment: moment)
    case .reason(.some, let moment): .reason(participant: person, moment: moment)
    case .tally(let role, let people, let choices, let moment):
      .tally(
        role: role.map { _ in text }, people: people, choices: choices.map { _ in text },
        moment: moment)
    case .slips(let slips):
      .slips(
        Scene.Slips(
          typed: slips.typed, people: slips.people, choices: slips.choices.map { _ in text },
          moment: slips.moment))
    default: self
    }
  }
}

extension MenuPage {
  /// The same with `text` for what isn't the menu's.
  fileprivate func saying(_ text: String) -> MenuPage {
    let wish = SessionWish(setting: .team, subject: .plan(text), title: text)
    let kind: Kind =
      switch kind {
      case .people: .people(wish)
      case .roles: .roles(wish)
      case .settings: .settings(wish)
      case .group: .group(wish)
      case .newGroup: .newGroup(wish)
      case .begin: .begin(wish)
      default: kind
      }
    return MenuPage(kind, focus: focus)
  }
}
