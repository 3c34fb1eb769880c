internal import Practice

extension HTMLText {
  /// Adds a table of figures with what its marks mean; its number on the page is for ids.
  mutating func add(_ table: FigureTable, number: Int, titled: Bool) {
    openTable("figures", number, caption: table.title, titled)
    addHead(table.columns)
    for (index, row) in table.rows.enumerated() {
      // Each sub-heading begins a body of its own, which is what the scope of its cell refers to.
      if index == 0 {
        self += "<tbody>\n"
      } else if case .group = row {
        self += "</tbody>\n<tbody>\n"
      }
      add(row, columns: table.columns.count)
    }
    if !table.rows.isEmpty { self += "</tbody>\n" }
    self += "</table>\n"
    for note in table.notes { add("<p class=\"note\">", note, "</p>\n") }
    self += "</div>\n"
  }

  /// Adds a table of words.
  mutating func add(
    _ table: TextTable, number: Int, titled: Bool, _ words: any DocumentWords
  ) {
    openTable("words", number, caption: table.title, titled)
    addHead(table.columns)
    self += "<tbody>\n"
    for row in table.rows { add(row, words) }
    self += "</tbody>\n</table>\n</div>\n"
  }

  // A wide table scrolls within its own frame, which the keyboard must be able to reach. It is a
  // group, as landmarks of one name would be many on a page.
  private mutating func openTable(
    _ kind: StaticString, _ number: Int, caption: String, _ titled: Bool
  ) {
    add(
      "<div class=\"wide\" role=\"group\" aria-labelledby=\"table-", number,
      "\" tabindex=\"0\">\n<table class=\"")
    self += kind
    self += "\">\n<caption id=\"table-"
    add(number)
    self += titled ? "\">" : "\" class=\"unseen\">"
    add(caption)
    self += "</caption>\n"
  }

  private mutating func addHead(_ columns: [String]) {
    self += "<thead>\n<tr>"
    for column in columns { add("<th scope=\"col\">", column, "</th>") }
    self += "</tr>\n</thead>\n"
  }

  private mutating func add(_ row: FigureTable.Row, columns: Int) {
    switch row {
    case .group(let title):
      add("<tr><th colspan=\"", max(1, columns), "\" scope=\"rowgroup\">")
      add(title)
      self += "</th></tr>\n"
    case .figures(let label, let cells):
      add("<tr><th scope=\"row\">", label, "</th>")
      for cell in cells { add("<td>", cell, "</td>") }
      self += "</tr>\n"
    }
  }

  private mutating func add(_ row: [[Inline]], _ words: any DocumentWords) {
    self += "<tr><th scope=\"row\">"
    if let first = row.first { add(cell: first, words) }
    self += "</th>"
    for cell in row.dropFirst() {
      self += PlainText.words(cell).count <= Self.short ? "<td class=\"short\">" : "<td>"
      add(cell: cell, words)
      self += "</td>"
    }
    self += "</tr>\n"
  }

  // A day, which is hard to read over three lines.
  private static let short = 18

  private mutating func add(cell: [Inline], _ words: any DocumentWords) {
    if cell.isEmpty { add(words.empty) } else { add(cell) }
  }
}
