/// What is looked for in records: words, and where and when they were written.
package struct SearchQuery: Equatable, Sendable {
  /// Every one of them has to be written somewhere in a session; parts of words count.
  package let words: [FoldedText]
  /// The kinds of passage looked at; all of them where there are none.
  package var kinds: Set<Passage.Kind> = []
  /// The cards, as `deck/id`, whose rounds are looked at; nil for the whole session.
  package var cards: Set<String>?
  /// The group whose sessions are looked at; nil for all.
  package var group: GroupName?
  /// The first and the last day on which a session may have begun.
  package var since: CalendarDay?
  package var until: CalendarDay?

  package init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { FoldedText([String($0)]) }
      .filter { !$0.bytes.isEmpty }
  }

  /// Whether it asks for nothing at all.
  package var isEmpty: Bool {
    words.isEmpty && kinds.isEmpty && cards == nil && group == nil && since == nil && until == nil
  }

  func accepts(_ record: SessionRecord) -> Bool {
    (group == nil || record.company.group == group) && since.map { record.day >= $0 } ?? true
      && until.map { record.day <= $0 } ?? true
  }

  func accepts(_ passage: Passage) -> Bool {
    (kinds.isEmpty || kinds.contains(passage.kind))
      && cards.map { cards in passage.card.map(cards.contains) ?? false } ?? true
  }
}

/// A session in which all words searched for occur.
package struct SearchResult: Equatable, Sendable {
  package let record: SessionRecord
  /// The passages with at least one of the words, in the session's order.
  package let passages: [Passage]
}

/// Records with their words made ready, so that each search takes place in memory.
package struct SearchShelf: Sendable {
  private struct Place {
    let record: SessionRecord
    let passages: [(passage: Passage, text: FoldedText)]
  }

  private let places: [Place]

  package init(_ records: [SessionRecord]) {
    places = records.map { record in
      Place(record: record, passages: record.passages.map { ($0, FoldedText([$0.text])) })
    }
  }

  /// The sessions that `query` finds, the best first: those with more of the words in one passage, then
  /// those with more of them as whole words, then the newest.
  package func find(_ query: SearchQuery) -> [SearchResult] {
    guard !query.isEmpty else { return [] }
    let found = places.compactMap { place in Self.result(in: place, query) }
    return found.sorted {
      ($0.rank, $0.result.record.began, $0.result.record.id)
        > ($1.rank, $1.result.record.began, $1.result.record.id)
    }.map(\.result)
  }

  private static func result(
    in place: Place, _ query: SearchQuery
  ) -> (result: SearchResult, rank: Int)? {
    guard query.accepts(place.record) else { return nil }
    var missing = Set(query.words)
    var whole: Set<FoldedText> = []
    var together = 0
    let passages = place.passages.filter { passage, text in
      guard query.accepts(passage) else { return false }
      let found = query.words.filter(text.contains)
      missing.subtract(found)
      whole.formUnion(found.filter(text.containsWhole))
      together = max(together, found.count)
      return !found.isEmpty || query.words.isEmpty
    }
    guard missing.isEmpty, !passages.isEmpty else { return nil }
    let result = SearchResult(record: place.record, passages: passages.map(\.passage))
    return (result, together * (query.words.count + 1) + whole.count)
  }
}

extension FoldedText {
  // A letter beyond ASCII has bytes from 0x80 on.
  fileprivate func containsWhole(_ word: FoldedText) -> Bool {
    var start = 0
    while let place = place(of: word, from: start) {
      let end = place + word.bytes.count
      let opens = place == 0 || !Self.isOfWord(bytes[place - 1])
      if opens, end == bytes.count || !Self.isOfWord(bytes[end]) { return true }
      start = place + 1
    }
    return false
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x80...: true
    default: false
    }
  }
}

extension Passage {
  /// The words around the first that `query` finds, with `…` where more was written.
  ///
  /// - Parameter length: About how many characters are kept.
  package func excerpt(for query: SearchQuery, length: Int = 160) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard text.count > length, !words.isEmpty else { return words.joined(separator: " ") }
    let hit =
      words.firstIndex { word in
        let word = FoldedText([String(word)])
        return query.words.contains(where: word.contains)
      } ?? 0
    var (first, last) = (hit, hit)
    var taken = words[hit].count
    while taken < length, first > 0 || last + 1 < words.count {
      // Two words before it for three behind: what follows says more.
      let goesBack = first > 0 && (last + 1 == words.count || (hit - first) * 3 < (last - hit) * 2)
      if goesBack { first -= 1 } else { last += 1 }
      taken += words[goesBack ? first : last].count + 1
    }
    let kept = words[first...last].joined(separator: " ")
    return (first > 0 ? "… " : "") + kept + (last + 1 < words.count ? " …" : "")
  }
}
