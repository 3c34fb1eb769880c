internal import Decks
internal import Practice

extension Markdown.Reader {
  /// The decks' own reader, for what records keep of them.
  static let decks = Markdown.Reader { MarkdownReader.read($0, file: "").blocks }
}
