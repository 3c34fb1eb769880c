import Decks
import Practice
import Testing

@Suite struct FaultTests {
  static let card = "cards/home.md"
  static let finding = "findings/moves.md"

  /// Each leaves its file unusable, or the part it names.
  static let errors = [
    Change(card, "id: home", "id: hme", "\(card):2: the id `hme` isn't the file's name"),
    Change(card, "minutes: 12", "minutes: soon", "\(card):7: `soon` isn't a number of minutes"),
    Change(card, "minutes: 12", "minutes: 0", "\(card):7: `0` isn't a number of minutes"),
    Change(card, "minutes: 12", "minutes: -5", "\(card):7: `-5` isn't a number"),
    Change(card, "minutes: 12", "minutes: 1.5", "\(card):7: `1.5` isn't a number"),
    Change(card, "minutes: 12", "minutes: 99999", "\(card):7: `99999` isn't a number"),
    Change(card, "theme: home", "theme: Home!", "\(card):4: `Home!` can't be an id"),
    Change(card, "findings: moves", "findings: Moves", "\(card):5: `Moves` can't be a finding"),
    Change(card, "findings: moves", "findings: ,", "\(card):5: `findings:` has no value"),
    Change(
      card, "findings: moves", "findings: move",
      "\(card):5: there's no finding `move`; correct the id, or write `findings/move.md`"),
    Change(
      card, "minutes: 12", "minutes: 12\npositions: agree, Pass",
      "\(card):8: passing is always offered"),
    Change(card, "minutes: 12", "minutes: 12\npositions: agree", "\(card):8: `positions:` lists 1"),
    Change(
      card, "minutes: 12", "minutes: 12\npositions: a, b, c, d, e, f, g",
      "\(card):8: `positions:` lists 7; name 2 to 6"),
    Change(card, "# Ask", "Ask", "\(card):10: the card has no front"),
    Change(card, "# Ask first what we got wrong.", "#", "\(card):10: the card has no front"),
    Change(card, "# Ask", "Words.\n\n# Ask", "\(card):10: text stands before the `#` heading"),
    Change(card, "Hold it well.", "# Hold it", "\(card):22: this is a second `#` heading"),
    Change(
      card, "## Talk about it", "## Talk",
      "\(card):10: the section “Talk about it” is missing; add a line `## Talk about it`"),
    Change(
      card, "## Facilitator notes\n\nHold it well.\n\n", "",
      "\(card):10: the section “Facilitator notes” is missing"),
    Change(
      card, "\n\n## Try this\n\nWrite it down.", "",
      "\(card):10: the section “Try this” is missing"),
    Change(card, "Hold it well.", "", "\(card):20: the section “Facilitator notes” is empty"),
    Change(card, "Write it down.", "", "\(card):24: the section “Try this” is empty"),
    Change(
      card, "## Try this", "## Talk about it\n\n- Fourth?\n\n## Try this",
      "\(card):24: the section “Talk about it” stands here a second time"),
    Change(
      card, "- First?\n- Second?\n- Third?", "Discuss.",
      "\(card):14: there are no prompts under “Talk about it”"),
    Change(
      card, "- First?\n- Second?\n- Third?", "",
      "\(card):14: the section “Talk about it” is empty"),
    Change(
      card, "- First?", "- First?\n  - inner", "\(card):16: a prompt is one paragraph"),
    Change(
      finding, "source: report", "source: rprt",
      "\(finding):4: there's no source `rprt`; correct the id, or write `sources/rprt.md`"),
    Change(
      finding, "## What this does not say\n\nThat moving led to it.", "",
      "\(finding):9: the section “What this does not say” is missing"),
    Change(
      finding, "That moving led to it.", "",
      "\(finding):20: the section “What this does not say” is empty"),
    Change(
      finding, "# They", "They", "\(finding):9: the finding has no statement"),
    Change(finding, "7.3", "seven", "\(finding):16: `seven` isn't a number"),
    Change(finding, "id: moves", "id: report", "\(finding):2: the id `report` isn't the file's"),
    Change(
      "sources/report.md", "year: 2019", "year: 2019\nurl: www.example.org",
      "sources/report.md:6: `www.example.org` can't be opened as a link"),
    Change(
      "sources/report.md", "year: 2019", "year: 2019\nurl: javascript:alert(1)",
      "sources/report.md:6: `javascript:alert(1)` can't be opened"),
    Change(
      "deck.md", "lang: en", "lang: xx",
      "deck.md:3: the language `xx` isn't known here; write one of `en`"),
    Change("deck.md", "- home: Home", "- home Home", "deck.md:15: this item isn't `id: words`"),
    Change("deck.md", "- voice:", "- Voice:", "deck.md:16: `Voice` can't be an id"),
    Change(
      "deck.md", "- voice: Voice", "- home: Voice",
      "deck.md:16: `home` is listed twice, first on line 15"),
    Change(
      "outline.md", "- FR-F3: moves", "- FR-F3: moves\n- FR-X9: nothing",
      "outline.md:7: nothing covers `FR-X9`"),
    Change(
      "outline.md", "- FR-F3: moves", "- FR-F3: moves\n- fr-c1: files",
      "outline.md:7: `fr-c1` can't be an outline id"),
    Change(
      "outline.md", "- FR-F3: moves", "- FR-F3: moves\n- FR-F3: again",
      "outline.md:7: `FR-F3` is listed twice, first on line 6"),
    Change(
      "outline.md", "- FR-F3: moves", "- FR-F3: moves\n- FR-F4",
      "outline.md:7: this item isn't `id: words`"),
    Change(
      card, "theme: home", "theme: hoem",
      "\(card):4: `hoem` isn't a theme of this deck; write one of `home`, `voice`"),
  ]

