internal import Practice

extension RecordReading {
  static func card(_ field: RecordField) throws(RecordProblem) -> CardWording {
    try field.object { (members) throws(RecordProblem) in
      CardWording(
        id: try members.required("id").text(), deck: try members.required("deck").text(),
        title: try members.required("title").text(),
        statement: try members.required("statement").text(),
        setUp: try members.required("setUp").texts(),
        positions: try members.required("positions").texts(),
        prompts: try members.required("prompts").texts(),
        facilitatorNotes: try members.required("facilitatorNotes").texts(),
        tryThis: try members.required("tryThis").texts(),
        findings: try members.required("findings").list(finding))
    }
  }

  private static func finding(_ field: RecordField) throws(RecordProblem) -> FindingWording {
    try field.object { (members) throws(RecordProblem) in
      FindingWording(
        id: try members.required("id").text(),
        statement: try members.required("statement").text(),
        detail: try members.required("detail").texts(),
        charts: try members.required("charts").list(chart),
        tables: try members.required("tables").list(table),
        doesNotSay: try members.required("doesNotSay").texts(),
        sources: try members.required("sources").texts(),
        locator: try members.required("locator").text())
    }
  }

  private static func chart(_ field: RecordField) throws(RecordProblem) -> Chart {
    try field.object { (members) throws(RecordProblem) in
      Chart(
        title: try members.required("title").text(), unit: try members.optional("unit")?.text(),
        note: try members.optional("note")?.text(),
        bars: try members.required("bars").list(bar))
    }
  }

  private static func bar(_ field: RecordField) throws(RecordProblem) -> Chart.Bar {
    try field.object { (members) throws(RecordProblem) in
      let label = try members.required("label").text()
      let figure = try members.required("figure")
      guard let bar = Chart.Bar(label: label, figure: try figure.text()) else {
        throw figure.not(.figure)
      }
      return bar
    }
  }

  private static func table(_ field: RecordField) throws(RecordProblem) -> FigureTable {
    try field.object { (members) throws(RecordProblem) in
      FigureTable(
        title: try members.required("title").text(),
        columns: try members.required("columns").texts(),
        rows: try members.required("rows").list(row),
        marks: try members.required("marks").list(mark),
        note: try members.optional("note")?.text())
    }
  }

  private static func row(_ field: RecordField) throws(RecordProblem) -> FigureTable.Row {
    try field.object { (members) throws(RecordProblem) in
      switch (members.optional("group"), members.optional("label"), members.optional("cells")) {
      case (let group?, nil, nil): .group(try group.text())
      case (nil, let label?, let cells?):
        .figures(label: try label.text(), cells: try cells.texts())
      default: throw field.not(.row)
      }
    }
  }

  private static func mark(_ field: RecordField) throws(RecordProblem) -> FigureTable.Mark {
    try field.object { (members) throws(RecordProblem) in
      FigureTable.Mark(
        symbol: try members.required("symbol").text(),
        meaning: try members.required("meaning").text())
    }
  }
}
