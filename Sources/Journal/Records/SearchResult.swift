package import Practice

/// A session in which all words searched for occur.
package struct SearchResult: Sendable {
  package let record: SessionRecord
  /// The passages with at least one of the words.
  package let passages: [Passage]
}

/// Words somebody recorded in a session, with where they stand.
package struct Passage: Hashable, Sendable {
  /// The kinds of passage.
  package enum Kind: String, CaseIterable, Sendable {
    case title
    case card
    case reason
    case note
    case action
    case whatHappened = "what-happened"
    case reflection
    case parked
  }

  /// What it is.
  package let kind: Kind
  /// The step, card or question it belongs to.
  package let heading: String
  package let text: String

  package init(kind: Kind, heading: String, text: String) {
    self.kind = kind
    self.heading = heading
    self.text = text
  }
}

extension SessionRecord {
  /// Everything that was written in the session, in its order, and the titles it goes under.
  var passages: [Passage] {
    [Passage(kind: .title, heading: title, text: title)] + steps.flatMap(\.passages)
      + furtherActions.flatMap { $0.passages(under: title) }
      + reviews.flatMap { $0.action.passages(under: title) }
      + parked.map {
        Passage(kind: .parked, heading: steps[$0.step].title, text: $0.text)
      }
  }
}

extension Step {
  fileprivate var passages: [Passage] {
    notes.map { Passage(kind: .note, heading: title, text: $0.text) }
      + (round?.passages ?? []) + (reflection?.passages ?? [])
  }
}

extension Round {
  fileprivate var passages: [Passage] {
    let heading = card.title
    return [Passage(kind: .card, heading: heading, text: heading)]
      + ViewMoment.allCases.flatMap { self[$0].each }.compactMap(\.reason).map {
        Passage(kind: .reason, heading: heading, text: $0)
      }
      + notes.map { Passage(kind: .note, heading: heading, text: $0.text) }
      + actions.flatMap { $0.passages(under: heading) }
  }
}

extension Action {
  fileprivate func passages(under heading: String) -> [Passage] {
    [when, text].compactMap { $0 }.map { Passage(kind: .action, heading: heading, text: $0) }
      + [outcome?.whatHappened, outcome?.whatChanged].compactMap { $0 }.map {
        Passage(kind: .whatHappened, heading: heading, text: $0)
      }
  }
}

extension Reflection {
  fileprivate var passages: [Passage] {
    items.compactMap { item in
      item.answer.map { Passage(kind: .reflection, heading: item.title, text: $0) }
    }
  }
}

extension Journal {
  /// Finds the sessions in which every word of `text` was written, newest first.
  ///
  /// Capital letters make no difference, and parts of words count.
  ///
  /// - Throws: A `JournalError` when the folder cannot be read.
  package func search(_ text: String) throws -> [SearchResult] {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).map(SoughtWord.init)
    guard !words.isEmpty else { return [] }
    return try list().records.reversed().compactMap { Self.result(in: $0.record, words) }
  }

  private static func result(in record: SessionRecord, _ words: [SoughtWord]) -> SearchResult? {
    var missing = Set(words)
    let passages = record.passages.filter { passage in
      let text = FoldedText([passage.text])
      let found = words.filter { $0.stands(in: passage.text, text) }
      missing.subtract(found)
      return !found.isEmpty
    }
    return missing.isEmpty ? SearchResult(record: record, passages: passages) : nil
  }
}

/// A word that is searched for, in lower case.
private struct SoughtWord: Hashable {
  private let word: String
  private let folded: FoldedText
  private let isASCII: Bool

  init(_ word: Substring) {
    self.word = String(word)
    folded = FoldedText([self.word])
    isASCII = word.utf8.allSatisfy { $0 < 0x80 }
  }

  // Letters with marks can be written in two ways, which are the same only as characters.
  func stands(in text: String, _ foldedText: FoldedText) -> Bool {
    isASCII ? foldedText.contains(folded) : text.lowercased().contains(word)
  }
}
