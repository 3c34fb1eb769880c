internal import Practice

/// The parts of one finding for handouts, its words marked where the handout is in another language.
struct FindingParts {
  private let finding: Finding
  private let deck: Deck
  private let language: String

  /// Takes a finding for a document in `language`.
  init(_ member: FindingChoice.Member, in language: String) {
    finding = member.finding
    deck = member.deck
    self.language = language
  }

  /// The finding in a sentence.
  var statement: Document.Element {
    .block(.paragraph([.strong(finding.statement.marked(deck.language, within: language))]))
  }

  /// Everything: the statement, how it was found out, figures, what it does not say, source in full.
  func whole(level: Int) -> [Document.Element] {
    [statement] + .blocks(detail) + limits(level) + [.facts(sources + [place])]
  }

  /// The evidence for a list of sources to follow: all but the works in full.
  func evidence(level: Int) -> [Document.Element] {
    [statement] + .blocks(detail) + limits(level)
      + [.facts([Document.Fact(name: Messages.source, words: [.text(short)]), place])]
  }

  /// In short: the statement, its source and what it does not say.
  var inShort: [Document.Element] {
    [statement, .block(line(Messages.source, short))]
      + [.block(.paragraph([.strong([.text("\(Messages.doesNotSay):")])]))]
      + .blocks(marked(finding.doesNotSay))
  }

  private var short: String { finding.shortSources(in: deck) }

  private var detail: [Block] { marked(finding.detail) }

  private func limits(_ level: Int) -> [Document.Element] {
    .section(level, Messages.doesNotSay, .blocks(marked(finding.doesNotSay)))
  }

  private var place: Document.Fact {
    Document.Fact(name: Messages.place, words: [.text(finding.locator)])
  }

  private var sources: [Document.Fact] {
    finding.sources.compactMap { deck.sources[$0] }.map {
      Document.Fact(name: Messages.source, words: FindingPageBuilder.citation($0))
    }
  }

  private func line(_ name: String, _ words: String) -> Block {
    .paragraph([.strong([.text("\(name):")]), .text(" \(words)")])
  }

  private func marked(_ blocks: [Block]) -> [Block] {
    blocks.marked(deck.language, within: language)
  }
}
