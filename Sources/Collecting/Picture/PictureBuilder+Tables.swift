internal import Counts
internal import Documents
internal import Practice

extension PictureBuilder {
  // MARK: - Promises

  private static let fates: [CountRow.Measure] = [.agreed, .done, .letGo]

  func promises(_ picture: Picture) -> [Document.Element] {
    let tables = [(CountTable.quarter, words.quarter), (.region, words.region)].compactMap {
      table, heading in
      promises(picture, by: table, heading)
    }
    guard !tables.isEmpty else { return [] }
    return [.heading(2, words.promises), .paragraph(words.promisesNote)] + tables
  }

  private func promises(
    _ picture: Picture, by table: CountTable, _ heading: String
  ) -> Document.Element? {
    let columns = Self.fates.map { measure in
      Dictionary(
        picture.rows(table, measure).map { ($0.name, $0.figure) }, uniquingKeysWith: { $1 })
    }
    // Every contribution has all three.
    let rows = picture.rows(table, .agreed).map(\.name)
    guard !rows.isEmpty else { return nil }
    return .block(
      .table(
        marked(
          FigureTable(
            title: words.promises(by: table),
            columns: [heading, words.agreed, words.done, words.letGo],
            rows: rows.map { row in
              .figures(
                label: name(row, in: table),
                cells: columns.map { cell($0[row].map { ($0.first, $0) }) })
            }))))
  }

  // MARK: - Where and when

  func whereAndWhen(_ picture: Picture) -> [Document.Element] {
    let charts = [CountTable.quarter, .theme, .setting, .region].compactMap { table in
      chart(picture.rows(table, .rounds), of: table)
    }
    return charts.isEmpty ? [] : [.heading(2, words.whereAndWhen)] + charts
  }

  private func chart(_ rows: [Picture.Row], of table: CountTable) -> Document.Element? {
    let bars = rows.filter(\.figure.isShown).compactMap {
      Chart.Bar(label: name($0.name, in: table), figure: String($0.figure.first))
    }
    guard !bars.isEmpty else { return nil }
    let note = note(on: rows) { name($0.name, in: table) }
    return .block(.chart(Chart(title: words.timesBy(table), note: note, bars: bars)))
  }

  private func name(_ row: String, in table: CountTable) -> String {
    switch table {
    case .theme: names.title(ofTheme: row)
    case .setting: Setting(rawValue: row).map(words.name) ?? row
    case .region: row.isEmpty ? words.noRegion : row
    case .card: names.title(ofCard: row)
    case .quarter, .views: row
    }
  }

  // MARK: - Card by card

  func cardByCard(_ cards: [CardPicture]) -> [Document.Element] {
    guard !cards.isEmpty else { return [] }
    let themes = Dictionary(grouping: cards, by: \.theme).sorted {
      names.title(ofTheme: $0.key) < names.title(ofTheme: $1.key)
    }.map { (title: names.title(ofTheme: $0.key), cards: sorted($0.value)) }
    let rows = themes.flatMap { theme in
      [FigureTable.Row.group(theme.title)] + theme.cards.map(row)
    }
    let table = FigureTable(
      title: words.everyCard,
      columns: [
        words.card, words.times, words.viewsBefore, words.viewsAfter, words.movedOf100,
        words.apartOf100,
      ], rows: rows)
    let charts = themes.flatMap { theme -> [Document.Element] in
      .section(
        3, theme.title,
        theme.cards.filter { $0.positions.contains(where: \.figure.isShown) }
          .map { chart(of: $0, titled: names.title(ofCard: $0.id)) })
    }
    return [.heading(2, words.cardByCard), .block(.table(marked(table)))] + charts
  }

  private func sorted(_ cards: [CardPicture]) -> [CardPicture] {
    cards.sorted {
      (names.title(ofCard: $0.id), $0.id) < (names.title(ofCard: $1.id), $1.id)
    }
  }

  private func row(_ card: CardPicture) -> FigureTable.Row {
    let isShown = card.positions.contains(where: \.figure.isShown)
    let mark = card.parts.whole < card.parts.all ? Self.partly : ""
    let views = { (count: Int) in isShown ? words.number(count) + mark : Self.none }
    let few = isShown ? Self.few : Self.none
    return .figures(
      label: names.title(ofCard: card.id),
      cells: [
        cell((card.met.first, card.met)), views(card.before), views(card.after),
        card.moved.map(String.init) ?? few, card.apart.map(String.init) ?? few,
      ])
  }

  // MARK: - Cells

  private static let none = "–"
  private static let partly = "*"
  private static let few = "…"

  private func cell(_ value: (number: Int, of: Picture.Figure)?) -> String {
    guard let value, value.of.isShown else { return Self.none }
    return words.number(value.number) + (value.of.held > 0 ? Self.partly : "")
  }

  /// The table with what its marks mean, those that it has.
  private func marked(_ table: FigureTable) -> FigureTable {
    let cells = table.rows.flatMap { row in
      if case .figures(_, let cells) = row { cells } else { [String]() }
    }
    var table = table
    table.marks = [
      (Self.none, words.notShownMark), (Self.partly, words.partlyShownMark),
      (Self.few, words.tooFewMark),
    ].filter { mark in cells.contains { $0.hasSuffix(mark.0) } }
      .map { FigureTable.Mark(symbol: $0.0, meaning: $0.1) }
    return table
  }
}
