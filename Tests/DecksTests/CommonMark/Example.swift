import Decks
import Practice
import Testing

/// A piece of CommonMark, the blocks it is read as, and the words in it that are not text.
struct Example: Sendable, CustomTestStringConvertible {
  var markdown: String
  var blocks: [Block]
  /// Words of addresses, tags, labels and info words, which are not shown as text.
  var unshown: Set<Substring>

  init(_ markdown: String, _ blocks: Block..., unshown: [Substring] = []) {
    self.markdown = markdown
    self.blocks = blocks
    self.unshown = Set(unshown)
  }

  var testDescription: String { markdown.debugDescription }

  /// Checks that `markdown` is read as `blocks`, and that no word of it is lost.
  func check() {
    let reading = MarkdownReader.read(markdown, file: "f.md")
    #expect(reading.blocks == blocks)
    let shown = Set(Self.words(reading.blocks.flatMap(Self.texts).joined(separator: " ")))
    #expect(Set(Self.words(markdown)).subtracting(unshown).subtracting(shown) == [])
    let asBody = MarkdownReader.read("# Before\n\n\(markdown)\n\n# After", file: "f.md")
    #expect(asBody.blocks.first == .heading(level: 1, [.text("Before")]))
  }

  private static func words(_ text: String) -> [Substring] {
    text.split { !$0.isLetter }
  }

  private static func texts(_ block: Block) -> [String] {
    switch block {
    case .heading(_, let inlines), .paragraph(let inlines): [text(inlines)]
    case .list(let list): list.items.flatMap { $0.flatMap(texts) }
    case .quotation(let inner): inner.flatMap(texts)
    case .code(let text): [text]
    case .chart, .table, .rule: []
    }
  }

  private static func text(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let text), .code(let text): text
      case .emphasis(let inner), .strong(let inner), .phrase(let inner, _), .link(let inner, _):
        text(inner)
      case .softBreak, .lineBreak: " "
      }
    }.joined()
  }
}

/// A paragraph of inlines.
func p(_ inlines: Inline...) -> Block { .paragraph(inlines) }

/// A heading of plain words.
func h(_ level: Int, _ words: String) -> Block { .heading(level: level, [.text(words)]) }

/// A bullet list.
func bullets(_ items: [Block]...) -> Block { .list(MarkupList(items: items)) }

/// A numbered list.
func numbers(from start: Int, _ items: [Block]...) -> Block {
  .list(MarkupList(start: start, items: items))
}

/// A link that is shown.
func link(_ address: String, _ inlines: Inline...) -> Inline {
  guard let link = Link(address) else { preconditionFailure("the test promised a safe address") }
  return .link(inlines, link)
}

extension Inline: ExpressibleByUnicodeScalarLiteral {}
extension Inline: ExpressibleByExtendedGraphemeClusterLiteral {}
extension Inline: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}
