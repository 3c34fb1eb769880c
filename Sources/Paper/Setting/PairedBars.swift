internal import Documents
internal import Practice

/// Bars in pairs, two for each name, an outline above a solid one: "agree, before" and "agree, after".
///
/// Charts follow each other side by side: those with the same names share them, so that they can be held against each
/// other; two of other names have their own.
struct PairedBars {
  /// The height of everything.
  private(set) var height = 0.0
  private let charts: [Chart]
  private let titles: [SetText]
  private let labels: [[SetText]]
  // Where the words of each chart begin.
  private let starts: [Double]
  private let legend: [SetText]
  private let heads: Double
  private let rows: [Double]
  private let plots: [Box]
  private let figures: [[SetText]]
  private let range: ChartScale
  private let ticks: [(value: Int, label: SetText)]
  private let place: BlockSetter.Place
  private let unit: Double
  private let factor: Double

  private let bar: Double
  private let between: Double

  /// Sets charts that tell the same things apart; nil where they don't, or where words so long need more than `most`.
  init?(
    _ charts: [Chart], titled: Bool, _ place: BlockSetter.Place, _ typesetter: Typesetter,
    _ scale: TypeScale, most: Double
  ) {
    let shapes = charts.compactMap(ChartPairs.init)
    guard let first = charts.first, let shape = shapes.first, shapes.count == charts.count,
      shapes.allSatisfy(shape.isLike), place.width >= 300
    else { return nil }
    (self.charts, self.place, unit) = (charts, place, scale.unit)
    factor = scale.factor
    bar = (scale.isClose ? 7 : 9) * scale.factor
    // The figures beside them, of 11 points, don't touch.
    between = scale.isClose ? min(3.5 * scale.factor, scale.unit * 0.55) : 2 * scale.factor
    let gap = 8 * scale.factor
    let isAlone = charts.count == 1
    // A chart with the names of the one before it shares them.
    let own = shapes.indices.map { $0 == 0 || shapes[$0].names != shapes[$0 - 1].names }
    let count = Double(charts.count)
    let columns = Double(own.filter(\.self).count)
    let widest =
      (place.width * (isAlone ? 0.36 : 0.56) - gap * columns) / max(columns, isAlone ? 1 : 2)
    let labelWidths = zip(shapes, own).map { shape, isOwn -> Double in
      guard isOwn else { return 0 }
      let longest = shape.names.map { typesetter.width(Words($0), scale.body) }.max() ?? 0
      return isAlone ? widest : min(longest.rounded(.up) + 1, widest)
    }
    labels = zip(zip(shapes, own), labelWidths).map { shape, width in
      shape.1 ? shape.0.names.map { typesetter.set(Words($0), scale.body, width: width) } : []
    }
    let taken = labelWidths.reduce(0) { $0 + ($1 > 0 ? $1 + gap : 0) } + gap * 2 * (count - 1)
    let column = (place.width - taken) / count
    var (x, starts, lefts) = (place.x, [Double](), [Double]())
    for width in labelWidths {
      starts.append(x)
      x += width > 0 ? width + gap : 0
      lefts.append(x)
      x += column + gap * 2
    }
    // Where all share their names, titles stand above the bars.
    self.starts = columns == 1 && !isAlone ? lefts : starts
    let ends = self.starts.dropFirst().map { $0 - gap } + [place.x + place.width]
    titles = zip(charts, zip(self.starts, ends)).map { chart, edges in
      typesetter.set(
        Words(titled || !isAlone ? chart.title : ""), scale.body.bold, width: edges.1 - edges.0)
    }
    legend = shape.sides.map { typesetter.set(Words($0), scale.body, width: place.width / 2 - 40) }
    let style = TextStyle(size: 11 * scale.factor, line: 13 * scale.factor).bold.tabular
    figures = charts.map { chart in
      chart.bars.map { typesetter.set(Words(chart.words($0)), style, width: .infinity) }
    }
    let room = figures.joined().map(\.width).max() ?? 0
    guard room < column * 0.5, legend.allSatisfy({ $0.lines.count == 1 }) else { return nil }
    plots = lefts.map { Box(x: $0, y: 0, width: column - room - gap, height: 0) }
    let all = Chart(title: "", unit: first.unit, bars: charts.flatMap(\.bars))
    range = ChartScale(all)
    let small = TextStyle(size: 10 * scale.factor, line: 13 * scale.factor).toned(.quiet)
    ticks = ChartSetter.steps(all).map {
      ($0, typesetter.set(Words(all.unit == "%" ? "\($0)%" : "\($0)"), small, width: .infinity))
    }
    let least = bar * 2 + between
    let names = labels
    rows = (0..<(labels.map(\.count).max() ?? 0)).map { row in
      let tallest = names.compactMap { row < $0.count ? $0[row].height : nil }.max() ?? 0
      return max(tallest, least) + scale.unit * 0.8
    }
    heads = (titles.map(\.height).max() ?? 0) + scale.unit / 2
    height =
      heads + (legend.first?.height ?? 0) + scale.unit / 2 + rows.reduce(0, +)
      + (ticks.isEmpty ? 0 : 14 * scale.factor)
    guard height <= most else { return nil }
  }

