import Decks
import Practice
import TestKit
import Testing

@testable import Commands

@Suite struct LibraryTests {
  static let files = [
    "Cards/mine/deck.md": """
    ---
    title: Mine
    lang: en
    for: anybody
    content-note: About something.
    credits: Me
    ---

    # Mine

    ## Themes

    - home: Home
    """,
    "Cards/mine/sources/book.md": """
    ---
    id: book
    title: A Book
    authors: Somebody
    year: 2001
    publisher: Press
    ---
    """,
    "Cards/mine/findings/seen.md": """
    ---
    id: seen
    title: Seen
    source: book
    locator: Page 3
    ---

    # Something was seen.

    ## What this does not say

    Why, or badgers.
    """,
    "Cards/mine/cards/look.md": """
    ---
    id: look
    title: Look
    theme: home
    findings: seen
    minutes: 5
    ---

    # Looking is enough.

    ## Talk about it

    - One?
    - Two?
    - Three?

    ## Facilitator notes

    Wait.

    ## Try this

    Look.
    """,
  ]

  private func library() throws -> (Library, TextFolder) {
    let folder = try TextFolder(Self.files)
    let workspace = try Workspace(
      asked: folder.path,
      in: Surroundings(currentFolder: "/", environment: [:], program: nil))
    return (try Shelf(workspace: workspace).library(), folder)
  }

  @Test func `cards are listed under their theme`() throws {
    let (library, _) = try library()
    let list = CardList(library: library, cards: library.cards.map(\.card))
    #expect(list.lines.map(\.string) == ["Home", "  look  Look (5 min)"])
  }

  @Test func `a list says minutes, weight and who it is for`() throws {
    let words = EnglishCommandWords()
    let (library, _) = try library()
    var card = try library.card("look").card
    card.weight = .heavy
    #expect(words.cardLine(card, for: nil) == "Look (5 min, heavy, not alone)")
    card.weight = .steady
    #expect(words.cardLine(card, for: .solo) == "Look (3 min, steady)")
    let plan = Plan(
      id: "p", title: "A plan", settings: [.team, .pair], minutes: 15, audience: "Anyone",
      steps: [], place: SourceLine(file: "p.md", line: 1))
    #expect(
      words.planLine(plan, .gentle, under: .team)
        == "p: A plan (15 min, gentle, also pair). For: Anyone")
    #expect(
      words.planLine(plan, nil, under: .pair)
        == "p: A plan (15 min, cards drawn, also team). For: Anyone")
  }

  @Test(arguments: [
    ("looking ENOUGH", true), ("badgers", true), ("somebody press", true), ("wait", true),
    ("elsewhere", false), ("looking elsewhere", false),
  ])
  func `a search finds words in a card, its findings and their sources`(
    _ words: String, _ finds: Bool
  ) throws {
    let (library, _) = try library()
    let card = try library.card("look")
    #expect(CardSearch(words).finds(card.card, in: card.deck) == finds)
  }

  @Test func `a new card lacks only what is still to be written`() throws {
    let folder = try TextFolder(Self.files)
    let path = "Cards/mine/cards/later.md"
    let text = Language.words.newCard(CardDraft(id: "later", theme: "home"))
    let blank = try TextFolder(Self.files.merging([path: text]) { $1 })
    let missing = DeckReader(folder: "\(blank.path)/Cards/mine", shownAs: "").read()
    #expect(missing.diagnostics.filter { $0.severity == .error }.count == 6)
    let filled =
      text
      .replacing("title:", with: "title: Later").replacing("findings:", with: "findings: seen")
      .replacing("covers:\n", with: "").replacing("\n#\n", with: "\n# Later is fine.\n")
      .replacing("-\n-\n-\n", with: "- One?\n- Two?\n- Three?\n")
      .replacing("## Facilitator notes\n", with: "## Facilitator notes\n\nWait.\n")
      .replacing("## Try this\n", with: "## Try this\n\nTry.\n")
    let whole = try TextFolder(Self.files.merging([path: filled]) { $1 })
    let reading = DeckReader(folder: "\(whole.path)/Cards/mine", shownAs: "").read()
    #expect(reading.diagnostics == [])
    #expect(reading.deck?.cards.map(\.id) == ["later", "look"])
    _ = folder
  }
}
