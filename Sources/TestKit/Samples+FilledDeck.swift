package import Practice

/// A deck and a plan with the same text in every place that takes one.
extension Samples {
  /// A deck of one card with one finding, `text` in every text field there is.
  package static func deck(saying text: String) -> Deck {
    let words: [Inline] = [.text(text)]
    let place = SourceLine(file: text, line: 1)
    let blocks = blocks(saying: text)
    let card = Card(
      id: text, deck: text, title: text, theme: text, findings: [text], covers: [text],
      minutes: 5, positions: [text, text], statement: words, setUp: blocks,
      prompts: [words, [.phrase(words, language: text)]], facilitatorNotes: blocks,
      tryThis: blocks, place: place)
    let finding = Finding(
      id: text, deck: text, title: text, sources: [text], locator: text, statement: words,
      detail: blocks + figures(saying: text), doesNotSay: blocks, place: place)
    let source = Source(
      id: text, title: text, authors: text, year: text, publisher: text,
      url: Link("https://example.org/"), doi: text, pages: text, note: text)
    return Deck(
      id: text, title: text, language: text, audience: text, contentNote: text, credits: text,
      licence: text, about: blocks, themes: [Theme(id: text, title: text)], support: blocks,
      cards: [card], findings: [text: finding], sources: [text: source])
  }

  /// A plan of a card step, `text` in every text field there is.
  package static func plan(saying text: String) -> Plan {
    let place = SourceLine(file: text, line: 1)
    let steps = [PlanStep.Choice.card(text), .any, .theme(text)].map { choice in
      PlanStep(
        kind: .card, title: text, minutes: 5, choice: choice, model: text,
        says: blocks(saying: text), place: place)
    }
    return Plan(
      id: text, title: text, settings: [.team], minutes: 15, audience: text,
      about: blocks(saying: text), steps: steps, place: place)
  }

  private static func blocks(saying text: String) -> [Block] {
    let words: [Inline] = [
      .text(text), .strong([.text(text)]), .code(text), .softBreak, .lineBreak,
    ]
    let plain: [Inline] = [.text(text)]
    return [
      .paragraph(words), .heading(level: 2, plain), .code(text),
      .list(MarkupList(items: [[.paragraph(plain)], [.rule]])), .quotation([.paragraph(plain)]),
    ]
  }

  private static func figures(saying text: String) -> [Block] {
    let finding = finding(saying: text)
    return finding.charts.map(Block.chart) + finding.tables.map(Block.table)
  }
}
