extension Styles {
  /// Bold letters, of every script.
  var bold: String { "<w:b/><w:bCs/>" }

  /// Letters of one width.
  var monospaced: String {
    "<w:rFonts w:ascii=\"Courier New\" w:hAnsi=\"Courier New\" w:cs=\"Courier New\"/>"
  }

  /// A colour, as six hexadecimal digits.
  func color(_ color: String) -> String { "<w:color w:val=\"\(color)\"/>" }

  /// A size of letters in half points, as it is in usual print.
  func size(_ usual: Int) -> String {
    let size = page.scaled(usual)
    return "<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>"
  }

  /// The room before and after a paragraph in twips, and whether its lines stand close.
  func spacing(_ before: Int, _ after: Int, tight: Bool = false) -> String {
    let line = tight ? " w:line=\"240\" w:lineRule=\"auto\"" : ""
    let (before, after) = (page.scaled(before), page.scaled(after))
    return "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\"\(line)/>"
  }

  /// How far a paragraph is set in, in twips.
  func indent(_ left: Int, hanging: Int = 0) -> String {
    "<w:ind w:left=\"\(left)\"\(hanging > 0 ? " w:hanging=\"\(hanging)\"" : "")/>"
  }

  /// A line at a side, in eighths of a point.
  func border(
    _ side: String, _ eighths: Int, space: Int = 1, _ color: String = Styles.line
  ) -> String {
    "<w:\(side) w:val=\"single\" w:sz=\"\(eighths)\" w:space=\"\(space)\" w:color=\"\(color)\"/>"
  }
}
