internal import Practice

/// Sets the rows of a chart: label, bar and figure.
///
/// On a wide column labels stand left of the bars, on a narrow one above them.
struct ChartSetter {
  /// One bar with its words.
  struct Row {
    let label: SetText
    let figure: SetText
    /// The bar itself, and the light ground it stands on.
    let bar: Box
    let ground: Box
    /// The line where nought is, if some figures are below it.
    let nought: Box?
    let labelX: Double
    let figureX: Double
    let figureY: Double
    let height: Double
    /// Whether its words take so much room that they have to stand in paragraphs of their own.
    let isLong: Bool
    let says: String

    /// What is drawn for it.
    func inks(_ node: StructureTree.Node) -> [Ink] {
      let bars: [Ink] = [.bar(ground, .tint, node), .bar(bar, .accent, node)]
      let line: [Ink] = nought.map { [.bar($0, .ink, node)] } ?? []
      guard !isLong else { return bars + line }
      return label.inks(x: labelX, node) + bars + line + figure.inks(x: figureX, y: figureY, node)
    }
  }

  /// The rows, in the order written.
  private(set) var rows: [Row] = []

  /// The figures at the foot of the plot, by where they stand; none on a narrow column.
  private(set) var ticks: [(x: Double, label: SetText)] = []
  private let isWide: Bool
  private let labelWidth: Double
  private let bars: Box
  private let range: ChartScale

  /// Sets the bars of `chart` in `place`, in columns of `height`.
  init(
    _ chart: Chart, _ place: BlockSetter.Place, _ typesetter: Typesetter, _ scale: TypeScale,
    height: Double
  ) {
    let labels = chart.bars.map { Words($0.label) }
    let figures = chart.bars.map { Words(chart.words($0)) }
    let gap = 8 * scale.factor
    isWide = place.width >= 380 * scale.factor
    // The same for every chart of a column, so that bars of one chart can be held against those of another.
    labelWidth = isWide ? place.width * 0.36 : place.width
    let room = isWide ? place.width - labelWidth - gap : place.width
    let bold = scale.body.bold.tabular.at(.right)
    let figureRoom = figures.map { typesetter.width($0, bold) }.max() ?? 0
    let figureWidth = min(max(figureRoom, room * 0.2), room * 0.45).rounded(.up) + 1
    bars = Box(
      x: place.x + (isWide ? labelWidth + gap : 0), y: 0, width: room - figureWidth - gap,
      height: 11 * scale.factor)
    range = ChartScale(chart)
    if isWide {
      let style = TextStyle(size: 10 * scale.factor, line: 13 * scale.factor).toned(.quiet)
      ticks = Self.steps(chart).map { value in
        let (start, length) = range.bar(Double(value))
        let words = Words(chart.unit == "%" ? "\(value)%" : "\(value)")
        return (
          bars.x + bars.width * (start + length), typesetter.set(words, style, width: .infinity)
        )
      }
    }
    rows = chart.bars.indices.map { index in
      row(
        chart, index, typesetter.set(labels[index], scale.body, width: labelWidth),
        typesetter.set(figures[index], bold, width: figureWidth), x: place.x,
        gaps: (gap, scale.unit), longest: height / 4)
    }
  }

  // Half and whole of a hundred, or even steps from nought; none for figures that are all below 1 or very large.
  static func steps(_ chart: Chart) -> [Int] {
    let values = chart.bars.map(\.value)
    guard let most = values.max(), values.allSatisfy({ (0...1_000_000).contains($0) }) else {
      return []
    }
    if chart.unit == "%", most <= 100 { return [0, 50, 100] }
    guard most >= 1 else { return [] }
    var step = 1
    while Double(step * 4) < most {
      // 1, 2, 5, 10, 20 …
      step = String(step).first == "2" ? step / 2 * 5 : step * 2
    }
    return Array(stride(from: 0, through: Int(most), by: step))
  }

  private func row(
    _ chart: Chart, _ index: Int, _ label: SetText, _ figure: SetText, x: Double,
    gaps: (Double, Double), longest: Double
  ) -> Row {
    let isLong = label.height > longest || figure.height > longest
    let above = isWide || isLong ? 0 : label.height
    let first = figure.lines.first?.height ?? bars.height
    let y = above + (first - bars.height) / 2
    let (start, length) = range.bar(chart.bars[index].value)
    let bar = Box(
      x: bars.x + bars.width * start, y: y, width: max(bars.width * length, 0.75),
      height: bars.height)
    let words = isLong ? first : max(isWide ? label.height : above + first, above + figure.height)
    let nought = Box(
      x: bars.x + bars.width * range.nought - 0.5, y: y - 2, width: 1, height: bars.height + 4)
    return Row(
      label: label, figure: figure, bar: bar, ground: bars.moved(0, y),
      nought: range.nought > 0 ? nought : nil, labelX: x,
      figureX: bars.x + bars.width + gaps.0, figureY: above, height: words + gaps.1 / 2,
      isLong: isLong, says: "\(chart.bars[index].label): \(chart.words(chart.bars[index]))")
  }
}
