/// A key message put as something to think about.
package struct Card: Equatable, Sendable {
  /// How much a card asks of the people who talk about it.
  package enum Weight: String, CaseIterable, Sendable {
    case gentle
    case steady
    case heavy
  }

  /// A way of meeting a card that a card may rule out.
  package enum Unfit: String, CaseIterable, Sendable {
    case last
    case alone
    case first
  }

  /// The positions offered where a card names none of its own.
  package static let usualPositions = ["agree", "it depends", "disagree", "not sure"]
  /// What a card names among its findings where it rests on no research, but on its authors' own work.
  package static let ownExperience = "own-experience"

  /// Its id, the file's name without `.md`.
  package var id: String
  package var deck: String
  package var title: String
  package var theme: String
  /// The findings it rests on: their ids, `deck/id` for those of other decks, or `own-experience`.
  package var findings: [String]
  /// The outline ids it covers.
  package var covers: [String]
  /// About how many minutes a round on it takes.
  package var minutes: Int
  /// The positions to choose from; passing is always offered besides.
  package var positions: [String]
  /// Its number, the same in every print and never used for another card.
  package var number: Int?
  /// How much it asks of people, where its author says so.
  package var weight: Weight?
  /// Where it must not be met.
  package var unfit: Set<Unfit> = []
  /// The front: a statement or question.
  package var statement: [Inline]
  /// The paragraph or two that set the statement up.
  package var setUp: [Block]
  /// Prompts to talk about, in order.
  package var prompts: [[Inline]]
  /// Notes for the facilitator.
  package var facilitatorNotes: [Block]
  /// One change in practice to try.
  package var tryThis: [Block]
  /// What its authors know from their own work, where it rests on that.
  package var experience: [Block] = []
  /// The file it came from.
  package var place: SourceLine

  package init(
    id: String, deck: String, title: String, theme: String, findings: [String],
    covers: [String] = [], minutes: Int, positions: [String] = Card.usualPositions,
    statement: [Inline], setUp: [Block] = [], prompts: [[Inline]], facilitatorNotes: [Block] = [],
    tryThis: [Block] = [], place: SourceLine
  ) {
    self.id = id
    self.deck = deck
    self.title = title
    self.theme = theme
    self.findings = findings
    self.covers = covers
    self.minutes = minutes
    self.positions = positions
    self.statement = statement
    self.setUp = setUp
    self.prompts = prompts
    self.facilitatorNotes = facilitatorNotes
    self.tryThis = tryThis
    self.place = place
  }
}

/// One piece of evidence: a statement, figures, where it comes from and what it does not say.
package struct Finding: Equatable, Sendable {
  /// Its id, the file's name without `.md`.
  package var id: String
  package var deck: String
  package var title: String
  /// The ids of the sources it cites; at least one.
  package var sources: [String]
  /// Where in the source it stands: section, table.
  package var locator: String
  /// The outline ids it covers.
  package var covers: [String]
  /// The finding as one plain sentence.
  package var statement: [Inline]
  /// What was counted, in whom, and what came out; charts and tables among it.
  package var detail: [Block]
  /// The limit, the caveat, the tempting misreading.
  package var doesNotSay: [Block]
  /// The file it came from.
  package var place: SourceLine

  package init(
    id: String, deck: String, title: String, sources: [String], locator: String,
    covers: [String] = [], statement: [Inline], detail: [Block] = [], doesNotSay: [Block],
    place: SourceLine
  ) {
    self.id = id
    self.deck = deck
    self.title = title
    self.sources = sources
    self.locator = locator
    self.covers = covers
    self.statement = statement
    self.detail = detail
    self.doesNotSay = doesNotSay
    self.place = place
  }
}

extension Finding {
  /// Whether it is what a card's authors know from their own work, and no research.
  package var isOwnExperience: Bool { id == Card.ownExperience }

  /// The first sentence after the statement; empty where figures, a list or nothing follow it.
  package var firstSentence: [Inline] {
    guard case .paragraph(let words) = detail.first else { return [] }
    var sentence: [Inline] = []
    for inline in words {
      guard case .text(let text) = inline, let end = Self.sentenceEnd(text) else {
        sentence.append(inline)
        continue
      }
      return sentence + [.text(String(text[..<end]))]
    }
    // What only leads over to a list says nothing without it.
    return PlainText.words(sentence).hasSuffix(":") ? [] : sentence
  }

  /// What is read aloud where time is short: the statement, and the first sentence after it.
  package var inShort: [Inline] {
    firstSentence.isEmpty ? statement : statement + [.softBreak] + firstSentence
  }

  private static func sentenceEnd(_ text: String) -> String.Index? {
    text.indices.first { index in
      let next = text.index(after: index)
      return ".?!".contains(text[index]) && (next == text.endIndex || text[next] == " ")
    }.map { text.index(after: $0) }
  }
}

extension Card {
  /// What its authors know from their own work, in a finding's place.
  fileprivate var ownFinding: Finding {
    var rest = experience[...]
    var statement: [Inline] = []
    if case .paragraph(let words) = rest.first {
      statement = words
      rest = rest.dropFirst()
    }
    return Finding(
      id: Self.ownExperience, deck: deck, title: title, sources: [], locator: "",
      statement: statement, detail: Array(rest), doesNotSay: [], place: place)
  }
}

extension Deck {
  /// What `card` rests on, in its order: findings of this deck and of others, and its own experience.
  package func findings(behind card: Card) -> [Finding] {
    card.findings.compactMap { $0 == Card.ownExperience ? card.ownFinding : findings[$0] }
  }

  /// The findings that are this deck's own, by their ids.
  package var ownFindings: [Finding] {
    findings.values.filter { $0.deck == id }.sorted { $0.id < $1.id }
  }
}
