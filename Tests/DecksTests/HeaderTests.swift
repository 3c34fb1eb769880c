import Decks
import Practice
import Testing

@Suite struct HeaderTests {
  @Test(arguments: [
    "a * b", "*anchor", "&anchor", "& more", "Who: what", "a: b: c", "“quoted”", "\"as it's\"",
    "'single'", "# no comment", "- no list", "[a, b]", "{a: b}", "| pipe", "> folded", "!tag",
    "%directive", "@at", "`code`", "50%", "null", "true", "0x10", "2019-05-01", "a\tb",
    "Cŵn a chathod", "e\u{301}", "👩🏽‍🏫", "<<: *x", "\\n", "---x", "…", "<b>",
  ])
  func `a value is taken literally`(value: String) throws {
    var deck = try ScratchDeck()
    try deck.change("sources/report.md", "title: A report", to: "title: \(value)")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.sources["report"]?.title == value)
  }

  @Test func `blanks round a value are left out`() throws {
    var deck = try ScratchDeck()
    try deck.change("sources/report.md", "title: A report", to: "title: \t A report \t ")
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.sources["report"]?.title == "A report")
  }

  @Test(arguments: ["\r\n", "\r"])
  func `other line ends are read as line ends`(end: String) throws {
    var deck = try ScratchDeck()
    for (name, text) in deck.files { try deck.write(name, text.replacing("\n", with: end)) }
    #expect(deck.faults() == [])
    #expect(deck.read().deck?.cards.first == (try ScratchDeck().read().deck?.cards.first))
  }

  @Test func `lines are counted the same with carriage returns`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "- Second?", to: "- <b>Second?")
    let text = try #require(deck.files["cards/home.md"])
    try deck.write("cards/home.md", text.replacing("\n", with: "\r\n"))
    #expect(deck.faults().first?.hasPrefix("cards/home.md:17: warning: HTML") == true)
  }

  @Test func `a byte order mark is passed over`() throws {
    var deck = try ScratchDeck()
    for (name, text) in deck.files { try deck.write(name, "\u{FEFF}" + text) }
    #expect(deck.faults() == [])
  }

  @Test func `blanks after the fences are passed over`() throws {
    var deck = try ScratchDeck()
    try deck.change("sources/report.md", "---\nid", to: "--- \nid")
    try deck.change("sources/report.md", "University\n---", to: "University\n---\t ")
    #expect(deck.faults() == [])
  }

  @Test func `a file may end right after its header`() throws {
    var deck = try ScratchDeck()
    try deck.change("outline.md", "---\n\n- FR-C1: what files show\n- FR-F3: moves", to: "---")
    #expect(deck.faults().count == 2)
    #expect(deck.faults().allSatisfy { $0.contains(" warning: `FR-") })
  }

  static let faults = [
    ("id: report", "sources/report.md:1: the file has no header"),
    ("", "sources/report.md:1: the file has no header"),
    (" ---\nid: report\n---", "sources/report.md:1: the file has no header"),
    ("----\nid: report\n----", "sources/report.md:1: the file has no header"),
    ("---\nid: report", "sources/report.md:1: the header has no end"),
    ("---", "sources/report.md:1: the header has no end"),
    ("---\nid: report\n\ntitle: x\n---", "sources/report.md:3: the header has an empty line"),
    ("---\nid: report\n  \n---", "sources/report.md:3: the header has an empty line"),
    ("---\nid: report\ntitle\n---", "sources/report.md:3: this header line isn't `key: value`"),
    ("---\nid: report\n title: x\n---", "sources/report.md:3: this header line isn't"),
    ("---\nid: report\n- x\n---", "sources/report.md:3: this header line isn't"),
    ("---\nid: report\n# x\n---", "sources/report.md:3: this header line isn't"),
    ("---\nid: report\ntitle:x\n---", "sources/report.md:3: this header line isn't"),
    ("---\nid: report\nTitle: x\n---", "sources/report.md:3: this header line isn't"),
    ("---\nid: report\ntitle : x\n---", "sources/report.md:3: this header line isn't"),
    ("---\nid: report\n: x\n---", "sources/report.md:3: this header line isn't"),
    ("---\nid: report\n\"title\": x\n---", "sources/report.md:3: this header line isn't"),
    (
      "---\nid: report\nid: other\n---",
      "sources/report.md:3: `id:` is given twice, first on line 2"
    ),
  ]

  @Test(arguments: faults)
  func `a header of another shape is refused`(text: String, expected: String) throws {
    var deck = try ScratchDeck()
    try deck.write("sources/report.md", text)
    #expect(deck.faults().contains { $0.hasPrefix(expected) }, "\(deck.faults())")
    #expect(deck.read().deck?.sources.isEmpty == true)
  }

  @Test func `one empty line gives one message, not one for each line after it`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "minutes: 12\n---\n", to: "minutes: 12\n")
    #expect(deck.faults().count == 2, "the card, and the id only it covers")
    #expect(deck.faults().last?.hasPrefix("cards/home.md:8: the header has an empty line") == true)
  }

  @Test func `forty lines are a header, forty-one are not`() throws {
    var deck = try ScratchDeck()
    let extra = (1...35).map { "x-\($0): y\n" }.joined()
    try deck.change("sources/report.md", "id: report\n", to: extra + "id: report\n")
    #expect(deck.faults().count == 35)
    #expect(deck.read().deck?.sources["report"] != nil)
    try deck.change("sources/report.md", "id: report\n", to: "y: y\nid: report\n")
    #expect(
      deck.faults().contains { $0.hasPrefix("sources/report.md:42: the header has more than 40") })
  }

  @Test func `a header beyond its bytes is refused`() throws {
    var deck = try ScratchDeck()
    let long = String(repeating: "x", count: 2_100)
    let note = (1...4).map { "n-\($0): \(long)\n" }.joined()
    try deck.change("sources/report.md", "id: report\n", to: "id: report\n" + note)
    #expect(
      deck.faults().contains { $0.hasPrefix("sources/report.md:6: the header is larger than 8") })
  }

  @Test func `an unknown key is reported and the file still used`() throws {
    var deck = try ScratchDeck()
    try deck.change("sources/report.md", "year: 2019", to: "year: 2019\nisbn: 1")
    #expect(
      deck.faults() == [
        """
        sources/report.md:6: warning: `isbn:` isn't a key of this kind of file; correct it to \
        one of `id`, `title`, `authors`, `year`, `publisher`, `url`, `doi`, `pages`, `note`, or \
        delete it
        """
      ])
    #expect(deck.read().deck?.sources["report"] != nil)
  }

  static let required = [
    ("deck.md", ["title", "lang", "for", "content-note", "credits"]),
    ("outline.md", ["title"]),
    ("sources/report.md", ["id", "title", "authors", "year", "publisher"]),
    ("findings/moves.md", ["id", "title", "source", "locator"]),
    ("cards/home.md", ["id", "title", "theme", "findings", "minutes"]),
  ]

  @Test(arguments: required)
  func `each key a file must have is missed by name`(file: String, keys: [String]) throws {
    for key in keys {
      var deck = try ScratchDeck()
      try deck.change(file, "\n\(key): ", to: "\nx-\(key): ")
      let expected = "\(file):1: the header lacks `\(key):`; add a line `\(key): …`"
      #expect(deck.faults().contains(expected), "\(key): \(deck.faults())")
    }
  }

  @Test(arguments: required)
  func `each key a file must have is missed when empty`(file: String, keys: [String]) throws {
    for (offset, key) in keys.enumerated() {
      var deck = try ScratchDeck()
      let text = try #require(deck.files[file])
      let line = try #require(text.split(separator: "\n").first { $0.hasPrefix("\(key): ") })
      try deck.change(file, String(line), to: "\(key):")
      let expected = "\(file):\(offset + 2): `\(key):` has no value; write one after the colon"
      let moved = deck.faults().map { $0.replacing("home.md:7", with: "home.md:6") }
      #expect(moved.contains(expected), "\(key): \(deck.faults())")
    }
  }

  @Test func `an empty key that is not needed is reported`() throws {
    var deck = try ScratchDeck()
    try deck.change("sources/report.md", "year: 2019", to: "year: 2019\ndoi:")
    #expect(
      deck.faults() == [
        """
        sources/report.md:6: warning: `doi:` has no value; write one after the colon, or delete \
        the line
        """
      ])
  }
}
