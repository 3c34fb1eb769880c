internal import Documents
internal import Practice

/// Writes a chart as Word has them: bars with the figures kept in it, drawn by Word and open to change.
struct ChartPart: Hashable {
  /// Bars of one kind: all of a chart, or one side of its pairs.
  private struct Series: Hashable {
    let name: String
    let bars: [Chart.Bar]
    var isOutlined = false
  }

  private let chart: Chart
  private let language: String
  private let page: Page
  /// What heads the labels of its sheet.
  private let heading: String
  /// What it stands in with others, each with its title within it; nil where it stands alone.
  private let row: ChartRow?
  private let labels: [String]
  private let series: [Series]

  init(
    _ chart: Chart, language: String, on page: Page, heading: String, in row: ChartRow? = nil
  ) {
    (self.chart, self.language, self.page) = (chart, language, page)
    (self.heading, self.row) = (heading, row)
    guard let pairs = ChartPairs(chart) else {
      labels = chart.bars.map(\.label)
      series = [Series(name: chart.title, bars: chart.bars)]
      return
    }
    labels = pairs.names
    series = pairs.sides.enumerated().map { side, name in
      let bars = stride(from: side, to: chart.bars.count, by: 2).map { chart.bars[$0] }
      return Series(name: name, bars: bars, isOutlined: side == 0)
    }
  }

  /// The part that holds the chart; `workbook` is the id of its sheet of figures.
  func part(workbook: String) -> String {
    """
    \(OfficeNames.declaration)<c:chartSpace xmlns:c="\(OfficeNames.chart)" \
    xmlns:a="\(OfficeNames.drawing)" xmlns:r="\(OfficeNames.relationships)">\
    <c:date1904 val="0"/><c:lang val="\(language)"/><c:roundedCorners val="0"/>\
    <c:chart>\(title)<c:plotArea>\(layout)\(bars)\(labelAxis)\(figureAxis)\
    </c:plotArea>\(legend)<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>\
    <c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>\(letters())\
    <c:externalData r:id="\(workbook)"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>
    """
  }

  /// The sheet of figures behind it.
  var workbook: ChartWorkbook {
    ChartWorkbook(
      heading: ChartWorkbook.Row(label: heading, figures: series.map(\.name)),
      rows: labels.enumerated().map { index, label in
        ChartWorkbook.Row(label: label, figures: series.map { Self.number($0.bars[index].value) })
      })
  }

  /// The height it is drawn at, in twips: room for every bar and its label, at most a page.
  var height: Int {
    if let row { return row.height }
    let isPaired = series.count > 1
    let lines = labels.reduce(0) { $0 + max(1, (shown($1).count + 29) / 30) }
    let wanted = lines * 300 + labels.count * (isPaired ? 220 : 260) + (isPaired ? 500 : 200)
    return min(page.scaled(wanted), page.textHeight * 4 / 5)
  }

  private var layout: String { row?.bars(beside: labels.map(shown)) ?? "<c:layout/>" }

  // MARK: - Title and legend

  private var title: String {
    guard let row else { return "<c:autoTitleDeleted val=\"1\"/>" }
    return """
      <c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr algn="l">\(defaults(isBold: true))</a:pPr>\
      <a:r><a:rPr lang="\(language)" sz="\(page.scaled(1_200))" b="1"/>\
      <a:t>\(MarkupEscape.text(chart.title))</a:t></a:r></a:p></c:rich></c:tx>\(row.title)\
      <c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>
      """
  }

  private var legend: String {
    guard series.count > 1 else { return "" }
    return """
      <c:legend><c:legendPos val="t"/>\(row?.legend ?? "")<c:overlay val="0"/>\(letters())</c:legend>
      """
  }

  // MARK: - Bars

  private var bars: String {
    """
    <c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>\
    \(series.enumerated().map(element).joined())\
    <c:gapWidth val="\(row == nil ? 60 : 35)"/><c:axId val="1"/><c:axId val="2"/></c:barChart>
    """
  }

