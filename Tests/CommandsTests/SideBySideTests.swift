import ArgumentParser
import Decks
import Practice
import Session
import TestKit
import Testing

@testable import Commands

/// Two decks at hand that share ids, and decks, plans and models of one's own beside those that ship.
@Suite struct SideBySideTests {
  static let both = LibraryTests.files.merging(
    LibraryTests.files.map { ($0.replacing("Cards/mine", with: "Cards/other"), $1) }
  ) { $1 }

  private func workspace(_ folder: TextFolder) throws -> Workspace {
    try Workspace(
      asked: folder.path, in: Surroundings(currentFolder: "/", environment: [:], program: nil))
  }

  private func library(_ folder: TextFolder) throws -> Library {
    try Shelf(workspace: workspace(folder)).library()
  }

  /// A workspace of `own` beside an installed copy of `shipped`.
  private func installed(
    _ shipped: [String: String], own: [String: String]
  ) throws -> (workspace: Workspace, folders: [TextFolder]) {
    var files = ["bin/reflect": ""]
    for (name, text) in shipped { files["share/reflect/\(name)"] = text }
    let folders = [try TextFolder(files), try TextFolder(own)]
    let surroundings = Surroundings(
      currentFolder: folders[1].path, environment: [:], program: "\(folders[0].path)/bin/reflect")
    return (try Workspace(asked: nil, in: surroundings), folders)
  }

  // MARK: - The same id in two decks

  @Test func `a card or finding that two decks have is found by deck and id`() throws {
    let folder = try TextFolder(Self.both)
    let library = try library(folder)
    #expect(try library.card("other/look").deck.id == "other")
    #expect(try library.card("mine/look").deck.id == "mine")
    #expect(try library.finding("other/seen").deck.id == "other")
    let chosen = SessionStart.Subject.cards(["mine/look", "other/look"])
    #expect(try chosen.cards(in: library).map(\.deck) == ["mine", "other"])
  }

  static let look = LookupFault.ambiguous("look", ["mine/look", "other/look"])
  static let seen = LookupFault.ambiguous("seen", ["mine/seen", "other/seen"])

