package import Practice

/// A card as it's handed out: on paper two sides to be cut out, elsewhere a card that turns.
package struct PrintedCard: Equatable, Sendable {
  /// Its id in the deck.
  package var id: String
  package var title: String
  /// The language of its texts (BCP 47).
  package var language: String
  /// Its number, the same in every print; nil where its deck gives it none.
  package var number: Int?
  /// Its theme.
  package var look: ThemeLook
  package var statement: [Inline]
  /// What sets the statement up.
  package var setUp: [Block]
  package var positions: [String]
  package var prompts: [[Inline]]
  package var finding: Found?

  /// The first finding that a card rests on.
  package struct Found: Equatable, Sendable {
    /// Whether it is what the card's authors know from their own work.
    package var isOwnExperience: Bool
    package var statement: [Inline]
    /// What it does not say.
    package var limits: [Block]
    /// Which of how many it is, and where it comes from.
    package var source: String

    package init(
      isOwnExperience: Bool = false, statement: [Inline], limits: [Block] = [], source: String = ""
    ) {
      (self.isOwnExperience, self.statement) = (isOwnExperience, statement)
      (self.limits, self.source) = (limits, source)
    }

    /// The first thing it doesn't say, with those words before it.
    package func limit(_ words: any DocumentWords) -> [Inline]? {
      let name = [Inline.strong([.text("\(words.doesNotSay).")]), .text(" ")]
      switch limits.first {
      case .paragraph(let first): return name + first
      case .list(let list):
        guard case .paragraph(let first)? = list.items.first?.first else { return nil }
        return name + first
      default: return nil
      }
    }
  }

  package init(
    id: String = "", title: String, language: String, number: Int? = nil, look: ThemeLook,
    statement: [Inline], setUp: [Block] = [], positions: [String] = [], prompts: [[Inline]] = [],
    finding: Found? = nil
  ) {
    (self.id, self.title, self.language, self.number) = (id, title, language, number)
    (self.look, self.statement, self.setUp, self.positions) = (look, statement, setUp, positions)
    (self.prompts, self.finding) = (prompts, finding)
  }
}

extension PrintedCard {
  /// Its theme and number in words.
  package var mark: String {
    [look.title, number.map(String.init) ?? ""].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// Its front for a format without sheets.
  package func front(_ words: any DocumentWords) -> [Block] {
    [.paragraph([.strong(statement)])] + setUp
      + (positions.isEmpty ? [] : [words.positions(positions)])
  }

  /// Its prompts under their heading.
  package func talk(_ words: any DocumentWords) -> [Block] {
    guard !prompts.isEmpty else { return [] }
    return [
      .heading(level: 3, [.text(words.talkAboutIt)]),
      .list(MarkupList(items: prompts.map { [.paragraph($0)] })),
    ]
  }

  /// What stands over its finding.
  package func foundTitle(_ words: any DocumentWords) -> String {
    finding?.isOwnExperience == true ? words.ownWork : words.behindIt
  }

  /// Its finding under its heading, with what it doesn't say.
  package func found(_ words: any DocumentWords) -> [Block] {
    guard let finding else { return [] }
    let limits: [Block] =
      finding.limits.isEmpty
      ? [] : [.heading(level: 4, [.text(words.doesNotSay)])] + finding.limits
    let source: [Block] = finding.source.isEmpty ? [] : [.paragraph([.text(finding.source)])]
    return [
      .heading(level: 3, [.text(foundTitle(words))]), .paragraph([.strong(finding.statement)]),
    ] + limits + source
  }

  /// The card for a format without sheets: its title, then both sides one after the other.
  func elements(_ words: any DocumentWords) -> [Document.Element] {
    [.heading(2, title)] + (mark.isEmpty ? [] : [.paragraph(mark)])
      + [.block(.quotation(front(words)))] + .blocks(talk(words) + found(words))
  }

  /// Everything it says, to be looked through.
  package var text: String {
    let blocks =
      [.paragraph(statement)] + setUp + prompts.map { .paragraph($0) }
      + (finding.map { [.paragraph($0.statement)] + $0.limits } ?? [])
    return ([title, mark, finding?.source ?? ""] + positions + PlainText.paragraphs(blocks))
      .joined(separator: "\n")
  }
}

extension PrintedCard {
  /// How a card comes out on paper.
  package struct Fit: Equatable, Sendable {
    /// How many cards of paper its text fills.
    package var cards: Int
    /// How many millimetres its front is too long for one; nought where it fits.
    package var frontExcess: Double
    /// How many millimetres its back is too long for one; nought where it fits.
    package var backExcess: Double
    /// The characters of it that no font on this machine has.
    package var missing: [Unicode.Scalar]

    package init(
      cards: Int, frontExcess: Double = 0, backExcess: Double = 0, missing: [Unicode.Scalar] = []
    ) {
      (self.cards, self.missing) = (cards, missing)
      (self.frontExcess, self.backExcess) = (frontExcess, backExcess)
    }
  }
}

/// A card for a place on a sheet that no card of the deck needs: how a card goes, support, a cover.
package struct SpareCard: Equatable, Sendable {
  package var title: String
  package var language: String
  package var blocks: [Block]
  /// What stands on its back, under a title.
  package var back: [Block]
  package var backTitle: String
  /// What ends the back, where the document doesn't end with it.
  package var closing: [Block]
  /// The themes shown as tiles, on a cover.
  package var tiles: [ThemeLook]
  /// Whether it has to be said somewhere, on a page if no place is left for the card.
  package var isNeeded: Bool

  package init(
    title: String, language: String, blocks: [Block] = [], backTitle: String = "",
    back: [Block] = [], closing: [Block] = [], tiles: [ThemeLook] = [], isNeeded: Bool = false
  ) {
    (self.title, self.language, self.blocks) = (title, language, blocks)
    (self.backTitle, self.back, self.closing) = (backTitle, back, closing)
    (self.tiles, self.isNeeded) = (tiles, isNeeded)
  }
}

extension [SpareCard] {
  /// What has to be said of them in a format without sheets, or on a page: fronts, then backs.
  package var elements: [Document.Element] {
    let needed = filter(\.isNeeded)
    return needed.flatMap { [Document.Element].section(2, $0.title, .blocks($0.blocks)) }
      + needed.flatMap { [Document.Element].section(2, $0.backTitle, .blocks($0.back)) }
  }
}
