import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// Random keys in windows of random sizes: nothing traps, and every frame fits.
@Suite struct MenuRandomWalks {
  private static let keys: [Key] =
    [
      .enter, .enter, .enter, .enter, .enter, .escape, .up, .down, .down, .left, .right, .home,
      .end, .pageUp,
      .pageDown, .tab, .backspace, .delete, .newLine, .wordLeft, .wordRight, .top, .bottom,
      .function(1), .function(5), .control("u"), .control("w"), .alt("b"), .backTab,
      .paste("two\nlines"), .paste(String(repeating: "long ", count: 200)),
    ] + "0123456789/?qsfndxgowpmceuar +-ŵ漢".map(Key.character)

  private func size(_ generator: inout SeededGenerator) -> WindowSize {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      WindowSize(
        columns: .random(in: 1...12, using: &generator), rows: .random(in: 1...5, using: &generator)
      )
    case 1: WindowSize(columns: 40, rows: 12)
    default:
      WindowSize(
        columns: .random(in: 12...300, using: &generator),
        rows: .random(in: 4...100, using: &generator))
    }
  }

  private func walk(
    seed: UInt64, steps: Int, records: MenuRecords, library: Library, plans: [Plan]
  ) -> Set<String> {
    var generator = SeededGenerator(seed: seed)
    var menu = begun(seed, records, library, plans)
    var size = size(&generator)
    var seen: Set<String> = []
    for _ in 0..<steps {
      if Int.random(in: 0..<6, using: &generator) == 0 { size = self.size(&generator) }
      let key = Self.keys.randomElement(using: &generator) ?? .enter
      _ = menu.take(key, in: size)
      // Sometimes a page is shown, and keys come, before it has what it needs.
      if Bool.random(using: &generator) {
        switch menu.need {
        case .records: menu.take(records)
        case .plans: menu.take(plans)
        case .decks: menu.take(library)
        case .learning: menu.take(MenuSamples.learning)
        case .search: menu.take(MenuSamples.writings)
        case .text: menu.take([.paragraph("A text.")])
        case nil: break
        }
      }
      menu.searchOn()
      let frame = menu.frame(in: size)
      #expect(frame.fits && frame.rows.count == size.rows, "\(size), seed \(seed)")
      seen.insert("\(menu.page.kind)".prefix { $0 != "(" }.description)
    }
    return seen
  }

  // Pages that few walks would come to by themselves.
  private static let beginnings: [(MainChoice, [Key])] = [
    (.solo, []), (.handouts, [.enter]), (.handouts, [.character("2"), .enter, .enter, .enter]),
    (.agencies, [.enter, .enter]), (.actions, [.character("d")]),
    (.actions, [.enter, .character("5"), .enter]),
    (.actions, [.character("a")]), (.team, [.enter, .enter, .enter, .character("2"), .enter]),
    (.cards, [.character("s")]), (.past, [.enter, .character("4"), .enter, .enter]),
    (
      .past,
      [.character("g"), .end, .enter, .character("3"), .enter, .enter, .character("2"), .enter]
    ),
    (.past, [.character("x")]), (.past, [.enter, .enter]), (.findings, [.character("c")]),
    (.search, [.character("e"), .enter, .enter]), (.lookBack, []), (.lookBack, [.enter, .enter]),
    (.returns, []), (.learning, [.character("2"), .enter]), (.learning, [.enter]),
    (.learning, [.character("2"), .enter, .end, .enter]),
  ]

  private func begun(
    _ seed: UInt64, _ records: MenuRecords, _ library: Library, _ plans: [Plan]
  ) -> Menu {
    var menu = Menu()
    menu.take(records)
    menu.take(plans)
    menu.take(library)
    let (choice, keys) = Self.beginnings[Int(seed) % Self.beginnings.count]
    menu.choose(choice)
    for key in [.enter] + keys {
      _ = menu.take(key, in: WindowSize(columns: 80, rows: 24))
    }
    return seed % 8 == 0 ? Menu() : menu
  }

  @Test func `random keys in random windows reach every page and break none`() {
    let seen = (UInt64(1)...60).reduce(into: Set<String>()) { seen, seed in
      seen.formUnion(
        walk(
          seed: seed, steps: 100, records: MenuSamples.several,
          library: MenuSamples.library, plans: MenuSamples.plans))
    }
    #expect(
      seen == [
        "main", "sessions", "ways", "plans", "cards", "findings", "settings", "people", "roles",
        "group", "newGroup", "begin", "past", "session", "delete", "written", "item", "rewording",
        "reading", "search", "lookBacks", "lookBack", "returns", "learnings", "learning",
        "deleteLearning", "profiles", "actions", "action", "happened", "wording", "addAction",
        "handouts",
        "handoutKinds", "formats", "file", "help",
      ])
  }

  @Test func `hostile texts in every place stay within the window and bring no escape`() {
    for (index, text) in HostileCorpus.short.enumerated() {
      var deck = MenuSamples.deck
      deck.themes = [Theme(id: "home", title: text)]
      deck.cards = [
        MenuSamples.card("a", text, theme: "home", statement: text, prompts: [text]),
        MenuSamples.card("b", "\(text) \(text)", theme: "other\(text)", statement: "b"),
      ]
      deck.findings["moves"]?.statement = [.text(text)]
      deck.findings["moves"]?.detail = [
        .chart(
          Chart(
            title: text, unit: text, note: text,
            bars: [Chart.Bar(label: text, figure: "3")].compactMap { $0 }))
      ]
      var plans = MenuSamples.plans
      for place in plans.indices { plans[place].title = text }
      var waiting = MenuSamples.unfinished()
      waiting.record.title = text
      waiting.record.steps[1].title = text
      var entry = MenuSamples.actions[0]
      entry.action.text = text
      entry.action.owner = text
      let records = MenuRecords(
        sessions: [waiting, waiting], actions: [entry], today: Samples.day)
      _ = walk(
        seed: UInt64(index), steps: 25, records: records, library: Library([deck]), plans: plans)
    }
  }

  @Test func `a session's title of a million characters is shown at its beginning`() {
    var waiting = MenuSamples.unfinished()
    waiting.record.title = String(repeating: "a", count: 1_000_000)
    let records = MenuRecords(
      sessions: [waiting, MenuSamples.unfinished("b2c3")], actions: [], today: Samples.day)
    var walk = MenuWalk(columns: 40, rows: 12, records: records)
    walk.press("1", "Enter")
    #expect(walk.frame.fits)
    #expect(walk.text.contains("> 1  aaaaaaaa"))
    #expect(walk.text.contains("  2  Sample plan, 21 November 2026"))
  }

  @Test func `in the smallest window the chosen item is what is seen`() {
    let walk = MenuWalk(columns: 20, rows: 1)
    #expect(walk.text.hasPrefix(">  1  Go on with a"))
    let letter = MenuWalk(columns: 1, rows: 1)
    #expect(letter.text == "G")
  }
}