  private func element(_ index: Int, _ series: Series) -> String {
    let column = index == 0 ? "B" : "C"
    return """
      <c:ser><c:idx val="\(index)"/><c:order val="\(index)"/>\
      <c:tx><c:strRef><c:f>Sheet1!$\(column)$1</c:f><c:strCache>\
      <c:ptCount val="1"/>\(point(0, MarkupEscape.text(series.name)))</c:strCache></c:strRef></c:tx>\
      <c:spPr>\(fill(series))</c:spPr>\
      <c:invertIfNegative val="0"/>\(figuresShown(series))\(categories)\
      \(figures(series, column))</c:ser>
      """
  }

  private func fill(_ series: Series) -> String {
    let colour = "<a:solidFill><a:srgbClr val=\"\(Styles.accent)\"/></a:solidFill>"
    guard series.isOutlined else { return colour }
    let white = "<a:solidFill><a:srgbClr val=\"\(Colour.white.hex)\"/></a:solidFill>"
    return "\(white)<a:ln w=\"12700\">\(colour)</a:ln>"
  }

  private var categories: String {
    var points = ""
    for (index, label) in labels.enumerated() {
      points += point(index, MarkupEscape.text(shown(label)))
    }
    return """
      <c:cat><c:strRef><c:f>\(cells("A"))</c:f><c:strCache>\(count)\(points)</c:strCache></c:strRef>\
      </c:cat>
      """
  }

  private func figures(_ series: Series, _ column: String) -> String {
    var points = ""
    for (index, bar) in series.bars.enumerated() { points += point(index, Self.number(bar.value)) }
    return """
      <c:val><c:numRef><c:f>\(cells(column))</c:f><c:numCache><c:formatCode>General</c:formatCode>\
      \(count)\(points)</c:numCache></c:numRef></c:val>
      """
  }

  private var count: String { "<c:ptCount val=\"\(labels.count)\"/>" }

  private func cells(_ column: String) -> String {
    "Sheet1!$\(column)$2:$\(column)$\(labels.count + 1)"
  }

  private func point(_ index: Int, _ value: String) -> String {
    "<c:pt idx=\"\(index)\"><c:v>\(value)</c:v></c:pt>"
  }

  // The whole label is in the words that stand for the chart; a longer one would leave no room for bars.
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

  private func figuresShown(_ series: Series) -> String {
    let formats = series.bars.map { NumberFormat($0, unit: chart.unit) }
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
    <c:txPr><a:bodyPr\(setting)/><a:lstStyle/><a:p><a:pPr>\(defaults())</a:pPr><a:endParaRPr lang="\(language)"/></a:p></c:txPr>
    """
  }

  private func defaults(isBold: Bool = false) -> String {
    """
    <a:defRPr sz="\(page.scaled(1_200))"\(isBold ? " b=\"1\"" : "")>\
    <a:solidFill><a:srgbClr val="\(Styles.ink)"/></a:solidFill><a:latin typeface="Arial"/>\
    <a:cs typeface="Arial"/></a:defRPr>
    """
  }

  // MARK: - Axes

  private var labelAxis: String {
    """
    <c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling>\
    <c:delete val="0"/><c:axPos val="l"/><c:numFmt formatCode="General" sourceLinked="0"/>\
    <c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>\
    <c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="\(Styles.accent)"/></a:solidFill></a:ln>\
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
    // Side by side there is no room beyond the plot for a figure behind the longest bar.
    let most: Double? = isShare ? 100 : high == 0 ? 0 : row != nil ? (high * 1.3).rounded(.up) : nil
    let room = low - (high / 8 - low / 8)
    let least: Double? = low == 0 ? 0 : room.isFinite ? room : nil
    return [("max", most), ("min", least)].map { name, value in
      value.map { "<c:\(name) val=\"\(Self.number($0))\"/>" } ?? ""
    }.joined()
  }
}
