internal import Practice

/// Reads a deck's folder: every file is checked, and what cannot be used is left out.
///
/// An error in a card's own file leaves that card out. Where a card names a finding that cannot
/// be used, the name is left out, and the card too when no finding remains; the same holds for
/// findings and their sources.
package struct DeckReader: Sendable {
  /// How much of a checked deck is kept.
  package enum Depth: Sendable {
    /// Everything.
    case whole
    /// Headers and statements; the other texts are checked and let go.
    case listing
  }

  private let folder: Folder
  private let id: String
  private let depth: Depth

  /// Takes the deck in `folder`; messages show paths as `shown` followed by the path within it.
  package init(folder: String, shownAs shown: String, depth: Depth = .whole) {
    self.folder = Folder(folder, shownAs: shown)
    id = folder.split(separator: "/").last.map(String.init) ?? ""
    self.depth = depth
  }

  /// Reads and checks the whole deck.
  package func read() -> DeckReading {
    let head = head()
    guard let words = head.words else { return reading(head, Contents()) }
    var contents = Contents()
    contents.outline = outline()
    contents.sources = files("sources", .source, &contents) { SourceReader.read($0) }
    let findings = FindingReader(deck: id, words: words)
    contents.findings = files("findings", .finding, &contents) { trimmed(findings.read($0)) }
    let cards = CardReader(deck: id, words: words)
    contents.cards = files("cards", .card, &contents) { trimmed(cards.read($0)) }
    contents.check(themes: head.deck?.themes ?? [])
    contents.checkCoverage()
    return reading(head, contents)
  }

  /// Reads only the cards with these ids, their findings and the sources of those.
  ///
  /// Ids without a file are passed over, and what the outline sets out to cover is not checked.
  package func read(cards ids: [String]) -> DeckReading {
    let head = head()
    guard let words = head.words else { return reading(head, Contents()) }
    var contents = Contents()
    let cards = CardReader(deck: id, words: words)
    contents.cards = files(ids, "cards", .card) { trimmed(cards.read($0)) }
    let findings = FindingReader(deck: id, words: words)
    let named = contents.cards.flatMap(\.named)
    contents.findings = files(named, "findings", .finding) { trimmed(findings.read($0)) }
    let cited = contents.findings.flatMap(\.named)
    contents.sources = files(cited, "sources", .source) { SourceReader.read($0) }
    contents.check(themes: head.deck?.themes ?? [])
    return reading(head, contents)
  }

  private func head() -> DeckHead {
    var buffer = FileBuffer()
    return DeckHead(MarkedFile(folder.entry("deck.md"), in: folder, as: .deck, &buffer), id: id)
  }

  private func outline() -> (items: [OutlineItem], remarks: Remarks)? {
    let entry = folder.entry("outline.md")
    guard folder.has(entry) else { return nil }
    var buffer = FileBuffer()
    return OutlineReader.read(MarkedFile(entry, in: folder, as: .outline, &buffer))
  }

  private func files<Value: Sendable>(
    _ part: String, _ kind: FileKind, _ contents: inout Contents,
    _ read: @Sendable (MarkedFile) -> FileReading<Value>
  ) -> [FileReading<Value>] {
    do {
      return files(try folder.entries(in: part), kind, read)
    } catch {
      contents.noteFolder(folder.shown(part), error)
      return []
    }
  }

  private func files<Value: Sendable>(
    _ ids: [String], _ part: String, _ kind: FileKind,
    _ read: @Sendable (MarkedFile) -> FileReading<Value>
  ) -> [FileReading<Value>] {
    let entries = Set(ids).filter { Identifier.isValid($0) }.sorted()
      .map { folder.entry($0 + ".md", in: part) }.filter { folder.has($0) }
    return files(entries, kind, read)
  }

  private func files<Value: Sendable>(
    _ entries: [Folder.Entry], _ kind: FileKind,
    _ read: @Sendable (MarkedFile) -> FileReading<Value>
  ) -> [FileReading<Value>] {
    let words: WordsKept = depth == .whole ? .all : .front
    return Parallel.map(entries) { entry, buffer in
      read(MarkedFile(entry, in: folder, as: kind, keeping: words, &buffer))
    }
  }

  private func trimmed(_ reading: FileReading<Card>) -> FileReading<Card> {
    guard depth == .listing else { return reading }
    var reading = reading
    reading.value?.setUp = []
    reading.value?.prompts = []
    reading.value?.facilitatorNotes = []
    reading.value?.tryThis = []
    return reading
  }

  private func trimmed(_ reading: FileReading<Finding>) -> FileReading<Finding> {
    guard depth == .listing else { return reading }
    var reading = reading
    reading.value?.detail = []
    reading.value?.doesNotSay = []
    return reading
  }

  private func reading(_ head: DeckHead, _ contents: Contents) -> DeckReading {
    var deck = head.deck
    deck?.outline = contents.outline?.items ?? []
    deck?.cards = contents.cards.compactMap(\.value)
    deck?.findings = contents.byID(contents.findings)
    deck?.sources = contents.byID(contents.sources)
    return DeckReading(deck: deck, diagnostics: head.remarks.byLine + contents.diagnostics)
  }
}
