import Decks
import Practice
import Testing

/// A deck without faults in a temporary folder, to be changed and read.
struct ScratchDeck {
  let folder: ScratchFolder
  private(set) var files = ScratchDeck.sound

  init() throws {
    folder = try ScratchFolder()
    for (name, text) in files { try folder.write(text, to: "deck/\(name)") }
  }

  /// Writes a file anew.
  mutating func write(_ name: String, _ text: String) throws {
    files[name] = text
    try folder.write(text, to: "deck/\(name)")
  }

  /// Replaces one passage of a file, which must be there.
  mutating func change(_ name: String, _ old: String, to new: String) throws {
    var text = try #require(files[name])
    let range = try #require(text.firstRange(of: old), "\(name) has no “\(old)”")
    text.replaceSubrange(range, with: new)
    try write(name, text)
  }

  func read(
    _ depth: DeckReader.Depth = .whole, others: [String: String] = [:],
    words: any DeckWords = EnglishDeckWords()
  ) -> DeckReading {
    DeckReader(
      folder: "\(folder.path)/deck", shownAs: "D", depth: depth, others: others, words: words
    ).read()
  }

  /// What there is to mend, a line each, without the deck's path.
  func faults() -> [String] {
    read().diagnostics.map { String($0.description.dropFirst("D/".count)) }
  }

  static let sound = [
    "deck.md": """
    ---
    title: Sample
    lang: en
    for: Testers
    content-note: Nothing difficult.
    credits: Invented.
    ---

    # Sample

    A deck for tests.

    ## Themes

    - home: Home
    - voice: Voice

    ## Support

    Talk to your supervisor.
    """,
    "outline.md": """
    ---
    title: Outline
    ---

    - FR-C1: what files show
    - FR-F3: moves
    """,
    "sources/report.md": """
    ---
    id: report
    title: A report
    authors: Author, A.
    year: 2019
    publisher: A University
    ---
    """,
    "findings/moves.md": """
    ---
    id: moves
    title: Moves
    source: report
    locator: Table 1
    covers: FR-F3
    ---

    # They had moved more often.

    Moves were counted.

    ```chart
    title: Mean moves
    unit: moves
    Not exploited (n = 151): 7.3
    Exploited (n = 54): 14.8
    ```

    ## What this does not say

    That moving led to it.
    """,
    "cards/home.md": card(id: "home"),
  ]

  static func card(id: String) -> String {
    """
    ---
    id: \(id)
    title: Every move counts
    theme: home
    findings: moves
    covers: FR-C1
    minutes: 12
    ---

    # Ask first what we got wrong.

    Moves are decided by adults.

    ## Talk about it

    - First?
    - Second?
    - Third?

    ## Facilitator notes

    Hold it well.

    ## Try this

    Write it down.
    """
  }
}
