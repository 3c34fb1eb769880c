/// The order in which elements hold their children (ISO/IEC 29500-4, wml.xsd and dml-chart.xsd), as
/// far as our parts have them: written from the schema, to judge the writer by.
enum SchemaOrder {
  /// What is wrong with the order in `node` and everything in it.
  static func faults(in node: XMLNode) -> [String] {
    node.everything.flatMap(faults(of:))
  }

  private static func faults(of node: XMLNode) -> [String] {
    guard let order = orders[node.name] else { return [] }
    let places = node.children.map { order.firstIndex(of: $0.name) ?? -1 }
    let unknown = zip(node.children, places).filter { $1 < 0 }.map { child, _ in
      "\(node.name) may not hold \(child.name)"
    }
    let isOrdered = zip(places, places.dropFirst()).allSatisfy { $0 <= $1 }
    let names = node.children.map(\.name).joined(separator: " ")
    return unknown + (isOrdered ? [] : ["\(node.name) is out of order: \(names)"])
  }

  private static let orders: [String: [String]] = [
    "w:document": ["w:body"],
    "w:pPr": prefixed(
      """
      pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr \
      shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE \
      autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents \
      suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl
      """),
    "w:rPr": prefixed(
      """
      rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof \
      snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd \
      fitText vertAlign rtl cs em lang
      """),
    "w:hyperlink": ["w:r"],
    "w:pBdr": prefixed("top left bottom right between bar"),
    "w:numPr": prefixed("ilvl numId"),
    "w:tbl": prefixed("tblPr tblGrid tr"),
    "w:tr": prefixed("tblPrEx trPr tc"),
    "w:tc": prefixed("tcPr p"),
    "w:tblPr": prefixed(
      """
      tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc \
      tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription
      """),
    "w:tblBorders": prefixed("top left bottom right insideH insideV"),
    "w:tblCellMar": prefixed("top left bottom right"),
    "w:tcPr": prefixed(
      "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection vAlign"),
    "w:sectPr": prefixed(
      "headerReference footerReference type pgSz pgMar pgBorders pgNumType cols vAlign titlePg bidi"
    ),
    "w:styles": prefixed("docDefaults latentStyles style"),
    "w:style": prefixed(
      """
      name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed \
      qFormat locked rsid pPr rPr tblPr trPr tcPr tblStylePr
      """),
    "w:numbering": prefixed("abstractNum num"),
    "w:abstractNum": prefixed("nsid multiLevelType tmpl name styleLink numStyleLink lvl"),
    "w:lvl": prefixed("start numFmt lvlRestart pStyle isLgl suff lvlText lvlJc pPr rPr"),
    "w:num": prefixed("abstractNumId lvlOverride"),
    "w:settings": prefixed(
      """
      zoom defaultTabStop autoHyphenation characterSpacingControl compat themeFontLang decimalSymbol \
      listSeparator
      """),
    "wp:inline": ["wp:extent", "wp:effectExtent", "wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"],
    "c:scaling": prefixed("logBase orientation max min", "c"),
    "c:valAx": prefixed(
      """
      axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark \
      minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween
      """, "c"),
    "c:dLbls": prefixed(
      """
      dLbl numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent \
      showBubbleSize
      """, "c"),
    "c:dLbl": prefixed(
      """
      idx layout tx numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName \
      showPercent showBubbleSize
      """, "c"),
    "c:barChart": prefixed("barDir grouping varyColors ser dLbls gapWidth overlap axId", "c"),
    "c:plotArea": prefixed("layout barChart catAx valAx spPr", "c"),
  ]

  private static func prefixed(_ names: String, _ prefix: String = "w") -> [String] {
    names.split(separator: " ").map { "\(prefix):\($0)" }
  }
}
