internal import Documents
internal import Practice

extension WordBody {
  /// Adds a chart: its title, the drawing, and its figures as a table.
  mutating func add(_ chart: Chart) {
    settlePendingNumber()
    caption(chart.title)
    if chart.bars.isEmpty {
      paragraph(.note) { $0.xml.addRun($0.words.noFigures, .ours(in: $0.language, $0.words)) }
      if let note = chart.note, !note.isEmpty { paragraph(.note, [.text(note)]) }
      return
    }
    let part = ChartPart(
      chart, language: place.language ?? language, on: page, heading: words.label)
    charts.append(part)
    let drawing = drawing(chart, height: part.height)
    paragraph(.chart) { $0.xml.add(drawing) }
    let table = figures(of: chart)
    paragraph(.caption, [.text(table.title)])
    appendFigures(table)
    addNotes([chart.note ?? ""])
  }

  private func figures(of chart: Chart) -> FigureTable {
    FigureTable(
      title: words.figures(of: chart.title), columns: [words.label, words.figure],
      rows: chart.bars.map { .figures(label: $0.label, cells: [chart.words($0)]) })
  }

  private mutating func drawing(_ chart: Chart, height: Int) -> String {
    let number = charts.count
    let id = relationships.add("chart", "charts/chart\(number).xml")
    let says = words.chartSays(chart.bars.map { "\($0.label): \(chart.words($0))" })
    let title = chart.title.isEmpty ? "" : chart.title + ". "
    return """
      <w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0">\
      <wp:extent cx="\(page.textWidth * Self.perTwip)" cy="\(height * Self.perTwip)"/>\
      <wp:docPr id="\(number)" name="\(words.chart(number))" \
      descr="\(MarkupEscape.text((title + says).shortened(to: 2_000)))"/><wp:cNvGraphicFramePr/>\
      <a:graphic><a:graphicData uri="\(OfficeNames.chart)"><c:chart r:id="\(id)"/>\
      </a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
      """
  }

  /// English Metric Units in a twip.
  private static var perTwip: Int { 635 }
}
