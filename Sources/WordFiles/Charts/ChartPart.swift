internal import Documents
internal import Practice

/// Writes a chart as Word has them: bars with the figures kept in it, drawn by Word and open to change.
struct ChartPart: Hashable {
  private let chart: Chart
  private let language: String
  private let page: Page
  /// What heads the labels of its sheet.
  private let heading: String

  init(_ chart: Chart, language: String, on page: Page, heading: String) {
    (self.chart, self.language, self.page) = (chart, language, page)
    self.heading = heading
  }

  /// The part that holds the chart; `workbook` is the id of its sheet of figures.
  func part(workbook: String) -> String {
    """
    \(OfficeNames.declaration)<c:chartSpace xmlns:c="\(OfficeNames.chart)" \
    xmlns:a="\(OfficeNames.drawing)" xmlns:r="\(OfficeNames.relationships)">\
    <c:date1904 val="0"/><c:lang val="\(language)"/><c:roundedCorners val="0"/>\
    <c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>\(bars)\(labelAxis)\(figureAxis)\
    </c:plotArea><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(letters())\
    <c:externalData r:id="\(workbook)"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>
    """
  }

  /// The sheet of figures behind it.
  var workbook: ChartWorkbook {
    ChartWorkbook(
      heading: ChartWorkbook.Row(label: heading, figure: chart.title),
      rows: chart.bars.map { ChartWorkbook.Row(label: $0.label, figure: Self.number($0.value)) })
  }

  /// The height it is drawn at, in twips: room for every bar and its label, at most a page.
  var height: Int {
    let lines = chart.bars.reduce(0) { $0 + max(1, (shown($1.label).count + 29) / 30) }
    let wanted = lines * page.scaled(300) + chart.bars.count * page.scaled(260) + page.scaled(200)
    return min(wanted, page.textHeight * 4 / 5)
  }

  // MARK: - Bars

  private var bars: String {
    """
    <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>\
    <c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>\
    <c:ptCount val="1"/>\(point(0, MarkupEscape.text(chart.title)))</c:strCache></c:strRef></c:tx>\
    <c:spPr><a:solidFill><a:srgbClr val="\(Styles.blue)"/></a:solidFill></c:spPr>\
    <c:invertIfNegative val="0"/>\(figuresShown)\(labels)\(figures)</c:ser>\
    <c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/></c:barChart>
    """
  }

  private var labels: String {
    var points = ""
    for (index, bar) in chart.bars.enumerated() {
      points += point(index, MarkupEscape.text(shown(bar.label)))
    }
    return """
      <c:cat><c:strRef><c:f>\(cells("A"))</c:f><c:strCache>\(count)\(points)</c:strCache></c:strRef>\
      </c:cat>
      """
  }

  private var figures: String {
    var points = ""
    for (index, bar) in chart.bars.enumerated() { points += point(index, Self.number(bar.value)) }
    return """
      <c:val><c:numRef><c:f>\(cells("B"))</c:f><c:numCache><c:formatCode>General</c:formatCode>\
      \(count)\(points)</c:numCache></c:numRef></c:val>
      """
  }

  private var count: String { "<c:ptCount val=\"\(chart.bars.count)\"/>" }

  private func cells(_ column: String) -> String {
    "Sheet1!$\(column)$2:$\(column)$\(chart.bars.count + 1)"
  }

  private func point(_ index: Int, _ value: String) -> String {
    "<c:pt idx=\"\(index)\"><c:v>\(value)</c:v></c:pt>"
  }

  // The whole label is in the table below; a longer one would leave no room for bars.
  private func shown(_ label: String) -> String {
    let words = label.split(separator: " ").map { $0.shortened(to: 24) }
    return words.joined(separator: " ").shortened(to: 75)
  }

  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let isWhole = value == value.rounded() && value.magnitude < 1e15
    return isWhole ? "\(Int(value))" : "\(value)"
  }

  // MARK: - Figures beside the bars

  private var figuresShown: String {
    let formats = chart.bars.map { NumberFormat($0, unit: chart.unit) }
    let usual = formats.first ?? NumberFormat.general
    var own = ""
    for (index, format) in formats.enumerated() where format != usual {
      own += "<c:dLbl><c:idx val=\"\(index)\"/>\(shows(format))</c:dLbl>"
    }
    return "<c:dLbls>\(own)\(shows(usual))</c:dLbls>"
  }

  private func shows(_ format: NumberFormat) -> String {
    """
    <c:numFmt formatCode="\(MarkupEscape.text(format.code))" sourceLinked="0"/>\
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(letters(#" wrap="none""#))<c:dLblPos val="outEnd"/>\
    <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>\
    <c:showPercent val="0"/><c:showBubbleSize val="0"/>
    """
  }

  private func letters(_ setting: String = "") -> String {
    """
    <c:txPr><a:bodyPr\(setting)/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="\(page.scaled(1_200))">\
    <a:solidFill><a:srgbClr val="000000"/></a:solidFill><a:latin typeface="Arial"/>\
    <a:cs typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="\(language)"/></a:p></c:txPr>
    """
  }

  // MARK: - Axes

  private var labelAxis: String {
    """
    <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling>\
    <c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>\
    <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
    <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="\(Styles.blue)"/></a:solidFill></a:ln>\
    </c:spPr>\(letters(#" rot="0""#))<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/>\
    <c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="1"/></c:catAx>
    """
  }

  private var figureAxis: String {
    """
    <c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/>\(ends)</c:scaling>\
    <c:delete val="1"/><c:axPos val="t"/><c:numFmt formatCode="General" sourceLinked="0"/>\
    <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>\
    <c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>
    """
  }

  // Bars that did not begin at nought would make differences look larger than they are. Left of
  // negative ones there is room for their figures.
  private var ends: String {
    let values = chart.bars.map(\.value).filter(\.isFinite)
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    let isShare = chart.unit == "%" && low == 0 && high <= 100
    let most: Double? = isShare ? 100 : high == 0 ? 0 : nil
    let room = low - (high / 8 - low / 8)
    let least: Double? = low == 0 ? 0 : room.isFinite ? room : nil
    return [("max", most), ("min", least)].map { name, value in
      value.map { "<c:\(name) val=\"\(Self.number($0))\"/>" } ?? ""
    }.joined()
  }
}
