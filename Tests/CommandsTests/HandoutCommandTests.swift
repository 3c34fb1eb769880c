import ArgumentParser
import Documents
import Practice
import TestKit
import Testing

@testable import Commands

@Suite struct HandoutCommandTests {
  private static let plan = """
    ---
    id: hour
    title: An hour
    setting: team
    minutes: 20
    ---

    # An hour

    ## Card

    ```step
    kind: card
    minutes: 10
    card: look
    ```

    Say this.

    ## Another

    ```step
    kind: card
    minutes: 10
    pick: any
    ```

    Say that.
    """

  private static var files: [String: String] {
    let card = LibraryTests.files["Cards/mine/cards/look.md"] ?? ""
    let second = card.replacing("id: look", with: "id: listen")
      .replacing("title: Look", with: "title: Listen").replacing("theme: home", with: "theme: away")
    let shared = LibraryTests.files["Cards/mine/findings/seen.md"] ?? ""
    return LibraryTests.files.merging([
      "Cards/mine/cards/listen.md": second,
      "Cards/mine/findings/look.md": shared.replacing("id: seen", with: "id: look")
        .replacing("title: Seen", with: "title: Looked at"),
      "Cards/mine/deck.md": (LibraryTests.files["Cards/mine/deck.md"] ?? "")
        .replacing("- home: Home", with: "- home: Home\n- away: Away"),
      "Sessions/Plans/hour.md": plan,
    ]) { $1 }
  }

  private func handout(_ arguments: String...) throws -> (document: Document, stem: String) {
    let folder = try TextFolder(Self.files)
    let command = try Handout.parse(arguments + ["--workspace", folder.path])
    return try command.document()
  }

  private func cards(_ document: Document) -> [String] {
    document.elements.flatMap { element -> [String] in
      if case .cards(let cards, _) = element { cards.map(\.title) } else { [] }
    }
  }

  private func failure(_ arguments: String...) throws -> CommandFailure? {
    let folder = try TextFolder(Self.files)
    do {
      let command = try Handout.parse(arguments + ["--workspace", folder.path])
      _ = try command.document()
      return nil
    } catch let failure as CommandFailure {
      return failure
    }
  }

  // MARK: - What it is about

  @Test func `ids give cards in the order they are named`() throws {
    let (document, stem) = try handout("look", "mine/listen")
    #expect(cards(document) == ["Look", "Listen"])
    #expect(document.title == "Cards: 2 cards from Mine")
    #expect(stem == "look-and-1-more-cards")
  }

  @Test func `one card gives its title to the document and its id to the file`() throws {
    let (document, stem) = try handout("mine/listen")
    #expect(document.title == "Cards: Listen")
    #expect(stem == "listen-cards")
  }

  @Test func `a theme and everything are in the order of the themes`() throws {
    let (home, stem) = try handout("--theme", "away")
    #expect(cards(home) == ["Listen"])
    #expect(home.title == "Cards: Away")
    #expect(stem == "away-cards")
    let (all, name) = try handout("--all")
    #expect(cards(all) == ["Look", "Listen"])
    #expect(all.title == "Cards: Mine")
    #expect(name == "mine-cards")
  }

  @Test(arguments: [["--plan", "hour"], ["hour"]])
  func `a plan becomes a guide unless another layout is asked for`(_ arguments: [String]) throws {
    let folder = try TextFolder(Self.files)
    let whole = arguments + ["--workspace", folder.path]
    let (guide, stem) = try Handout.parse(whole).document()
    #expect(guide.title == "Facilitator’s guide: An hour")
    #expect(stem == "hour-guide")
    let (sheet, _) = try Handout.parse(whole + ["--layout", "cards"]).document()
    #expect(cards(sheet) == ["Look"])
    #expect(sheet.title == "Cards: An hour")
  }

  @Test func `a card named beside a plan fills the step that leaves it open`() throws {
    let (guide, _) = try handout("listen", "--plan", "hour")
    let text = TextWriter().text(of: guide).string
    #expect(text.contains("Cards:              Look; Listen\n"))
    #expect(!text.contains("leaves the card open"))
  }

  @Test func `findings are handed out as evidence`() throws {
    let (document, stem) = try handout("seen")
    #expect(document.title == "What the research found: Seen")
    #expect(stem == "seen-findings")
    let (behind, _) = try handout("listen", "--layout", "findings")
    #expect(behind.title == "What the research found: Listen")
  }

