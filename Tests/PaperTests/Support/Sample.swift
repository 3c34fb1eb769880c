import Documents
import Practice

/// Documents for tests.
enum Sample {
  static let link = Link("https://example.org/report?a=(1)&b=2")
  static let chart = Chart(
    title: "Mean number of moves", unit: "moves", note: "From case files.",
    bars: [bar("Not exploited (n = 151)", "7.3"), bar("Exploited (n = 54)", "14.8")].compactMap {
      $0
    })
  static let figures = FigureTable(
    title: "Before the age of 12",
    columns: ["Experience", "Not exploited (n = 151)", "Exploited (n = 54)"],
    rows: [
      .group("At home"), .figures(label: "Neglect", cells: ["61 (40.4%)", "38 (70.4%)**"]),
      .group("Elsewhere"), .figures(label: "Bullying", cells: ["20 (13.2%)", "21 (38.9%)"]),
    ], marks: [FigureTable.Mark(symbol: "**", meaning: "p < 0.01")], note: "Several may hold.")

  static func bar(_ label: String, _ figure: String) -> Chart.Bar? {
    Chart.Bar(label: label, figure: figure)
  }

  static func paragraph(_ words: String) -> Block { .paragraph([.text(words)]) }

  static func list(_ items: [String], start: Int? = nil) -> Block {
    .list(MarkupList(start: start, items: items.map { [paragraph($0)] }))
  }

  static let look = ThemeLook(
    title: "Home", colour: .accent, icon: .lines("M 3 11.5 L 12 4 L 21 11.5"))

  /// A card with so many paragraphs that set it up, and so many prompts.
  static func card(
    _ title: String, front: Int = 1, back: Int = 1, positions: [String] = []
  ) -> PrintedCard {
    PrintedCard(
      id: title, title: title, language: "en", look: look,
      statement: [.text("Statement of \(title).")],
      setUp: (0..<front).map { paragraph("Set-up \($0 + 1) of \(title).") }, positions: positions,
      prompts: (0..<back).map { [.text("Prompt \($0 + 1) of \(title).")] })
  }

  /// A document of pages with one of each thing.
  static var everything: Document {
    Document(
      title: "Everything", language: "en",
      elements: [
        .block(
          .quotation([.paragraph([.strong([.text("A statement.")])]), paragraph("A set-up.")])),
        .facts([Document.Fact(name: "Date", words: [.text("21 November")])]),
        .heading(2, "First"),
        .block(list(["One", "Two"])),
        .block(
          .list(
            MarkupList(
              start: 9, items: [[paragraph("Nine"), list(["Inner"])], [paragraph("Ten")]]))),
        .block(.heading(level: 3, [.text("Below")])),
        .block(.chart(chart)),
        .block(.table(figures)),
        .table(
          TextTable(
            title: "Steps", columns: ["Time", "Step"],
            rows: [[[.text("5 min")], [.text("Welcome")]], [[.text("10 min")], []]])),
        .block(.code("a  b\nc")),
        .block(.rule),
        .block(
          .paragraph(
            [
              .text("See "), link.map { .link([.text("the report")], $0) } ?? .text(""),
              .text(" and "),
              .phrase([.text("tŷ a dŵr")], language: "cy"), .text("."),
            ])),
        .writingLines(2),
      ],
      closing: [paragraph("The end.")])
  }
}
