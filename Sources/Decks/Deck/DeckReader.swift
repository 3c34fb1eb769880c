package import Practice

/// Reads a deck's folder: every file is checked, and what cannot be used is left out.
///
/// An error in a card's own file leaves that card out. Where a card names a finding that cannot
/// be used, the name is left out, and the card too when no finding remains; the same holds for
/// findings and their sources. A card may also rest on a finding of another deck, `deck/finding`,
/// which then stands among this deck's under that name.
package struct DeckReader: Sendable {
  /// How much of a checked deck is kept.
  package enum Depth: Sendable {
    /// Everything, with advice for whoever writes the cards.
    case whole
    /// Everything that is used, without the advice.
    case used
    /// Headers and statements; the other texts are checked and let go.
    case listing
  }

  private let folder: Folder
  private let id: String
  private let depth: Depth
  private let others: [String: String]

  /// Takes the deck in `folder`; messages show paths as `shown` followed by the path within it.
  ///
  /// - Parameter others: The folders of the decks whose findings its cards may rest on, by their ids.
  package init(
    folder: String, shownAs shown: String, depth: Depth = .whole, others: [String: String] = [:],
    words: any DeckWords = EnglishDeckWords()
  ) {
    self.folder = Folder(folder, shownAs: shown, words)
    id = folder.split(separator: "/").last.map(String.init) ?? ""
    (self.depth, self.others) = (depth, others)
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
    invite(&contents)
    contents.check(themes: head.deck?.themes ?? [])
    contents.checkCoverage()
    if depth == .whole { contents.checkReading(words.coaching) }
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
    take(contents.cards.flatMap(\.named), findings, &contents)
    invite(&contents)
    contents.check(themes: head.deck?.themes ?? [])
    return reading(head, contents)
  }

  private func take(_ ids: [String], _ reader: FindingReader, _ contents: inout Contents) {
    contents.findings = files(ids, "findings", .finding) { trimmed(reader.read($0)) }
    let cited = contents.findings.flatMap(\.named)
    contents.sources = files(cited, "sources", .source) { SourceReader.read($0) }
  }

  // What is wrong with another deck is told where that one is read; here it only matters what of
  // it can be used.
  private func invite(_ contents: inout Contents) {
    var guests: [String: [String]] = [:]
    for index in contents.cards.indices {
      for name in contents.cards[index].named {
        if let guest = GuestName(name) { guests[guest.deck, default: []].append(guest.id) }
      }
    }
    for (deck, ids) in guests {
      guard let path = others[deck] else { continue }
      let reader = DeckReader(folder: path, shownAs: deck, depth: depth, words: folder.words)
      guard let words = reader.head().words else { continue }
      var theirs = Contents()
      reader.take(ids, FindingReader(deck: deck, words: words), &theirs)
      theirs.check(themes: [])
      contents.invite(theirs, of: deck)
    }
    contents.neighbours = others.keys.sorted()
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
    _ read: @escaping @Sendable (MarkedFile) -> FileReading<Value>
  ) -> [FileReading<Value>] {
    do {
      return files(try folder.entries(in: part), kind, read)
    } catch {
      contents.noteFolder(folder.shown(part), error, folder.words)
      return []
    }
  }

  private func files<Value: Sendable>(
    _ ids: [String], _ part: String, _ kind: FileKind,
    _ read: @escaping @Sendable (MarkedFile) -> FileReading<Value>
  ) -> [FileReading<Value>] {
    let entries = Set(ids).filter { Identifier.isValid($0) }.sorted()
      .map { folder.entry($0 + ".md", in: part) }.filter { folder.has($0) }
    return files(entries, kind, read)
  }

  private func files<Value: Sendable>(
    _ entries: [Folder.Entry], _ kind: FileKind,
    _ read: @escaping @Sendable (MarkedFile) -> FileReading<Value>
  ) -> [FileReading<Value>] {
    let words: WordsKept = depth == .listing ? .front : .all
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
    reading.value?.experience = []
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
    deck?.cards = contents.usableCards
    deck?.findings = contents.byID(contents.findings)
    deck?.findings.merge(contents.guests.compactMapValues(\.value)) { own, _ in own }
    deck?.sources = contents.byID(contents.sources)
    deck?.sources.merge(contents.guestSources) { own, _ in own }
    return DeckReading(deck: deck, diagnostics: head.remarks.byLine + contents.diagnostics)
  }
}

/// A deck as read from its folder, and what there is to mend in it.
package struct DeckReading: Sendable {
  /// The deck with every card, finding and source that can be used; nil when `deck.md` cannot be.
  package var deck: Deck?
  /// What there is to mend, by file and line.
  package var diagnostics: [Diagnostic]

  /// Whether anything in the deck cannot be used.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}
