/// How a paragraph is set; written in the order of the schema (`CT_PPr`).
struct ParagraphProperties {
  /// A number or bullet before a paragraph.
  struct Number: Hashable {
    /// The list in the numbering part.
    var list: Int
    /// The level in the list, 0 to 8.
    var level: Int
    /// Whether it is a bullet.
    var isBullet: Bool
  }

  /// The style's id.
  var style: StyleName
  /// Whether it stays on one page with the next paragraph.
  var keepsWithNext = false
  /// Whether a new page begins with it.
  var beginsPage = false
  /// Its number or bullet.
  var number: Number?
  /// Whether it has the bar and shade of a quotation that its style lacks.
  var isBarred = false
  /// Whether it reads from right to left.
  var isRightToLeft = false
  /// How far it is set in, in twips, where that differs from its style.
  var indent: Int?
  /// How far its first line stands back from there.
  var hanging = 0
  /// Whether it stands at the far end of its line, as the heading of a column of figures does.
  var isAtEnd = false

  /// Makes properties of a style alone.
  init(_ style: StyleName) {
    self.style = style
  }

  /// The element; nothing when it says nothing.
  var xml: String {
    var inner = style == .normal ? "" : "<w:pStyle w:val=\"\(style.rawValue)\"/>"
    if keepsWithNext { inner += "<w:keepNext/>" }
    if beginsPage { inner += "<w:pageBreakBefore/>" }
    if let number {
      let level = "<w:ilvl w:val=\"\(number.level)\"/>"
      inner += "<w:numPr>\(level)<w:numId w:val=\"\(number.list)\"/></w:numPr>"
    }
    if isBarred { inner += Styles.bar }
    if isRightToLeft { inner += "<w:bidi/>" }
    if let indent {
      let back = hanging > 0 ? " w:hanging=\"\(hanging)\"" : ""
      inner += "<w:ind w:left=\"\(indent)\"\(back)/>"
    }
    if isAtEnd { inner += "<w:jc w:val=\"right\"/>" }
    return inner.isEmpty ? "" : "<w:pPr>\(inner)</w:pPr>"
  }
}
