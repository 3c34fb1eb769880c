internal import Documents

/// The sizes and distances of a card, in points from its top left.
struct CardMeasures {
  let width: Double
  let height: Double
  let print: Document.Print

  /// What is printed beyond the edges and cut off; none on an office printer.
  let bleed: Double

  init(width: Double, height: Double, print: Document.Print, bleed: Double = 0) {
    (self.width, self.height, self.print, self.bleed) = (width, height, print, bleed)
  }

  /// Cards for a print shop: A6, or A5 on its side.
  static func shop(_ print: Document.Print) -> Self {
    let (width, height) = print == .large ? (210.0, 148.0) : (105, 148)
    return Self(
      width: Sheet.points(width), height: Sheet.points(height), print: print,
      bleed: Sheet.points(3))
  }

  private func choose(_ usual: Double, _ large: Double) -> Double {
    print == .large ? large : usual
  }
  private func millimetres(_ usual: Double, _ large: Double) -> Double {
    Sheet.points(choose(usual, large))
  }

  /// What stays white at every cut: office printers leave about 4 mm.
  var ink: Double { millimetres(5, 7) }
  /// Where words begin and end.
  var inset: Double { millimetres(8, 12) }
  var bandHeight: Double { millimetres(14, 17) }
  var radius: Double { millimetres(2.5, 3) }
  var icon: Double { millimetres(8, 9) }
  var boxHeight: Double { millimetres(12, 16) }
  var boxGap: Double { millimetres(1.2, 1.8) }
  /// What stays free between a box's edge and its words, at the least.
  var boxPadding: Double { choose(3, 6) }
  /// The width of the column of words.
  var column: Double { width - inset * 2 }

  /// The band at the top of a front; it runs over the edges where they are cut.
  var band: Box {
    bleed > 0
      ? Box(x: -bleed, y: -bleed, width: width + bleed * 2, height: ink + bandHeight + bleed)
      : Box(x: ink, y: ink, width: width - ink * 2, height: bandHeight)
  }
  var bandRadius: Double { bleed > 0 ? 0 : radius }
  /// The middle of the band's words.
  var bandMiddle: Double { bleed > 0 ? (ink + bandHeight) / 2 + 2 : ink + bandHeight / 2 }
  /// Where the words of a front begin.
  var frontTop: Double { ink + bandHeight + millimetres(5, 5) }
  /// Where the line below the heading of a back stands.
  var backRule: Double { ink + millimetres(10, 12) }
  var backTop: Double { backRule + millimetres(3, 4) }
  /// The top of the line at the foot.
  var footTop: Double { height - ink - footStyle.line }
  /// Where boxes and panels above the foot end.
  var floor: Double { footTop - millimetres(1.6, 2) }
  /// What stays free between words and the boxes or panel below them.
  var clearance: Double { millimetres(2.5, 3) }

  // MARK: - Styles

  var footStyle: TextStyle {
    TextStyle(size: choose(9, 12), line: choose(12, 15)).with { $0.tone = .quiet }
  }
  var themeStyle: TextStyle { TextStyle(size: choose(12, 17), line: choose(14, 20)).semibold }
  var numberStyle: TextStyle { TextStyle(size: choose(18, 25), line: choose(22, 30)).bold }
  var headStyle: TextStyle { TextStyle(size: choose(12, 18), line: choose(16, 24)).bold }
  var boxStyle: TextStyle {
    TextStyle(size: choose(12, 18), line: choose(13.5, 20)).medium.at(.middle)
  }
  /// The finding in its panel.
  var foundStyle: TextStyle {
    print == .large
      ? TextStyle(size: 20, line: 27).semibold : TextStyle(size: 12, line: 15.5)
  }

  /// What a statement is set in, largest first.
  var statementStyles: [TextStyle] {
    let sizes: [(Double, Double)] =
      print == .large
      ? [(30, 36), (27, 33), (24, 29), (22, 27)] : [(22, 26), (20, 24), (18, 22), (16, 20)]
    return sizes.map { size, line in
      TextStyle(size: size, line: line).bold.with { $0.tracking = -size * 0.016 }
    }
  }

  /// The running text, most open first; letters never get smaller.
  var scales: [TypeScale] { [16, 15, 14.5].map { .card(print, line: $0) } }
}
