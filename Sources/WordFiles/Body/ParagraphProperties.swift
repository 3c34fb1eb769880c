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

  /// Adds the element; nothing when it says nothing.
  func add(to xml: inout XMLText) {
    xml.add(element: "w:pPr") { xml in
      if style != .normal { addStyle(to: &xml) }
      if keepsWithNext { xml.add("<w:keepNext/>") }
      if beginsPage { xml.add("<w:pageBreakBefore/>") }
      if let number { add(number, to: &xml) }
      if isBarred { xml.add(Styles.bar) }
      if isRightToLeft { xml.add("<w:bidi/>") }
      if let indent { add(indent: indent, to: &xml) }
      if isAtEnd { xml.add("<w:jc w:val=\"right\"/>") }
    }
  }

  private func addStyle(to xml: inout XMLText) {
    xml.add("<w:pStyle w:val=\"")
    xml.add(style.rawValue)
    xml.add("\"/>")
  }

  private func add(_ number: Number, to xml: inout XMLText) {
    xml.add("<w:numPr><w:ilvl w:val=\"")
    xml.add(number.level)
    xml.add("\"/><w:numId w:val=\"")
    xml.add(number.list)
    xml.add("\"/></w:numPr>")
  }

  private func add(indent: Int, to xml: inout XMLText) {
    let back = hanging > 0 ? " w:hanging=\"\(hanging)\"" : ""
    xml.add("<w:ind w:left=\"\(indent)\"\(back)/>")
  }
}
