import Decks
import FoundationEssentials
import Practice
import TestKit

/// A workspace with a text in every place that a file's writer can put it in.
///
/// Several cards share the places out, so that a text which spoils one still comes through another.
struct HostileDeck {
  /// The folder of the workspace.
  let folder: ScratchFolder

  /// Writes the workspace; the deck has the text in its files, and in a file's name where it can.
  init(_ text: String) throws {
    folder = try ScratchFolder()
    for (name, words) in Self.files(text) { try write(words, to: name) }
    // A name with a slash or a nought is none, and some are too long.
    try? write(Self.body(text), to: "Cards/sample/cards/\(text).md")
    try? write(Self.body(text), to: "Sessions/Plans/\(text).md")
  }

  /// The deck as it is read, and what there is to mend in it.
  var deck: DeckReading { DeckReader(folder: "\(cards)/sample", shownAs: "Cards/sample").read() }

  /// The deck whose own file has the text.
  var headed: DeckReading { DeckReader(folder: "\(cards)/headed", shownAs: "Cards/headed").read() }

  /// The plans, looked up in `deck`.
  func plans(_ deck: Deck?) -> PlanReading {
    PlanReader(folder: "\(sessions)/Plans", shownAs: "Plans", decks: deck.map { [$0] }).read()
  }

  /// The reflective models.
  var models: ModelReading { ModelReader(folder: "\(sessions)/Models", shownAs: "Models").read() }

  private var cards: String { "\(folder.path)/Cards" }
  private var sessions: String { "\(folder.path)/Sessions" }

  private func write(_ words: String, to name: String) throws {
    let path = "\(folder.path)/\(name)"
    let parent = String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
    try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
    guard FileManager.default.createFile(atPath: path, contents: Data(words.utf8)) else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  private static func files(_ text: String) -> [String: String] {
    let line = text.filter { !$0.isNewline }
    var files = [
      "Cards/headed/deck.md": DeckFiles.deck(
        title: line, note: line, theme: line, about: body(text), support: body(text)),
      "Cards/headed/outline.md": "---\ntitle: \(line)\n---\n\n- \(text): \(text)\n",
      "Cards/sample/sources/said.md": DeckFiles.source(title: line, note: line)
        .replacing("id: book", with: "id: said"),
      "Cards/sample/findings/said.md": DeckFiles.finding(
        id: "said", title: line, locator: line, statement: text, detail: body(text),
        limits: body(text)
      ).replacing("source: book", with: "source: said"),
      "Cards/sample/findings/figures.md": DeckFiles.finding(id: "figures", detail: figures(line)),
      "Cards/sample/findings/plain.md": DeckFiles.finding(id: "plain"),
      "Cards/sample/cards/body.md": DeckFiles.card(
        id: "body", finding: "plain", setUp: body(text), notes: body(text), tryThis: body(text)),
      "Cards/sample/cards/front.md": DeckFiles.card(
        id: "front", finding: "figures, said, plain", statement: text, prompt: text),
      "Cards/sample/cards/head.md": DeckFiles.card(
        id: "head", finding: "said", title: line, positions: "\(line), other \(line)"),
      "Cards/sample/cards/odd.md": "---\n\(text): \(text)\nid: \(text)\ntheme: \(text)\n---\n",
      "Sessions/Plans/said.md": plan(line),
      "Sessions/Models/said.md": model(line),
    ]
    for (name, words) in DeckFiles.base { files["Cards/\(name)"] = words }
    return files
  }

  /// A body with the text in every construct that can take one.
  private static func body(_ text: String) -> String {
    """
    \(text)

    *\(text)* **\(text)** `\(text)` [\(text)](https://example.org/\(text)) ![\(text)](\(text))
    [x](<javascript:\(text)>) <https://example.org/\(text)> [ref] [x](https://example.org "\(text)")

    [ref]: https://example.org "\(text)"

    ### \(text)

    > \(text)

    - \(text)

    ~~~ \(text)
    \(text)
    ~~~

        \(text)

    <b title="\(text)">

    &#27;[31m &#2**7**; &#155; &#x202e; &#*2*7;
    """
  }

  private static func figures(_ text: String) -> String {
    """
    ```chart
    title: \(text)
    unit: \(text)
    note: \(text)
    \(text): 7.3
    Other: -2
    ```

    ```table
    title: \(text)
    columns: \(text) | Figure
    group: \(text)
    x \(text) | 7.3*
    marks: * \(text)
    note: \(text)
    ```
    """
  }

  private static func plan(_ text: String) -> String {
    """
    ---
    id: said
    title: \(text)
    setting: team, solo
    minutes: 25
    for: \(text)
    ---

    # \(text)

    \(text)

    ## \(text)

    ```step
    kind: welcome
    minutes: 5
    ```

    \(text)

    ## Card \(text)

    ```step
    kind: card
    minutes: 15
    card: sample/body
    ```

    ## Close

    ```step
    kind: close
    minutes: 5
    model: said
    ```

    \(text)
    """
  }

  private static func model(_ text: String) -> String {
    """
    ---
    id: said
    title: \(text)
    credit: \(text)
    ---

    # \(text)

    \(text)

    ## What \(text)

    \(text)
    """
  }
}