  @Test(arguments: errors)
  func `each fault is named with its line`(change: Change) throws {
    var deck = try ScratchDeck()
    try deck.change(change.file, change.old, to: change.new)
    #expect(deck.faults().contains { $0.hasPrefix(change.expected) }, "\(deck.faults())")
    #expect(deck.read().hasErrors)
  }

  /// Each leaves everything usable.
  static let warnings = [
    Change(
      card, "findings: moves", "findings: moves,", "\(card):5: warning: `findings:` has a comma"),
    Change(
      card, "findings: moves", "findings: moves, moves",
      "\(card):5: warning: `findings:` names `moves` twice"),
    Change(
      card, "covers: FR-C1", "covers: FR-C1, FR-X1",
      "\(card):6: warning: `FR-X1` isn't listed in outline.md"),
    Change(
      card, "Moves are decided by adults.", String(repeating: "word ", count: 55),
      "\(card):10: warning: the front has 61 words"),
    Change(card, "- Third?", "", "\(card):14: warning: the card has 2 prompts; write 3 to 5"),
    Change(
      card, "- First?\n- Second?\n- Third?", "- Only?",
      "\(card):14: warning: the card has 1 prompt;"),
    Change(
      card, "- Third?", "- 3?\n- 4?\n- 5?\n- 6?", "\(card):14: warning: the card has 6 prompts"),
    Change(card, "- Third?", "- Third?\n-", "\(card):19: warning: this prompt is empty"),
    Change(
      card, "- First?", "Take these.\n\n- First?",
      "\(card):16: warning: only list items are shown under “Talk about it”"),
    Change(
      card, "Write it down.", "Write it down.\n\n## Extra\n\nMore.",
      "\(card):28: warning: the section “Extra” isn't shown"),
    Change(card, "Hold it", "Hold <b>it</b>", "\(card):22: warning: HTML isn't shown"),
    Change(card, "Hold it well.", "<div>it</div>", "\(card):22: warning: HTML isn't shown"),
    Change(
      card, "Hold it", "Hold ![it](a.png)", "\(card):22: warning: the picture `a.png` isn't shown"),
    Change(
      card, "Hold it", "Hold [it](javascript:x)",
      "\(card):22: warning: the link to `javascript:x` is shown as plain words"),
    Change(
      card, "Hold it", "Hold [it](other.md)", "\(card):22: warning: the link to `other.md`"),
    Change(
      card, "Hold it", "Hold [it](https://example.org \"Tip\")",
      "\(card):22: warning: the link's title “Tip” isn't shown"),
    Change(
      finding, "That moving led to it.", "That.\n\n## More\n\nWords.",
      "\(finding):24: warning: the section “More” is shown with the finding's text"),
    Change(
      "deck.md", "- home: Home\n- voice: Voice", "None.",
      "deck.md:13: warning: the section lists no themes"),
  ]

