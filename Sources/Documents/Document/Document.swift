package import Practice

/// A text to be handed out, free of any format: builders make it, writers turn it into files.
///
/// A builder knows sessions and cards but no format; a writer knows its format but no session.
package struct Document: Equatable, Sendable {
  /// How large things are on paper.
  package enum Print: Equatable, Sendable {
    /// Letters of 12 pt, cards of A6 (a quarter of a sheet).
    case usual
    /// Letters of 18 pt, cards of A5 (half a sheet).
    case large
  }

  /// Its title, the only heading of level 1; headings among the elements begin at level 2.
  package var title: String
  /// The language of its texts, such as `en` (BCP 47).
  package var language: String
  /// What it is about in a sentence, for the file's properties; empty leaves it out.
  package var subject: String
  /// Who made it, for the file's properties; empty leaves it out.
  package var author: String
  /// How large its cards and its letters are on paper.
  package var print: Print
  /// What it says, in order.
  package var elements: [Element]
  /// How many of its elements, from the first, belong together on the first page.
  package var firstPage = 0
  /// The lines that stand at its very end, such as what kind of paper it is.
  package var closing: [Block]

  package init(
    title: String, language: String, subject: String = "", author: String = "",
    print: Print = .usual, elements: [Element] = [], closing: [Block] = []
  ) {
    (self.title, self.language, self.subject, self.author) = (title, language, subject, author)
    (self.print, self.elements, self.closing) = (print, elements, closing)
  }
}

extension Document {
  /// One thing a document shows.
  package enum Element: Equatable, Sendable {
    /// A block as decks have them: heading, paragraph, list, quotation, chart, table of figures.
    case block(Block)
    /// Blocks of short lines, side by side on paper.
    case columns([Block])
    /// Names with what they stand for, such as a date and a setting.
    case facts([Fact])
    /// Rows and columns of words.
    case table(TextTable)
    /// Cards to be cut out; on paper they fill sheets of their own, elsewhere they follow each other.
    ///
    /// `spares` take the places that are left on the last sheet, in their order.
    case cards([PrintedCard], spares: [SpareCard] = [])
    /// Cards with a leaf for each, two sides of paper; as a book they have a cover, contents, dividers and an index.
    case cardPages([CardPage], book: Book? = nil)
    /// A session's steps with their times, on one page.
    case runSheet(RunSheet)
    /// Slips for private views on cards, and voting cards of their positions.
    case ballots([PrintedCard])
    /// A page that prints whether both sides of a sheet meet, before cards are printed in earnest.
    case testSheet
    /// So many empty lines to write on by hand.
    case writingLines(Int)
    /// A place where a new page begins on paper.
    case pageBreak
  }

  /// A name and what it stands for, such as `Date` and `21 November 2026`.
  package struct Fact: Equatable, Sendable {
    package var name: String
    package var words: [Inline]

    package init(name: String, words: [Inline]) {
      self.name = name
      self.words = words
    }
  }
}

extension Document.Element {
  /// A heading with plain words; the title above it has level 1.
  package static func heading(_ level: Int, _ words: String) -> Self {
    .block(.heading(level: level, [.text(words)]))
  }

  /// A paragraph of plain words.
  package static func paragraph(_ words: String) -> Self {
    .block(.paragraph([.text(words)]))
  }
}

extension Document.Element {
  /// Whether the element just before is a heading with these very words, so that they need not be said twice.
  static func repeats(_ title: String, after before: Self?) -> Bool {
    guard case .block(.heading(_, let words)) = before else { return false }
    return PlainText.words(words) == title
  }

  /// Itself where it is a chart.
  var chart: Chart? { if case .block(.chart(let chart)) = self { chart } else { nil } }

  /// The title of a chart or table.
  var title: String? {
    switch self {
    case .table(let table): table.title
    case .block(.table(let table)): table.title
    case .block(.chart(let chart)): chart.title
    case .block, .columns, .facts, .cards, .cardPages, .runSheet, .ballots, .testSheet,
      .writingLines,
      .pageBreak:
      nil
    }
  }
}

extension [Document.Element] {
  /// Each element with whether its title is yet to be said.
  package var titled: [(element: Document.Element, titled: Bool)] {
    indices.map { (self[$0], isTitled(at: $0)) }
  }
}

extension RandomAccessCollection<Document.Element> where Index == Int {
  /// Whether the title of the element at `index` is yet to be said.
  func isTitled(at index: Int) -> Bool {
    guard index > startIndex, let title = self[index].title else { return true }
    return !Document.Element.repeats(title, after: self[index - 1])
  }
}

/// Rows and columns of words; the first cell of a row names it.
package struct TextTable: Equatable, Sendable {
  package var title: String
  package var columns: [String]
  /// The rows, each with as many cells as there are columns; a cell may be empty.
  package var rows: [[[Inline]]]

  package init(title: String, columns: [String], rows: [[[Inline]]]) {
    (self.title, self.columns, self.rows) = (title, columns, rows)
  }
}

extension TextTable {
  /// A row as a sentence: the first cell names it, the others stand behind their columns' names.
  package func words(of row: [[Inline]]) -> String {
    let cells = row.map { PlainText.words($0) }
    let others = zip(columns, cells).dropFirst().filter { !$1.isEmpty }.map { "\($0): \($1)" }
    let first = cells.first ?? ""
    let joint = first.isEmpty || others.isEmpty ? "" : first.hasSuffix(".") ? " " : ". "
    return first + joint + others.joined(separator: "; ")
  }
}
