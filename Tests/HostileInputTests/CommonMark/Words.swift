import Decks
import Practice
import TestKit
import Testing

/// How the tests look for words in an output.
enum Words {
  /// Those of `words` that `output` lacks; how it is broken into lines makes no difference.
  static func missing(_ words: [String], in output: String) -> [String] {
    let solid = output.filter { !$0.isWhitespace }
    return words.filter { !solid.contains($0.filter { !$0.isWhitespace }) }
  }

  /// The words of a page of HTML, which has to be well formed.
  static func ofPage(_ html: String) -> String {
    let page = HTMLPage(html)
    #expect(page.faults == [])
    return page.text
  }

  /// The words of a Markdown text as its reader understands it.
  static func ofMarkdown(_ text: String) -> String {
    PlainText.paragraphs(MarkdownReader.read(text, file: "out.md").blocks).joined(separator: "\n")
  }

  /// The words one after another without what only lays them out: bullets, numbers of items, rules.
  static func sequence(_ text: String) -> [Substring] {
    text.split(whereSeparator: \.isWhitespace).filter { word in
      !word.allSatisfy { "-=~_•".contains($0) } && !isNumber(word)
    }
  }

  /// Where two texts begin to have different words, a few of them from each; nil where they agree.
  static func difference(_ one: String, _ other: String) -> String? {
    let (one, other) = (sequence(one), sequence(other))
    guard one != other else { return nil }
    let same = zip(one, other).prefix { $0 == $1 }.count
    let parts = [one, other].map { $0.dropFirst(max(0, same - 2)).prefix(6).joined(separator: " ") }
    return parts.joined(separator: " ≠ ")
  }

  private static func isNumber(_ word: Substring) -> Bool {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    return !digits.isEmpty && [".", ")", ""].contains(word.dropFirst(digits.count))
  }
}
