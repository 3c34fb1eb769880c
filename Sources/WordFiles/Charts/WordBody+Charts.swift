internal import Documents
internal import Practice

extension WordBody {
  /// Adds a chart: its title and the drawing, for which words stand that say its figures.
  mutating func add(_ chart: Chart) {
    settlePendingNumber()
    caption(chart.title)
    if chart.bars.isEmpty {
      paragraph(.note) { $0.xml.addRun($0.words.noFigures, .ours(in: $0.language, $0.words)) }
    } else {
      addDrawings([chart], in: nil)
    }
    if let note = chart.note, !note.isEmpty { paragraph(.note, [.text(note)]) }
  }

  /// Adds charts of pairs side by side, each with its title in it.
  mutating func addAbreast(_ charts: [Chart]) {
    addDrawings(charts, in: ChartRow(charts, on: page))
    for note in charts.compactMap(\.note) { paragraph(.note, [.text(note)]) }
  }

  private mutating func addDrawings(_ charts: [Chart], in row: ChartRow?) {
    let width = row?.width ?? page.textWidth
    let drawings = charts.map { chart in
      let part = ChartPart(
        chart, language: place.language ?? language, on: page, heading: words.label, in: row)
      return drawing(chart, part, width: width)
    }
    paragraph(.chart, keepsWithNext: charts.contains { $0.note != nil }) {
      $0.xml.add(drawings.joined(separator: "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"))
    }
  }

  private mutating func drawing(
    _ chart: Chart, _ part: ChartPart, width: Int
  ) -> String {
    charts.append(part)
    let number = charts.count
    let id = relationships.add("chart", "charts/chart\(number).xml")
    let says = words.chartSays(chart.bars.map { "\($0.label): \(chart.words($0))" })
    let title = chart.title.isEmpty ? "" : chart.title + ". "
    return """
      <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
      <wp:extent cx="\(width * Self.perTwip)" cy="\(part.height * Self.perTwip)"/>\
      <wp:docPr id="\(number)" name="\(words.chart(number))" \
      descr="\(MarkupEscape.text((title + says).shortened(to: 2_000)))"/><wp:cNvGraphicFramePr/>\
      <a:graphic><a:graphicData uri="\(OfficeNames.chart)"><c:chart r:id="\(id)"/>\
      </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
      """
  }

  /// English Metric Units in a twip.
  private static var perTwip: Int { 635 }
}
