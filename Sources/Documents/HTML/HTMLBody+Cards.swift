internal import Practice

extension HTMLBody {
  /// Adds cards: each an article that turns over where the reader opens it.
  mutating func add(_ cards: [PrintedCard]) {
    endSection()
    for card in cards { add(card) }
  }

  private mutating func add(_ card: PrintedCard) {
    let name = card.title.isEmpty ? PlainText.words(card.statement) : card.title
    let id = noteSection(MarkupEscape.text(name))
    let tag = MarkupEscape.language(card.language)
    let spoken = tag == language ? "" : " lang=\"\(tag)\""
    use(card.look.colour)
    html += "<article class=\"card c\(card.look.colour.hex)\"\(spoken) aria-labelledby=\"\(id)\">\n"
    html += band(card)
    html += "<h2 id=\"\(id)\">\(HTMLInlines.text(card.statement))</h2>\n"
    lowestLevel = 3
    for block in card.setUp { add(block) }
    addPositions(card.positions)
    for block in card.talk(words) { add(block) }
    addFinding(card)
    lowestLevel = 2
    if !card.title.isEmpty { html += "<p class=\"mark\">\(MarkupEscape.text(card.title))</p>\n" }
    html += "</article>\n"
  }

  private func band(_ card: PrintedCard) -> String {
    let number = card.number.map { " <span class=\"number\">\($0)</span>" } ?? ""
    guard !card.look.title.isEmpty || !number.isEmpty else { return "" }
    let title = "<span class=\"theme\">\(MarkupEscape.text(card.look.title))</span>"
    return "<p class=\"band\">\(Self.icon(card.look.icon))\(title)\(number)</p>\n"
  }

  private static func icon(_ icon: Icon) -> String {
    guard case .lines(let path) = icon else { return "" }
    return """
      <svg aria-hidden="true" viewBox="0 0 24 24"><path d="\(MarkupEscape.text(path))"/></svg>
      """
  }

  private mutating func addPositions(_ positions: [String]) {
    guard !positions.isEmpty else { return }
    html += "<ul class=\"positions\">\n"
    for position in positions { html += "<li>\(MarkupEscape.text(position))</li>\n" }
    html += "</ul>\n"
  }

  private mutating func addFinding(_ card: PrintedCard) {
    guard card.finding != nil else { return }
    html +=
      "<details>\n<summary>\(MarkupEscape.text(words.takeAView))</summary>\n<div class=\"found\">\n"
    for block in card.found(words) { add(block) }
    html += "</div>\n</details>\n"
  }
}
