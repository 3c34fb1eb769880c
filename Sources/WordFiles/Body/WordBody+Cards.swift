internal import Documents
internal import Practice

extension WordBody {
  /// Adds cards, each on a page of its own: its title, its front in a frame, and its back below.
  mutating func add(_ cards: [PrintedCard]) {
    for card in cards {
      if isBegun { pendingBreak = true }
      add(card)
    }
    if !cards.isEmpty { pendingBreak = true }
  }

  private mutating func add(_ card: PrintedCard) {
    let outer = place.language
    let tag = XMLEscape.language(card.language)
    place.language = tag == language ? nil : tag
    paragraph(.heading1, [.text(card.title)], isHeading: true)
    within(.cardFront) { body in
      body.place.indent = Styles.frameIndent
      body.add(card.front)
    }
    add(card.back)
    if !card.mark.isEmpty { paragraph(.note, [.text(card.mark)]) }
    place.language = outer
  }
}