  @Test func `an id that a card and a finding share means the one that the layout is about`() throws
  {
    #expect(try handout("look").document.title == "Cards: Look")
    let evidence = try handout("look", "--layout", "findings").document
    #expect(evidence.title == "What the research found: Looked at")
  }

  @Test func `all findings are those behind cards, then the others`() throws {
    let (document, _) = try handout("--all", "--layout", "findings")
    let headings = MarkdownWriter().text(of: document).split(separator: "\n")
      .filter { $0.hasPrefix("## ") }
    #expect(headings.prefix(2) == ["## Seen", "## Looked at"])
  }

  @Test(arguments: [
    ("large", "Cards: Look", "look-large"), ("page", "Look", "look-page"),
    ("guide", "Facilitator’s guide: Look", "look-guide"),
    ("findings", "What the research found: Look", "look-findings"),
  ])
  func `every layout has its title and its file`(
    _ layout: String, _ title: String, _ stem: String
  ) throws {
    let folder = try TextFolder(Self.files.filter { $0.key != "Cards/mine/findings/look.md" })
    let command = try Handout.parse(["look", "--layout", layout, "--workspace", folder.path])
    let (document, name) = try command.document()
    #expect(document.title == title)
    #expect(name == stem)
    #expect(document.print == (layout == "large" ? .large : .usual))
  }

  // MARK: - Test sheet

  @Test func `the test sheet alone needs no cards, nor a workspace`() throws {
    let (document, stem) = try Handout.parse(["--test-sheet", "--layout", "large"]).document()
    #expect(document.elements == [.testSheet])
    #expect(document.print == .large)
    #expect(stem == "test-sheet")
  }

  @Test func `the test sheet comes before cards`() throws {
    let (document, _) = try handout("look", "--test-sheet")
    #expect(document.elements.first == .testSheet)
    #expect(cards(document) == ["Look"])
  }

  // MARK: - What cannot be followed

  @Test(arguments: [
    [], ["look", "--all"], ["look", "--theme", "home"], ["--theme", "home", "--all"],
    ["--plan", "hour", "--theme", "home"], ["look", "--test-sheet", "--layout", "page"],
    ["--test-sheet", "--layout", "guide"], ["look", "--paper", "a5"], ["look", "--flip", "both"],
  ])
  func `what does not go together is refused`(_ arguments: [String]) {
    #expect(throws: (any Error).self) { try Handout.parse(arguments) }
  }

  @Test func `what is not there is said, and what does not fit the layout`() throws {
    #expect(try failure("nobody")?.exitCode == 66)
    #expect(try failure("--theme", "none")?.message.contains("home, away") == true)
    #expect(try failure("--plan", "long")?.exitCode == 66)
    #expect(try failure("look", "seen")?.exitCode == 64)
    #expect(try failure("seen", "--layout", "page")?.exitCode == 64)
    #expect(try failure("hour", "--test-sheet")?.exitCode == 64)
  }

  @Test func `titles do as well as ids, and a near miss is asked about`() throws {
    let (document, stem) = try handout("LISTEN")
    #expect(cards(document) == ["Listen"])
    #expect(stem == "listen-cards")
    #expect(try failure("listne")?.message.contains("Did you mean listen?") == true)
  }

  // MARK: - A new card

  @Test(arguments: ["nights\nfindings: x", "Nights", ""])
  func `what would write lines of its own into a card is refused`(_ theme: String) {
    #expect(throws: (any Error).self) { try Cards.New.parse(["new-card", "--theme", theme]) }
  }

  @Test func `a card of a deck that is not there begins the deck, which passes the check`() throws {
    let folder = try TextFolder(Self.files)
    try Cards.New.parse(["first", "--deck", "ours", "--workspace", folder.path])
      .perform(Installation())
    #expect(try Project.bytes(at: "\(folder.path)/Cards/ours/cards/first.md").isEmpty == false)
    let faults = try DeckCheck(folder: "\(folder.path)/Cards/ours").diagnostics
    #expect(!faults.contains { $0.place.file.hasSuffix("deck.md") }, "\(faults)")
    #expect(
      faults.filter { $0.severity == .error }.allSatisfy { $0.place.file.hasSuffix("first.md") })
    #expect(throws: CommandFailure.self) {
      try Cards.New.parse(["first", "--deck", "ours", "--workspace", folder.path])
        .perform(Installation())
    }
  }
}
