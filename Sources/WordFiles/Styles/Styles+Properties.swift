extension Styles {
  /// Bold letters, of every script.
  var bold: String { "<w:b/><w:bCs/>" }

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

extension Styles {
  // Where cards are cut.
  private func cut(_ side: String) -> String {
    "<w:\(side) w:val=\"dotted\" w:sz=\"4\" w:space=\"0\" w:color=\"\(Self.line)\"/>"
  }

  var characters: String {
    """
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/></w:style>
    """ + character("Strong", "Strong", bold) + character("Emphasis", "Emphasis", bold)
      + character("Hyperlink", "Hyperlink", color(Self.accent) + "<w:u w:val=\"single\"/>")
      + character("HTMLCode", "HTML Code", monospaced)
  }

  private func character(_ id: String, _ name: String, _ runs: String) -> String {
    """
    <w:style w:type="character" w:styleId="\(id)"><w:name w:val="\(name)"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>\(runs)</w:rPr></w:style>
    """
  }

  var tableStyles: String {
    let cells = """
      <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>\
      <w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>
      """
    return """
      <w:style w:type="table" w:default="1" w:styleId="TableNormal">\
      <w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\(cells)</w:tblPr>\
      </w:style>\
      <w:style w:type="table" w:customStyle="1" w:styleId="RuledTable">\
      <w:name w:val="Ruled Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/>\
      <w:tblPr><w:tblBorders>\(border("top", 8))\(border("bottom", 8))\(border("insideH", 4))\
      </w:tblBorders>\(cells)</w:tblPr>\
      <w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>\(border("bottom", 12))</w:tcBorders>\
      <w:shd w:val="clear" w:color="auto" w:fill="\(Self.shade)"/></w:tcPr></w:tblStylePr></w:style>\
      <w:style w:type="table" w:customStyle="1" w:styleId="CardSheet">\
      <w:name w:val="Card Sheet"/><w:basedOn w:val="TableNormal"/><w:qFormat/>\
      <w:tblPr><w:tblBorders>\(cut("insideH"))\(cut("insideV"))</w:tblBorders></w:tblPr></w:style>\
      <w:style w:type="table" w:customStyle="1" w:styleId="Abreast">\
      <w:name w:val="Abreast"/><w:basedOn w:val="TableNormal"/><w:qFormat/></w:style>\
      <w:style w:type="table" w:customStyle="1" w:styleId="CardBoxes">\
      <w:name w:val="Card Boxes"/><w:basedOn w:val="TableNormal"/><w:qFormat/></w:style>
      """
  }

  /// The style of lists that are none.
  var noList: String {
    """
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>
    """
  }
}
