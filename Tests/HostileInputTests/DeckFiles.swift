/// The texts of a small sound deck's files, with places to put other texts in.
enum DeckFiles {
  /// Everything but cards and findings.
  static let base = ["sample/deck.md": deck(), "sample/sources/book.md": source()]

  static func deck(
    title: String = "Sample", note: String = "About something.", theme: String = "Home",
    about: String = "", support: String = "Talk to your supervisor."
  ) -> String {
    """
    ---
    title: \(title)
    lang: en
    for: Anybody
    content-note: \(note)
    credits: \(title)
    ---

    # Sample

    \(about)

    ## Themes

    - home: \(theme)

    ## Support

    \(support)
    """
  }

  static func source(title: String = "A book", note: String = "Read it.") -> String {
    """
    ---
    id: book
    title: \(title)
    authors: Author, A.
    year: 2019
    publisher: \(title)
    note: \(note)
    ---

    \(note)
    """
  }

  static func card(
    id: String, finding: String, title: String = "A card", positions: String? = nil,
    statement: String = "Front.", setUp: String = "", prompt: String = "Prompt.",
    notes: String = "", tryThis: String = ""
  ) -> String {
    """
    ---
    id: \(id)
    title: \(title)
    theme: home
    findings: \(finding)
    minutes: 12
    \(positions.map { "positions: \($0)\n" } ?? "")---

    # \(statement)

    \(setUp)

    ## Talk about it

    - \(prompt)
    - Second?
    - Third?

    ## Facilitator notes

    Notes.

    \(notes)

    ## Try this

    Try.

    \(tryThis)
    """
  }

  static func finding(
    id: String, title: String = "A finding", locator: String = "Table 1",
    statement: String = "Found.", detail: String = "", limits: String = ""
  ) -> String {
    """
    ---
    id: \(id)
    title: \(title)
    source: book
    locator: \(locator)
    ---

    # \(statement)

    Detail.

    \(detail)

    ## What this does not say

    Limit.

    \(limits)
    """
  }
}
