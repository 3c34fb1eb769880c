internal import Documents
internal import Practice

extension BlockSetter {
  /// Sets a paragraph of running text.
  ///
  /// - Parameter leadsOn: Whether what follows has to begin on the same page.
  mutating func setParagraph(
    _ words: Words, in place: Place, _ style: TextStyle? = nil, leadsOn: Bool = false
  ) {
    guard !words.isEmpty else { return }
    let node = tree.add(.paragraph, to: place.node)
    let style = style ?? scale.body.toned(place.tone)
    put(typesetter.set(words, style, width: place.width), node, in: place, leadsOn: leadsOn)
    leave(gap(in: place))
  }

  /// Puts set text line by line: no page begins or ends with a single line of a paragraph.
  mutating func put(
    _ text: SetText, _ node: StructureTree.Node, in place: Place, keepsNext: Bool = false,
    leadsOn: Bool = false, bookmark: Piece.Bookmark? = nil
  ) {
    let count = text.lines.count
    for (index, line) in text.lines.enumerated() {
      let after = index + 1
      let isLast = after == count
      put(
        Piece(
          height: line.height, inks: [.line(text, index, x: place.x, y: 0, node)],
          mayEnd: isLast ? !keepsNext && !leadsOn : !keepsNext && after >= 2 && count - after >= 2,
          isHeading: keepsNext, bookmark: index == 0 ? bookmark : nil), in: place)
    }
  }

  /// Sets the document's title.
  mutating func setTitle(_ title: String, in place: Place) {
    let words = Words(title)
    guard !words.isEmpty else { return }
    let node = tree.addHeading(1, to: place.node)
    for (index, part) in titleParts(title, in: place).enumerated() {
      put(
        typesetter.setBalanced(part, scale.title, width: place.width), node, in: place,
        keepsNext: true,
        bookmark: index == 0 ? Piece.Bookmark(level: tree.level, words: words.text) : nil)
    }
    let rule = Box(x: place.x, y: 0, width: place.width, height: 1.5 * scale.factor)
    let gap = scale.unit - rule.height
    put(
      Piece(space: gap, height: rule.height, inks: [.bar(rule, .accent, nil)], mayEnd: false),
      in: place)
    leave(scale.unit * (scale.isClose ? 1 : 2))
  }

  // Where a title needs two lines, what it is and what it is about stand on a line each.
  private func titleParts(_ title: String, in place: Place) -> [Words] {
    func fits(_ words: Words) -> Bool { typesetter.width(words, scale.title) <= place.width }
    let whole = Words(title)
    guard !fits(whole), let colon = title.firstRange(of: ": ") else { return [whole] }
    let parts = [
      Words(title[..<colon.lowerBound] + ":"), Words(String(title[colon.upperBound...])),
    ]
    return parts.allSatisfy { fits($0) && !$0.isEmpty } ? parts : [whole]
  }

  /// Sets a heading with what follows it on the same page.
  mutating func setHeading(
    _ level: Int, _ inlines: [Inline], in place: Place, style: TextStyle? = nil
  ) {
    let words = Words(inlines)
    guard !words.isEmpty else { return }
    guard !place.isNested else {
      return setParagraph(words, in: place, scale.body.bold.toned(place.tone))
    }
    let level = max(level, style == nil ? 2 : 1)
    let node = tree.addHeading(level, to: place.node)
    let style = style ?? scale.heading(level)
    let above = level == 2 && !scale.isClose ? 3.0 : 2
    leave(scale.unit * (isBelowHeading ? 1 : above))
    put(
      typesetter.set(words, style, width: place.width), node, in: place, keepsNext: true,
      bookmark: Piece.Bookmark(level: tree.level, words: words.text))
    leave(scale.unit / 2)
  }

  /// Sets a quotation with a bar at its left.
  mutating func setQuotation(_ inner: [Block], in place: Place) {
    var within = place
    let step = 14 * scale.factor
    // However deep quotations are nested, words keep half of the column.
    if place.width - step > scale.factor * 120 {
      within.x += step
      within.width -= step
      within.bars.append(place.x)
    }
    within.node = tree.add(.quotation, to: place.node)
    within.isNested = true
    leave(scale.unit)
    for (index, block) in inner.enumerated() {
      // One of a few paragraphs stays together, the words and what they are said to.
      if index > 0, inner.count <= Self.fewBlocks { keepLast() }
      set(block, in: within)
    }
    leave(scale.unit * 1.5)
  }

  private static var fewBlocks: Int { 5 }

  /// Sets lines as they are, in letters of one width.
  mutating func setCode(_ text: String, in place: Place) {
    let words = Words(code: text.last == "\n" ? String(text.dropLast()) : text)
    guard !words.isEmpty else { return }
    let paragraph = tree.add(.paragraph, to: place.node)
    let style = scale.body.with { $0.isMono = true }
    put(
      typesetter.set(words, style, width: place.width), tree.add(.code, to: paragraph), in: place)
    leave(scale.unit)
  }

  /// Sets a thin line between what is above and below, on the page of what is below.
  mutating func setRule(in place: Place) {
    let rule = Box(x: place.x, y: 0, width: place.width, height: 0.75)
    put(
      Piece(
        space: scale.unit * 1.5, height: rule.height, inks: [.bar(rule, .hairline, nil)],
        mayEnd: false), in: place)
    leave(scale.unit * 1.5)
  }

  /// Sets empty lines to write on, 9 mm apart in the usual print.
  mutating func setWritingLines(_ count: Int, in place: Place) {
    let pitch = 25.5 * scale.factor
    for _ in 0..<min(max(count, 0), 1_000) {
      let rule = Box(x: place.x, y: pitch - 0.75, width: place.width, height: 0.75)
      put(Piece(height: pitch, inks: [.bar(rule, .quiet, nil)]), in: place)
    }
    leave(scale.unit)
  }
}
