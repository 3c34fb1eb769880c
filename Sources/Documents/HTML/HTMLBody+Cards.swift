internal import Practice

extension HTMLBody {
  /// Adds cards: each an article that turns over where the reader opens it.
  mutating func add(_ cards: [PrintedCard]) {
    endSection()
    for card in cards { add(card) }
  }

  private mutating func add(_ card: PrintedCard) {
    let tag = MarkupEscape.language(card.language)
    var name = HTMLText()
    name.add(card.title.isEmpty ? PlainText.words(card.statement) : card.title)
    use(card.look.colour)
    html.add("<article class=\"card c", card.look.colour.hex, "\"")
    if tag != language { html.add(" lang=\"", tag, "\"") }
    html += " aria-labelledby=\""
    addID(ofSection: name)
    html += "\">\n"
    addBand(card)
    html += "<h2 id=\""
    addSectionID()
    html.add("\">", card.statement, "</h2>\n")
    lowestLevel = 3
    for block in card.setUp { add(block) }
    addPositions(card.positions)
    for block in card.talk(words) { add(block) }
    addFinding(card)
    lowestLevel = 2
    if !card.title.isEmpty { html.add("<p class=\"mark\">", card.title, "</p>\n") }
    html += "</article>\n"
  }

  private mutating func addBand(_ card: PrintedCard) {
    guard !card.look.title.isEmpty || card.number != nil else { return }
    html += "<p class=\"band\">"
    if case .lines(let path) = card.look.icon {
      html.add(
        "<svg aria-hidden=\"true\" viewBox=\"0 0 24 24\"><path d=\"", path, "\"/></svg>")
    }
    html.add("<span class=\"theme\">", card.look.title, "</span>")
    if let number = card.number { html.add(" <span class=\"number\">", number, "</span>") }
    html += "</p>\n"
  }

  private mutating func addPositions(_ positions: [String]) {
    guard !positions.isEmpty else { return }
    html += "<ul class=\"positions\">\n"
    for position in positions { html.add("<li>", position, "</li>\n") }
    html += "</ul>\n"
  }

  private mutating func addFinding(_ card: PrintedCard) {
    guard card.finding != nil else { return }
    html.add("<details>\n<summary>", words.takeAView, "</summary>\n<div class=\"found\">\n")
    for block in card.found(words) { add(block) }
    html += "</div>\n</details>\n"
  }
}
