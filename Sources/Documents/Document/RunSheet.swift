internal import Practice

/// The steps of a session with their times, on one page, with room for the clock.
package struct RunSheet: Equatable, Sendable {
  /// One step.
  package struct Row: Equatable, Sendable {
    package var step: String
    /// What it is about, such as its card's title; may be empty.
    package var about: String
    package var start: Int
    package var minutes: Int

    package init(step: String, about: String, start: Int, minutes: Int) {
      (self.step, self.about, self.start, self.minutes) = (step, about, start, minutes)
    }
  }

  package var rows: [Row]
  /// What to have ready, each with a box to tick.
  package var checks: [String]
  /// What to leave out where time runs short.
  package var late: String

  /// Whether there's a line to write on how many people came.
  package var countsPeople: Bool

  package init(rows: [Row], checks: [String], late: String, countsPeople: Bool = true) {
    (self.rows, self.checks, self.late) = (rows, checks, late)
    self.countsPeople = countsPeople
  }

  /// The sheet for a format without pages.
  package func elements(_ words: any DocumentWords) -> [Document.Element] {
    let rows = self.rows.map { row -> [[Inline]] in
      let name = [row.step, row.about].filter { !$0.isEmpty }.joined(separator: ": ")
      return [name, words.span(row.start, row.start + row.minutes), words.minutes(row.minutes)].map
      {
        [.text($0)]
      }
    }
    let columns = [words.step, words.fromMinute, words.minutesColumn]
    return .section(
      2, words.runSheet,
      [
        .table(TextTable(title: words.runSheet, columns: columns, rows: rows)),
        .block(.list(MarkupList(items: checks.map { [.paragraph([.text($0)])] }))),
        .paragraph(late),
      ])
  }
}
