import Practice
import Testing

@testable import Decks

/// That each message is of the pseudo-language: outside back-ticks and “quotations” of the text
/// itself, none has a word of two small letters of the alphabet.
func expectPseudo(_ diagnostics: [Diagnostic]) {
  #expect(!diagnostics.isEmpty)
  for diagnostic in diagnostics {
    let own = diagnostic.message.replacing(/````.*?````|`[^`]*`/, with: "").replacing(
      /“[^”]*”/, with: "")
    #expect(own.firstMatch(of: /[a-z]{2}/) == nil, "\(diagnostic)")
  }
}

/// What there is to mend is told in the language that was passed, whatever it is about.
@Suite struct LanguageTests {
  @Test(arguments: FaultTests.errors + FaultTests.warnings)
  func `every fault of a deck is told in the language asked for`(change: Change) throws {
    var deck = try ScratchDeck()
    try deck.change(change.file, change.old, to: change.new)
    expectPseudo(deck.read(words: PseudoDeckWords()).diagnostics)
  }

  @Test(arguments: HeaderTests.faults)
  func `every fault of a header is told in the language asked for`(
    text: String, expected: String
  ) throws {
    var deck = try ScratchDeck()
    try deck.write("sources/report.md", text)
    expectPseudo(deck.read(words: PseudoDeckWords()).diagnostics)
  }

  @Test(
    arguments: FigureTests.charts.map { ("chart", $0.0) }
      + FigureTests.tables.map { ("table", $0.0) })
  func `every fault of figures is told in the language asked for`(kind: String, lines: String) {
    let text = "```\(kind)\n\(lines)\n```"
    expectPseudo(
      MarkdownReader.read(text, file: "f.md", words: PseudoDeckWords()).diagnostics)
  }

  @Test(arguments: [
    "\u{0}", String(repeating: "> ", count: 200), String(repeating: " ", count: 200) + "x",
    String(repeating: "*a ", count: 300), String(repeating: "a", count: 70_000),
  ])
  func `every limit is told in the language asked for`(text: String) {
    let reading = MarkdownReader.read(text, file: "f.md", words: PseudoDeckWords())
    if !reading.diagnostics.isEmpty { expectPseudo(reading.diagnostics) }
  }
}
