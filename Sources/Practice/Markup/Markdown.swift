/// Words of a deck as Markdown, kept as they were shown and read when they are needed.
package struct Markdown: Equatable, Sendable {
  /// Reads Markdown: records and sessions don't know the decks' reader, so it is handed to them.
  package struct Reader: Sendable {
    fileprivate let blocks: @Sendable (String) -> [Block]

    package init(_ blocks: @escaping @Sendable (String) -> [Block]) {
      self.blocks = blocks
    }

    /// Reads back plain words, such as `init(paragraphs:)` writes them, and no other markup.
    package static let words = Reader { source in
      MarkdownSource.paragraphs(source).map { .paragraph($0) }
    }
  }

  /// The words as they are written.
  package let source: String
  private let reader: Reader

  package init(_ source: String, _ reader: Reader) {
    self.source = source
    self.reader = reader
  }

  /// Plain words, a paragraph each.
  package init(paragraphs: [String], _ reader: Reader = .words) {
    source = paragraphs.map(MarkdownSource.paragraph).filter { !$0.isEmpty }.joined(
      separator: "\n\n")
    self.reader = reader
  }

  /// What was read already: it is written as Markdown, and need not be read again.
  package init(_ blocks: [Block]) {
    self.init(MarkdownSource.text(blocks), Reader { _ in blocks })
  }

  package init(_ inlines: [Inline]) {
    self.init([.paragraph(inlines)])
  }

  package var isEmpty: Bool { source.isEmpty }

  package var blocks: [Block] { reader.blocks(source) }

  /// The words of its paragraphs as one run, for a statement or a prompt.
  package var inlines: [Inline] {
    let runs = blocks.map { block in
      if case .paragraph(let inlines) = block {
        inlines
      } else {
        [Inline.text(PlainText.paragraphs([block]).joined(separator: " "))]
      }
    }
    return Array(runs.joined(separator: [.lineBreak]))
  }

  package static func == (left: Markdown, right: Markdown) -> Bool { left.source == right.source }
}

/// A line of Markdown taken as its words; `$` gives the Markdown.
@propertyWrapper package struct MarkdownLine: Equatable, Sendable {
  package var projectedValue: Markdown

  package init(projectedValue: Markdown) { self.projectedValue = projectedValue }

  package init(wrappedValue: String) { projectedValue = Markdown(paragraphs: [wrappedValue]) }

  package var wrappedValue: String {
    get { PlainText.words(projectedValue.inlines) }
    set { projectedValue = Markdown(paragraphs: [newValue]) }
  }
}

/// Several lines of Markdown taken as their words; `$` gives the Markdown.
@propertyWrapper package struct MarkdownLines: Equatable, Sendable {
  package var projectedValue: [Markdown]

  package init(projectedValue: [Markdown]) { self.projectedValue = projectedValue }

  package init(wrappedValue: [String]) {
    projectedValue = wrappedValue.map { Markdown(paragraphs: [$0]) }
  }

  package var wrappedValue: [String] {
    get { projectedValue.map { PlainText.words($0.inlines) } }
    set { projectedValue = newValue.map { Markdown(paragraphs: [$0]) } }
  }
}

/// Markdown taken as its words by paragraph, list items with their marks; `$` gives the Markdown.
@propertyWrapper package struct MarkdownParagraphs: Equatable, Sendable {
  package var projectedValue: Markdown

  package init(projectedValue: Markdown) { self.projectedValue = projectedValue }

  package init(wrappedValue: [String]) { projectedValue = Markdown(paragraphs: wrappedValue) }

  package var wrappedValue: [String] {
    get { PlainText.paragraphs(projectedValue.blocks) }
    set { projectedValue = Markdown(paragraphs: newValue) }
  }
}
