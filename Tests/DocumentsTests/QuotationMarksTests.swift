import Practice
import Testing

@testable import Documents

@Suite struct QuotationMarksTests {
  @Test(arguments: [
    (#"She said "no" to it."#, "en", "She said “no” to it."),
    (#""No." "Yes.""#, "en", "“No.” “Yes.”"),
    ("don't, girls' home, '90s", "en", "don’t, girls’ home, ’90s"),
    (#"("so") – "then""#, "en", "(“so”) – “then”"), ("a 'word' here", "en", "a ‘word’ here"),
    (#""'Help', he said""#, "en", "“‘Help’, he said”"), (#"Mae'n "dda""#, "cy", "Mae’n “dda”"),
    (#"ein "Wort""#, "de", "ein „Wort“"), ("none", "en", "none"), ("\"", "en", "“"), ("", "en", ""),
  ])
  func `straight marks become those that a language prints`(
    _ text: String, _ language: String, _ printed: String
  ) {
    let document = Document(title: text, language: language)
    #expect(document.typographic.title == printed)
  }

  @Test func `marks are matched over changes of look, and code stays as it is`() {
    let block = Block.paragraph([
      .text("\""), .strong([.text("Risk")]), .text("\" is "), .code("\"x\""), .text("'s word"),
    ])
    let printed = Document(title: "", language: "en", elements: [.block(block)]).typographic
    #expect(
      printed.elements == [
        .block(
          .paragraph([
            .text("“"), .strong([.text("Risk")]), .text("” is "), .code("\"x\""), .text("’s word"),
          ]))
      ])
  }

  @Test func `a card is printed in the marks of its own language`() {
    let look = ThemeLook(title: "T", colour: .accent, icon: .letter("T"))
    let card = PrintedCard(
      title: "A", language: "de", look: look, statement: [.text("\"a\"")], positions: ["\"b\""])
    let document = Document(title: "\"c\"", language: "en", elements: [.cards([card])]).typographic
    guard case .cards(let cards, _)? = document.elements.first else { return }
    #expect(cards[0].statement == [.text("„a“")] && cards[0].positions == ["„b“"])
    #expect(document.title == "“c”")
  }

  @Test func `a run sheet is printed in the marks of its document`() {
    let row = RunSheet.Row(step: "A \"b\"", about: "\"c\"", start: 0, minutes: 5)
    let sheet = RunSheet(rows: [row], checks: ["It's \"d\""], late: "\"e\"")
    let printed = Document(title: "", language: "en", elements: [.runSheet(sheet)]).typographic
    let same = RunSheet.Row(step: "A “b”", about: "“c”", start: 0, minutes: 5)
    #expect(
      printed.elements == [.runSheet(RunSheet(rows: [same], checks: ["It’s “d”"], late: "“e”"))])
  }

  @Test(arguments: Colour.themes + [.ink, .quiet, .accent])
  func `words in a theme's colour stand out from paper and from its tint`(_ colour: Colour) {
    #expect(Self.contrast(colour, .white) >= 6.9)
    #expect(Self.contrast(colour, colour.tint) >= 6.9)
  }

  private static func contrast(_ one: Colour, _ other: Colour) -> Double {
    let lights = [one, other].map { colour -> Double in
      let parts = [colour.parts.red, colour.parts.green, colour.parts.blue].map { part in
        part <= 0.03928 ? part / 12.92 : power((part + 0.055) / 1.055)
      }
      return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    }
    return ((lights.max() ?? 0) + 0.05) / ((lights.min() ?? 0) + 0.05)
  }

  // x to the power of 2.4 is x² times the fifth root of x, squared.
  private static func power(_ base: Double) -> Double {
    var root = base
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base) / (5 * root * root * root * root)
    }
    return base * base * root * root
  }

  @Test(arguments: 1...15)
  func `themes nobody knows get colours by their order, and the letter they begin with`(count: Int)
  {
    var deck = Deck(
      id: "d", title: "D", language: "en", audience: "", contentNote: "", credits: "")
    deck.themes = (0..<count).map { Theme(id: "own-\($0)", title: "\($0) theme") }
    let looks = deck.themes.map { ThemeLook($0.id, in: deck) }
    #expect(Set(looks.map(\.colour)).count == min(count, Colour.themes.count))
    #expect(looks.map(\.icon).first == .letter("0"))
  }

  @Test func `a theme that is known keeps its look, and no other theme takes its colour`() {
    var deck = Deck(
      id: "d", title: "D", language: "en", audience: "", contentNote: "", credits: "")
    deck.themes = [Theme(id: "own", title: "Own"), Theme(id: "numbers", title: "Numbers")]
    let (own, numbers) = (ThemeLook("own", in: deck), ThemeLook("numbers", in: deck))
    #expect(numbers.icon == .columns && own.icon == .letter("O") && own.colour != numbers.colour)
    #expect(numbers.icon.steps.count == 8)
  }
}
