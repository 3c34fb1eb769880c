internal import Practice

/// Writes tables as HTML with a caption and the scope of every heading cell.
struct HTMLTable {
  /// Its number on the page, for ids.
  let number: Int
  let words: any DocumentWords

  /// A table of figures with what its marks mean.
  func html(_ table: FigureTable, titled: Bool) -> String {
    let body = Self.groups(table.rows).map { group in
      "<tbody>\n" + group.map { Self.row($0, columns: table.columns.count) }.joined()
        + "</tbody>\n"
    }
    let notes = table.notes.map { "<p class=\"note\">\(MarkupEscape.text($0))</p>\n" }.joined()
    return region(
      "figures", caption: table.title, titled: titled,
      Self.head(table.columns) + body.joined(), after: notes)
  }

  func html(_ table: TextTable, titled: Bool) -> String {
    let rows = table.rows.map { row in
      let cells = row.map { $0.isEmpty ? MarkupEscape.text(words.empty) : HTMLInlines.text($0) }
      return Self.row(cells, short: row.map { PlainText.words($0).count <= Self.short })
    }
    return region(
      "words", caption: table.title, titled: titled,
      Self.head(table.columns) + "<tbody>\n\(rows.joined())</tbody>\n")
  }

  // A wide table scrolls within its own frame, which the keyboard must be able to reach. It is a
  // group, as landmarks of one name would be many on a page.
  private func region(
    _ kind: String, caption: String, titled: Bool, _ rows: String, after: String = ""
  ) -> String {
    let id = "table-\(number)"
    let unseen = titled ? "" : " class=\"unseen\""
    return """
      <div class="wide" role="group" aria-labelledby="\(id)" tabindex="0">
      <table class="\(kind)">
      <caption id="\(id)"\(unseen)>\(MarkupEscape.text(caption))</caption>
      \(rows)</table>
      \(after)</div>

      """
  }

  private static func head(_ columns: [String]) -> String {
    let cells = columns.map { "<th scope=\"col\">\(MarkupEscape.text($0))</th>" }.joined()
    return "<thead>\n<tr>\(cells)</tr>\n</thead>\n"
  }

  // Each sub-heading begins a body of its own, which is what the scope of its cell refers to.
  private static func groups(_ rows: [FigureTable.Row]) -> [[FigureTable.Row]] {
    rows.reduce(into: []) { groups, row in
      if case .group = row {
        groups.append([row])
      } else if groups.isEmpty {
        groups.append([row])
      } else {
        groups[groups.count - 1].append(row)
      }
    }
  }

  private static func row(_ row: FigureTable.Row, columns: Int) -> String {
    switch row {
    case .group(let title):
      let span = "colspan=\"\(max(1, columns))\" scope=\"rowgroup\""
      return "<tr><th \(span)>\(MarkupEscape.text(title))</th></tr>\n"
    case .figures(let label, let cells):
      return Self.row(([label] + cells).map(MarkupEscape.text))
    }
  }

  // A day, which is hard to read over three lines.
  private static let short = 18

  private static func row(_ cells: [String], short: [Bool] = []) -> String {
    let rest = cells.indices.dropFirst().map { index in
      let isShort = short.indices.contains(index) && short[index]
      return "<td\(isShort ? " class=\"short\"" : "")>\(cells[index])</td>"
    }.joined()
    return "<tr><th scope=\"row\">\(cells.first ?? "")</th>\(rest)</tr>\n"
  }
}
