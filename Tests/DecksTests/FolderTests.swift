import Decks
import FoundationEssentials
import Practice
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

@Suite(.timeLimit(.minutes(60))) struct FolderTests {
  @Test(arguments: [
    ".hidden.md", ".#home.md", "#home.md", "~home.md", "home~.md", "home.md~", "#home.md#",
    ".home.md.swp", "home.md.bak", "home.txt", "home.markdown", "home", ".md", "4913",
  ])
  func `hidden files and what editors leave behind are passed over`(name: String) throws {
    let deck = try ScratchDeck()
    try deck.folder.write("no card at all", to: "deck/cards/\(name)")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.cards.count == 1)
  }

  private static let notAFile = "this isn't a file; put a Markdown file here"

  @Test func `a folder called like a card is reported`() throws {
    let deck = try ScratchDeck()
    try deck.folder.makeFolder("deck/cards/folder.md")
    #expect(deck.faults() == ["cards/folder.md:1: \(Self.notAFile)"])
  }

  @Test func `a pipe called like a card is reported and never opened`() throws {
    let deck = try ScratchDeck()
    #expect(mkfifo("\(deck.folder.path)/deck/cards/pipe.md", 0o600) == 0)
    #expect(deck.faults() == ["cards/pipe.md:1: \(Self.notAFile)"])
  }

  @Test func `a link to a pipe is reported without waiting`() throws {
    let deck = try ScratchDeck()
    #expect(mkfifo("\(deck.folder.path)/deck/pipe", 0o600) == 0)
    try deck.folder.link("deck/cards/pipe.md", to: "../pipe")
    #expect(deck.faults() == ["cards/pipe.md:1: \(Self.notAFile)"])
  }

  @Test(arguments: [true, false])
  func `a pipe or a folder in place of deck md is reported`(_ isPipe: Bool) throws {
    let deck = try ScratchDeck()
    let path = "\(deck.folder.path)/deck/deck.md"
    unlink(path)
    #expect((isPipe ? mkfifo(path, 0o600) : mkdir(path, 0o700)) == 0)
    #expect(deck.faults() == ["deck.md:1: \(Self.notAFile)"])
  }

  @Test func `a link within the deck is followed`() throws {
    let deck = try ScratchDeck()
    try deck.folder.write(ScratchDeck.card(id: "linked"), to: "deck/drafts/text")
    try deck.folder.link("deck/cards/linked.md", to: "../drafts/text")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.cards.map(\.id) == ["home", "linked"])
  }

  @Test(arguments: [
    "../../outside", "/etc/passwd", "nowhere", "../../deck-2/card", "out.md", "/dev/zero",
    "../../../../../../../../../../proc/self/environ",
  ])
  func `a link that leads out of the deck is not read`(target: String) throws {
    let deck = try ScratchDeck()
    try deck.folder.write(ScratchDeck.card(id: "out"), to: "outside")
    try deck.folder.write(ScratchDeck.card(id: "out"), to: "deck-2/card")
    try deck.folder.link("deck/cards/out.md", to: target)
    #expect(
      deck.faults() == [
        """
        cards/out.md:1: warning: this is a link that leads out of the folder, so it isn't read; \
        put a copy of the file here instead
        """
      ])
    #expect(deck.read().deck?.cards.map(\.id) == ["home"])
  }

  @Test func `a link that leads out is no way to deck.md`() throws {
    let deck = try ScratchDeck()
    try deck.folder.write(try #require(deck.files["deck.md"]), to: "outside")
    try deck.folder.remove("deck/deck.md")
    try deck.folder.link("deck/deck.md", to: "../outside")
    #expect(deck.read().deck == nil)
    #expect(deck.faults().first?.hasPrefix("deck.md:1: warning: this is a link") == true)
  }

  @Test func `a folder of cards that leads out is not read`() throws {
    let deck = try ScratchDeck()
    try deck.folder.write(ScratchDeck.card(id: "out"), to: "outside/out.md")
    try deck.folder.remove("deck/cards")
    try deck.folder.link("deck/cards", to: "../outside")
    #expect(deck.faults().first?.hasPrefix("cards:1: warning: this is a link") == true)
    #expect(deck.read().deck?.cards.isEmpty == true)
  }

  @Test(arguments: ["Home.md", "my card.md", "1st.md", "é.md", "a_b.md", "home.copy.md"])
  func `a file whose name cannot be an id is reported and not read`(name: String) throws {
    let deck = try ScratchDeck()
    try deck.folder.write(ScratchDeck.card(id: "x"), to: "deck/cards/\(name)")
    #expect(
      deck.faults() == [
        """
        cards/\(name):1: `\(name)` can't be a file name here, because it gives the id; rename it \
        to lower-case letters, digits and hyphens, beginning with a letter, at most 60 in all
        """
      ])
  }

  @Test func `a missing folder is a warning`() throws {
    let deck = try ScratchDeck()
    try deck.folder.remove("deck/cards")
    #expect(
      deck.faults().first
        == """
        cards:1: warning: this folder isn't there; make it and put one `.md` file in it for \
        each item
        """)
  }

  @Test func `a deck that rests on its own work needs no findings and no sources`() throws {
    var deck = try ScratchDeck()
    try deck.folder.remove("deck/sources")
    try deck.folder.remove("deck/findings")
    try deck.folder.remove("deck/outline.md")
    try deck.change("cards/home.md", "findings: moves", to: "findings: own-experience")
    try deck.change("cards/home.md", "covers: FR-C1\n", to: "")
    try deck.change(
      "cards/home.md", "## Try this",
      to: "## What we know from our own work\n\nThis.\n\n## Try this")
    #expect(deck.faults() == [])
  }

  @Test func `without deck.md there is no deck`() throws {
    let deck = try ScratchDeck()
    try deck.folder.remove("deck/deck.md")
    #expect(deck.read().deck == nil)
    #expect(
      deck.faults() == [
        "deck.md:1: there's no such file; write it, beginning with its header"
      ])
  }

  @Test func `a folder that is not there is no deck`() throws {
    let folder = try ScratchFolder()
    let reading = DeckReader(folder: "\(folder.path)/nowhere", shownAs: "").read()
    #expect(reading.deck == nil)
    #expect(reading.diagnostics.first?.description.hasPrefix("deck.md:1: there's no") == true)
  }

  @Test func `a deck's folder must be called like an id`() throws {
    let deck = try ScratchDeck()
    try FileManager.default.moveItem(
      atPath: "\(deck.folder.path)/deck", toPath: "\(deck.folder.path)/My Deck")
    let reading = DeckReader(folder: "\(deck.folder.path)/My Deck/", shownAs: "D").read()
    #expect(reading.deck == nil)
    #expect(
      reading.diagnostics.map(\.description) == [
        """
        D/deck.md:1: the folder's name `My Deck` can't be a deck's id; rename it to lower-case \
        letters, digits and hyphens, beginning with a letter
        """
      ])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may read everything"))
  func `a file that may not be read is reported`() throws {
    let deck = try ScratchDeck()
    #expect(chmod("\(deck.folder.path)/deck/cards/home.md", 0) == 0)
    #expect(
      deck.faults().contains(
        "cards/home.md:1: this may not be read; give yourself permission to read it"))
  }

  @Test func `many cards are read in order on every reading`() throws {
    var deck = try ScratchDeck()
    for number in 1...700 {
      try deck.write("cards/c-\(number).md", ScratchDeck.card(id: "c-\(number)"))
    }
    try deck.change("cards/c-350.md", "minutes: 12", to: "minutes: x")
    let ids = (1...700).filter { $0 != 350 }.map { "c-\($0)" }.sorted() + ["home"]
    for depth in [DeckReader.Depth.listing, .whole] {
      let reading = deck.read(depth)
      #expect(reading.deck?.cards.map(\.id) == ids)
      #expect(reading.diagnostics.count == 1)
    }
  }

  @Test func `of ten thousand files the cards are read, and the others passed over`() throws {
    let deck = try ScratchDeck()
    let cards = "\(deck.folder.path)/deck/cards"
    for number in 1...2_000 {
      let id = "c-\(number)"
      try put(ScratchDeck.card(id: id), at: "\(cards)/\(id).md")
      for name in [".\(id).md.swp", "\(id).md~", "#\(id).md#", "\(id).bak"] {
        try put("no card", at: "\(cards)/\(name)")
      }
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: cards).count > 10_000)
    #expect(deck.faults() == [])
    #expect(deck.read(.listing).deck?.cards.count == 2_001)
  }

  // Foundation waits for the disk after each file.
  private func put(_ text: String, at path: String) throws {
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }

  // MARK: - Folders beside decks

  @Test func `plans, models and lists of terms are not read through a link that leads out`() throws
  {
    let folder = try ScratchFolder()
    for name in ["Plans/out.md", "Models/out.md", "Cards/language.md"] {
      try folder.write("---\nid: out\ntitle: A secret\n---\n", to: "outside/\(name)")
      try folder.link("inside/\(name)", to: "../../outside/\(name)")
    }
    let plans = PlanReader(folder: "\(folder.path)/inside/Plans", shownAs: "Plans").read()
    let models = ModelReader(folder: "\(folder.path)/inside/Models", shownAs: "Models").read()
    let terms = TermListReader(folder: "\(folder.path)/inside/Cards", shownAs: "Cards").read()
    #expect(plans.plans.isEmpty && models.models.isEmpty && terms.terms.isEmpty)
    let faults = (plans.diagnostics + models.diagnostics + terms.diagnostics).map(\.description)
    #expect(
      faults.map { $0.split(separator: ",")[0] } == [
        "Plans/out.md:1: warning: this is a link that leads out of the folder",
        "Models/out.md:1: warning: this is a link that leads out of the folder",
        "Cards/language.md:1: warning: this is a link that leads out of the folder",
      ])
  }

  @Test func `a text outside is not searched for terms`() throws {
    let deck = try ScratchDeck()
    try deck.folder.write("streetwise", to: "outside")
    try deck.folder.link("deck/cards/out.md", to: "../../outside")
    try deck.folder.write("streetwise", to: "deck/cards/.hidden.md")
    try deck.folder.write("streetwise", to: "deck/cards/home.md~")
    let term = Term(words: "streetwise", why: "Why.", instead: "Else.", source: "Here")
    let found = TermCheck([term]).diagnostics(
      folder: "\(deck.folder.path)/deck", shownAs: "D", parts: ["cards", "findings"])
    #expect(found == [])
  }
}