  @Test(arguments: warnings)
  func `a doubtful passage is a warning and the card stays`(change: Change) throws {
    var deck = try ScratchDeck()
    try deck.change(change.file, change.old, to: change.new)
    #expect(deck.faults().contains { $0.hasPrefix(change.expected) }, "\(deck.faults())")
    let hidesNotes = change.new == "<div>it</div>"
    #expect(deck.read().hasErrors == hidesNotes)
    #expect(deck.read().deck?.cards.count == (hidesNotes ? 0 : 1))
  }

  @Test(arguments: errors + warnings)
  func `every message says what to do instead`(change: Change) throws {
    var deck = try ScratchDeck()
    try deck.change(change.file, change.old, to: change.new)
    for diagnostic in deck.read().diagnostics {
      #expect(diagnostic.message.contains { ";,".contains($0) }, "\(diagnostic)")
      #expect(!diagnostic.message.hasSuffix("."), "\(diagnostic)")
      #expect(diagnostic.message.utf8.count < 300, "\(diagnostic)")
    }
  }

  @Test(arguments: errors + warnings)
  func `a listing finds the same faults as a whole reading`(change: Change) throws {
    var deck = try ScratchDeck()
    try deck.change(change.file, change.old, to: change.new)
    #expect(deck.read(.listing).diagnostics == deck.read(.whole).diagnostics)
    #expect(deck.read(.listing).deck?.cards.map(\.id) == deck.read(.whole).deck?.cards.map(\.id))
  }

  @Test func `a broken card's unknown findings are named as well`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "findings: moves", to: "findings: moves, gone")
    try deck.change("cards/home.md", "minutes: 12", to: "minutes: x")
    #expect(
      deck.faults().map { $0.prefix { $0 != ";" } } == [
        "cards/home.md:5: there's no finding `gone`",
        "cards/home.md:7: `x` isn't a number of minutes",
      ])
  }

  @Test func `a finding that serves nothing is a warning`() throws {
    var deck = try ScratchDeck()
    let text = try #require(deck.files["findings/moves.md"])
    let other = text.replacing("id: moves", with: "id: alone")
    try deck.write("findings/alone.md", other)
    #expect(deck.faults() == [], "it covers something")
    try deck.change("findings/alone.md", "covers: FR-F3\n", to: "")
    #expect(
      deck.faults() == [
        """
        findings/alone.md:1: warning: no card rests on this finding and it covers nothing; name \
        it in a card, or add `covers:`
        """
      ])
  }

  @Test func `the same id in two files is reported in the one that is wrong`() throws {
    var deck = try ScratchDeck()
    try deck.write("cards/other.md", ScratchDeck.card(id: "home"))
    #expect(
      deck.faults() == [
        """
        cards/other.md:2: the id `home` isn't the file's name; write `id: other`, or rename the \
        file to `home.md`
        """,
        """
        cards/other.md:2: the id `home` is already that of `D/cards/home.md`; give each file an id \
        of its own
        """,
      ])
    #expect(deck.read().deck?.cards.map(\.id) == ["home"])
  }

  @Test func `two files may not share an id that neither is named after`() throws {
    var deck = try ScratchDeck()
    try deck.write("cards/a.md", ScratchDeck.card(id: "same"))
    try deck.write("cards/b.md", ScratchDeck.card(id: "same"))
    #expect(deck.faults().filter { $0.contains("is already that of `D/cards/a.md`") }.count == 1)
  }

  @Test func `without an outline each covers is doubtful`() throws {
    let deck = try ScratchDeck()
    try deck.folder.remove("deck/outline.md")
    #expect(deck.faults().count == 2)
    #expect(deck.faults().allSatisfy { $0.contains("because the deck has no outline.md") })
  }
}
