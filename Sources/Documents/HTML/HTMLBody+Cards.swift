internal import Practice

extension HTMLBody {
  /// Adds cards, each an article with both its sides, one under the other.
  mutating func add(_ cards: [PrintedCard]) {
    endSection()
    for card in cards { add(card) }
  }

  private mutating func add(_ card: PrintedCard) {
    let title = HTMLEscape.text(card.title)
    let id = noteSection(title)
    let tag = HTMLEscape.language(card.language)
    let spoken = tag == language ? "" : " lang=\"\(tag)\""
    html += "<article class=\"card\"\(spoken) aria-labelledby=\"\(id)\">\n"
    html += "<h2 id=\"\(id)\">\(title)</h2>\n"
    addSide("front", card.front)
    addSide("back", card.back)
    if !card.mark.isEmpty { html += "<p class=\"mark\">\(HTMLEscape.text(card.mark))</p>\n" }
    html += "</article>\n"
  }

  private mutating func addSide(_ name: String, _ blocks: [Block]) {
    html += "<div class=\"\(name)\">\n"
    lowestLevel = 3
    for block in blocks { add(block) }
    lowestLevel = 2
    html += "</div>\n"
  }
}