  @Test func `showing what two decks have asks which is meant`() throws {
    let folder = try TextFolder(Self.both)
    #expect(throws: Self.look) {
      try Cards.Show.parse(["look", "--workspace", folder.path]).perform(Installation())
    }
    #expect(throws: Self.seen) {
      try Findings.Show.parse(["seen", "--workspace", folder.path]).perform(Installation())
    }
  }

  @Test func `a session of a card that two decks have does not begin`() throws {
    let folder = try TextFolder(Self.both)
    #expect(throws: Self.look) {
      try Solo.parse(["--card", "mine/look,look", "--workspace", folder.path]).perform(
        Installation())
    }
    #expect(throws: Self.look) {
      try Team.parse(["--card", "look", "--participants", "6", "--workspace", folder.path])
        .perform(Installation())
    }
  }

  @Test func `the question which is meant is a usage error that names both`() {
    #expect(
      CommandFailure(Self.look)
        == CommandFailure(
          .usage, "\"look\" is in several decks. Say which: mine/look or other/look."))
  }

  @Test func `a plan that names such a card without its deck is told with its line`() throws {
    var files = Self.both
    files["Sessions/Plans/bare.md"] = Self.plan("bare", card: "look")
    files["Sessions/Plans/full.md"] = Self.plan("full", card: "other/look")
    let folder = try TextFolder(files)
    let check = try DeckCheck(plansOf: workspace(folder))
    #expect(
      check.diagnostics.map(\.description) == [
        """
        \(folder.path)/Sessions/Plans/bare.md:10: several decks have a card `look`; write one of \
        `mine/look`, `other/look`
        """
      ])
    let library = try library(folder)
    let plan = try Shelf(workspace: workspace(folder)).plan("full", with: library)
    #expect(plan.steps[0].choice == .card("other/look"))
  }

  @Test func `lists name the deck where an id alone would not do`() throws {
    var files = Self.both
    files["Cards/mine/cards/own.md"] = try #require(files["Cards/mine/cards/look.md"])
      .replacing("id: look", with: "id: own").replacing("title: Look", with: "title: Own")
    let folder = try TextFolder(files)
    let library = try library(folder)
    let list = CardList(library: library, cards: library.cards.map(\.card))
    #expect(
      list.lines.map(\.string) == [
        "Home", "  mine/look   Look (5 min)", "  own         Own (5 min)", "",
        "Home", "  other/look  Look (5 min)",
      ])
    let names = LibraryNames(library)
    #expect(
      library.decks.flatMap { $0.findings.values.map(names.name) } == ["mine/seen", "other/seen"])
  }

  // MARK: - One's own beside what ships

  @Test func `a deck of one's own takes the place of one that ships under the same name`() throws {
    var own = LibraryTests.files
    own["Cards/mine/deck.md"] = own["Cards/mine/deck.md"]?.replacing(
      "title: Mine", with: "title: Changed")
    let (workspace, folders) = try installed(LibraryTests.files, own: own)
    let library = try Shelf(workspace: workspace).library()
    #expect(library.decks.map(\.title) == ["Changed"])
    #expect(try library.card("look").card.title == "Look")
    _ = folders
  }

  @Test func `a plan or model of one's own takes the place of one that ships with its id`() throws {
    var shipped = LibraryTests.files
    shipped["Sessions/Plans/talk.md"] = Self.plan("talk", card: "look")
    shipped["Sessions/Models/ask.md"] = Self.model("Theirs")
    let own = [
      "Cards/x": "", "Sessions/Plans/talk.md": Self.plan("talk", card: "mine/look"),
      "Sessions/Models/ask.md": Self.model("Ours"),
    ]
    let (workspace, folders) = try installed(shipped, own: own)
    let shelf = Shelf(workspace: workspace)
    #expect(shelf.plans().map { $0.steps[0].choice } == [.card("mine/look")])
    #expect(shelf.models().map(\.title) == ["Ours"])
    _ = folders
  }

  @Test func `a copy of everything that ships is checked once`() throws {
    var shipped = LibraryTests.files
    shipped["Sessions/Plans/talk.md"] = Self.plan("talk", card: "look")
    shipped["Cards/language.md"] = Self.terms
    let (workspace, folders) = try installed(shipped, own: shipped)
    let check = try DeckCheck(workspace)
    #expect(
      check.diagnostics.map { $0.description.replacing(/instead: .*/, with: "instead: …") } == [
        "Cards/mine/findings/seen.md:12: warning: \"badgers\": It is a sample. Say instead: …"
      ])
    #expect(check.conclusion == "1 card, 1 finding, 1 plan: 0 errors, 1 warning.")
    _ = folders
  }

  @Test func `a single deck is held to the list of terms that ships as well, and to each once`()
    throws
  {
    let shipped = ["Cards/language.md": Self.terms, "Cards/a/deck.md": ""]
    let (workspace, folders) = try installed(shipped, own: LibraryTests.files)
    let deck = "\(folders[1].path)/Cards/mine"
    #expect(try DeckCheck(folder: deck).diagnostics == [])
    let check = try DeckCheck(folder: deck, lists: workspace.cardFolders)
    #expect(check.diagnostics.map(\.place.description) == ["\(deck)/findings/seen.md:12"])
    let beside = try TextFolder(LibraryTests.files.merging(shipped) { $1 })
    let cards = try self.workspace(beside).cardFolders
    let again = try DeckCheck(folder: "\(beside.path)/Cards/mine", lists: cards)
    #expect(again.diagnostics.count == 1)
  }

  static func plan(_ id: String, card: String) -> String {
    """
    ---
    id: \(id)
    title: A plan
    setting: team
    minutes: 5
    ---

    ## A card

    ```step
    kind: card
    card: \(card)
    minutes: 5
    ```
    """
  }

  static func model(_ title: String) -> String {
    "---\nid: ask\ntitle: \(title)\ncredit: Somebody\n---\n\n## What?\n\nWhat was it?\n"
  }

  static let terms = """
    ---
    title: Words
    lang: en
    ---

    ## badgers

    - Why: It is a sample.
    - Say instead: Animals.
    - Source: This deck
    """
}
