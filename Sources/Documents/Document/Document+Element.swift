package import Practice

extension Document {
  /// One thing a document shows.
  package enum Element: Hashable, Sendable {
    /// A block as decks have them: heading, paragraph, list, quotation, chart, table of figures.
    case block(Block)
    /// Names with what they stand for, such as a date and a setting.
    case facts([Fact])
    /// Rows and columns of words.
    case table(TextTable)
    /// Cards to be cut out; on paper they fill sheets of their own, elsewhere they follow each other.
    case cards([PrintedCard])
    /// A page that prints whether both sides of a sheet meet, before cards are printed in earnest.
    case testSheet
    /// So many empty lines to write on by hand.
    case writingLines(Int)
    /// A place where a new page begins on paper.
    case pageBreak
  }

  /// A name and what it stands for, such as `Date` and `21 November 2026`.
  package struct Fact: Hashable, Sendable {
    /// The name.
    package var name: String
    /// What it stands for.
    package var words: [Inline]

    /// Makes a fact.
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
