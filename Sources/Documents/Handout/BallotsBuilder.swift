internal import Practice

/// Builds slips on which people write their views in private, and cards to hold up in a room.
package struct BallotsBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  package func document(for choice: CardChoice) -> Document {
    let sheets = CardSheetBuilder(print: .usual, words: words)
    return Document(
      title: words.ballotsTitle(choice.title), language: choice.decks.language(words),
      subject: words.ballotsSubject, elements: [.ballots(choice.members.map(sheets.card))])
  }
}

extension PrintedCard {
  /// A slip for a format without sheets: what is asked, and lines to write on.
  package func ballot(_ words: any DocumentWords) -> [Document.Element] {
    let views = [words.viewsBefore, words.viewsAfter].flatMap { view -> [Document.Element] in
      [
        .heading(3, view),
        .block(.list(MarkupList(start: 1, items: positions.map { [.paragraph([.text($0)])] }))),
        .paragraph(words.howSure + " 1 2 3 4 5"), .paragraph(words.why), .writingLines(2),
      ]
    }
    return [.heading(2, title), .paragraph(words.ownMark)] + views + [
      .paragraph(words.foldAndHandIn)
    ]
  }
}
