internal import Practice

/// The parts of one card for handouts, its words marked where the handout is in another language.
struct CardParts {
  private let card: Card
  private let deck: Deck
  private let language: String
  private let words: any DocumentWords

  /// Takes a card for a document in `language`.
  init(_ member: CardChoice.Member, in language: String, _ words: any DocumentWords) {
    self.words = words
    card = member.card
    deck = member.deck
    self.language = language
  }

  /// The statement with what sets it up.
  var front: [Block] {
    marked([.paragraph([.strong(card.statement)])] + card.setUp)
  }

  /// The positions to choose from.
  var positions: Block {
    words.positions(card.positions, language: deck.language, within: language)
  }

  /// The prompts.
  var prompts: Block {
    .list(MarkupList(items: card.prompts.map { marked([.paragraph($0)]) }))
  }

  /// The notes for whoever holds the talk.
  var notes: [Block] { marked(card.facilitatorNotes) }

  /// The one change to try.
  var tryThis: [Block] { marked(card.tryThis) }

  /// The title of its theme.
  var theme: String { deck.themes.first { $0.id == card.theme }?.title ?? card.theme }

  /// Heads what it rests on.
  var behindIt: String {
    findings.allSatisfy(\.finding.isOwnExperience) ? words.ownWork : words.behindIt
  }

  /// The findings it rests on.
  var findings: [FindingChoice.Member] {
    deck.findings(behind: card).map { FindingChoice.Member($0, in: deck) }
  }

  private func marked(_ blocks: [Block]) -> [Block] {
    blocks.marked(deck.language, within: language)
  }
}

/// The parts of one finding for handouts, its words marked where the handout is in another language.
struct FindingParts {
  private let finding: Finding
  private let deck: Deck
  private let language: String
  private let words: any DocumentWords

  /// Takes a finding for a document in `language`.
  init(_ member: FindingChoice.Member, in language: String, _ words: any DocumentWords) {
    self.words = words
    finding = member.finding
    deck = member.deck
    self.language = language
  }

  /// The finding in a sentence.
  var statement: Document.Element {
    .block(.paragraph([.strong(finding.statement.marked(deck.language, within: language))]))
  }

  /// The evidence for a list of sources to follow: all but the works in full.
  func evidence(level: Int) -> [Document.Element] {
    own ?? [statement] + .blocks(detail) + limits(level)
      + [.facts([Document.Fact(name: words.source, words: [.text(short)]), place])]
  }

  /// In short: the statement and a sentence to read aloud, its source and what it does not say.
  var inShort: [Document.Element] {
    own ?? [statement] + sentence + [.block(line(words.source, short))]
      + limits(5)
  }

  // What a group knows from its own work cites nothing, and has no limits of its own.
  private var own: [Document.Element]? {
    finding.isOwnExperience
      ? [.paragraph(words.ownExperience), statement] + .blocks(detail) : nil
  }

  private var sentence: [Document.Element] {
    finding.firstSentence.isEmpty ? [] : .blocks(marked([.paragraph(finding.firstSentence)]))
  }

  private var short: String { finding.shortSources(in: deck, words) }

  private var detail: [Block] { marked(finding.detail) }

  private func limits(_ level: Int) -> [Document.Element] {
    .section(level, words.doesNotSay, .blocks(marked(finding.doesNotSay)))
  }

  private var place: Document.Fact {
    Document.Fact(name: words.place, words: [.text(finding.locator)])
  }

  private func line(_ name: String, _ text: String) -> Block {
    .paragraph([.strong([.text("\(name):")]), .text(" \(text)")])
  }

  private func marked(_ blocks: [Block]) -> [Block] {
    blocks.marked(deck.language, within: language)
  }
}

/// What every handout ends with: support, credits and licence, and what kind of paper it is.
struct HandoutEnding {
  /// The decks that a document in `language` is made from, each once.
  let decks: [Deck]
  let language: String
  let words: any DocumentWords

  /// The sections with support and credits.
  var elements: [Document.Element] {
    .section(2, words.support, .blocks(support)) + .section(2, words.creditsTitle, credits)
  }

  /// The lines at the very end.
  var closing: [Block] { [.paragraph([.text(words.handoutClosing)])] }

  // Two decks may well name the same places.
  var support: [Block] {
    var named: [Deck] = []
    for deck in decks where !named.contains(where: { $0.support == deck.support }) {
      named.append(deck)
    }
    return named.flatMap { $0.support.marked($0.language, within: language) }
  }

  /// The credits as paragraphs.
  var creditLines: [Block] {
    credits.flatMap { element -> [Block] in
      guard case .facts(let facts) = element else { return [] }
      return facts.map { .paragraph([.strong([.text("\($0.name):")]), .text(" ")] + $0.words) }
    }
  }

  private var credits: [Document.Element] {
    decks.map { deck in
      let facts = [
        (words.deck, deck.title), (words.credits, deck.credits),
        (words.licence, deck.licence ?? ""),
      ]
      return .facts(
        facts.filter { !$0.1.isEmpty }.map { name, text in
          Document.Fact(
            name: name,
            words: WordsWithAddresses.linked(text).marked(deck.language, within: language))
        })
    }
  }
}

extension Source {
  /// Who and when, such as `Sophie Hallett and others, 2019`.
  func short(_ words: any DocumentWords) -> String {
    [shortNames(words), year].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Who, such as `Sophie Hallett and others`.
  fileprivate func shortNames(_ words: any DocumentWords) -> String {
    let names = self.names
    switch names.count {
    case 0: return ""
    case 1: return names[0]
    case 2: return words.two(names[0], names[1])
    default: return words.andOthers(names[0])
    }
  }

  // Authors stand with commas between them, and so may a surname and its initials.
  private var names: [String] {
    var names: [String] = []
    for part in authors.utf8.split(separator: UInt8(ascii: ",")) {
      let name = Substring(part.drop { $0 == UInt8(ascii: " ") })
      if let last = names.last, Self.areInitials(name) {
        names[names.count - 1] = "\(last), \(name)"
      } else if !name.isEmpty {
        names.append(String(name))
      }
    }
    return names
  }

  private static func areInitials(_ name: Substring) -> Bool {
    name.utf8.contains(UInt8(ascii: "."))
      && name.split { ". -".contains($0) }.allSatisfy {
        $0.count == 1 && $0.first?.isUppercase == true
      }
  }
}

extension Finding {
  /// The works it cites, in short.
  func shortSources(in deck: Deck, _ words: any DocumentWords) -> String {
    var cited: [(names: String, words: String)] = []
    for id in sources {
      guard let source = deck.sources[id] else { continue }
      let names = source.shortNames(words)
      let place = cited.firstIndex { $0.names == names } ?? cited.endIndex
      if place == cited.endIndex { cited.append((names, names)) }
      guard !source.year.isEmpty else { continue }
      if !cited[place].words.isEmpty { cited[place].words += ", " }
      cited[place].words += source.year
    }
    return cited.map(\.words).joined(separator: "; ")
  }
}