  /// All of it as one piece, each chart a figure that says its own bars.
  func piece(_ tree: StructureTree, _ words: any PaperWords) -> Piece {
    let nodes = charts.map { chart in
      let bars = chart.bars.map { "\($0.label): \(chart.words($0))" }
      return tree.add(.figure(says: words.says(chart.title, bars)), to: place.node)
    }
    var inks: [Ink] = []
    for (index, node) in nodes.enumerated() {
      inks += titles[index].inks(
        x: starts[index], y: heads - unit / 2 - titles[index].height, node)
    }
    var y = heads
    inks += key(y, nodes[0])
    y += (legend.first?.height ?? 0) + unit / 2
    let top = y
    // All of one chart is read before the next.
    for index in charts.indices {
      y = top
      for row in 0..<charts[index].bars.count / 2 {
        if labels[index].indices.contains(row) {
          let label = labels[index][row]
          inks += label.inks(x: labelX(index), y: y + (rows[row] - label.height) / 2, nodes[index])
        }
        inks += pair(row, of: index, y, nodes[index])
        y += rows[row]
      }
      inks += axis(plots[index], top: top, y)
    }
    y = top + rows.reduce(0, +)
    y += ticks.isEmpty ? 0 : 14 * factor
    for (index, node) in nodes.enumerated() {
      let left = index == 0 ? place.x : starts[index]
      let right = index + 1 == nodes.count ? place.x + place.width : starts[index + 1]
      inks.append(.frame(Box(x: left, y: 0, width: right - left, height: y), node))
    }
    return Piece(height: y, inks: inks)
  }

  private func labelX(_ index: Int) -> Double { index == 0 ? place.x : starts[index] }

  private func key(_ y: Double, _ node: StructureTree.Node) -> [Ink] {
    var x = plots[0].x
    return legend.enumerated().flatMap { index, text -> [Ink] in
      let swatch = Box(x: x, y: y + (text.height - bar) / 2, width: 18, height: bar)
      defer { x += 18 + 5 + text.width + 16 }
      return bar(swatch, isOutlined: index == 0, node) + text.inks(x: x + 23, y: y, node)
    }
  }

  private func bar(_ box: Box, isOutlined: Bool, _ node: StructureTree.Node) -> [Ink] {
    guard isOutlined else { return [.bar(box, .accent, node)] }
    let edge = min(1.2, box.width / 2)
    let within = Box(
      x: box.x + edge, y: box.y + edge, width: box.width - edge * 2, height: box.height - edge * 2)
    return [.bar(box, .accent, node), .bar(within, .white, node)]
  }

  private func pair(
    _ row: Int, of index: Int, _ y: Double, _ node: StructureTree.Node
  ) -> [Ink] {
    let top = y + (rows[row] - bar * 2 - between) / 2
    return (0..<2).flatMap { side -> [Ink] in
      let bar = charts[index].bars[row * 2 + side]
      let (start, length) = range.bar(bar.value)
      let plot = plots[index]
      let box = Box(
        x: plot.x + plot.width * start, y: top + Double(side) * (self.bar + between),
        width: max(plot.width * length, 0.75), height: self.bar)
      let figure = figures[index][row * 2 + side]
      let x = charts.count == 1 ? place.x + place.width - figure.width : box.x + box.width + 4
      return self.bar(box, isOutlined: side == 0, node)
        + figure.inks(x: x, y: box.y + (self.bar - figure.height) / 2, node)
    }
  }

  private func axis(_ plot: Box, top: Double, _ y: Double) -> [Ink] {
    let line = Ink.bar(Box(x: plot.x - 0.5, y: top, width: 0.75, height: y - top), .quiet, nil)
    return [line]
      + ticks.flatMap { value, label -> [Ink] in
        let (start, length) = range.bar(Double(value))
        let x = plot.x + plot.width * (start + length)
        return [.bar(Box(x: x - 0.25, y: y - 2, width: 0.5, height: 4), .quiet, nil)]
          + label.inks(x: x - label.width / 2, y: y + 2, nil)
      }
  }
}
