package import Practice

/// A record of learning in which all words searched for occur.
package struct LearningResult: Sendable {
  package let dossier: Dossier
  /// Its title and answers with at least one of the words.
  package let passages: [Passage]
}

extension Dossiers {
  /// Finds the dossiers that `query` asks for, the newest first; a group's words aren't in any.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func search(_ query: SearchQuery) throws -> [LearningResult] {
    guard !query.isEmpty, query.group == nil else { return [] }
    return try list().dossiers.map(\.dossier).filter { dossier in
      query.since.map { dossier.day >= $0 } ?? true && query.until.map { dossier.day <= $0 } ?? true
        && query.cards.map { cards in
          dossier.cards.contains { cards.contains("\($0.deck)/\($0.id)") }
        } ?? true
    }
    .sorted { ($0.day, $0.id) > ($1.day, $1.id) }.compactMap { Self.result(in: $0, query) }
  }

  private static func result(in dossier: Dossier, _ query: SearchQuery) -> LearningResult? {
    var missing = Set(query.words)
    let passages = dossier.passages.filter { passage in
      guard query.kinds.isEmpty || query.kinds.contains(passage.kind) else { return false }
      let text = FoldedText([passage.text])
      let found = query.words.filter(text.contains)
      missing.subtract(found)
      return !found.isEmpty || query.words.isEmpty
    }
    guard missing.isEmpty, !passages.isEmpty else { return nil }
    return LearningResult(dossier: dossier, passages: passages)
  }
}

extension Dossier {
  fileprivate var passages: [Passage] {
    [Passage(kind: .title, heading: title, text: title)]
      + items.compactMap { item in
        item.answer.map { Passage(kind: .reflection, heading: item.title, text: $0) }
      }
  }
}
