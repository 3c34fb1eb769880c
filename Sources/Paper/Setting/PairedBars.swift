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
  private let labelX: [Double]
  private let legend: [SetText]
  private let heads: Double
  private let rows: [Double]
  private let plots: [Box]
  private let figures: [[SetText]]
  private let range: ChartScale
  private let ticks: [(value: Int, label: SetText)]
  private let place: BlockSetter.Place
  private let unit: Double

  static let most = 3
  private static let bar = 9.0

  /// How many of `charts`, from the first, can stand side by side; nought where the first has no pairs.
  static func count(_ charts: [Chart]) -> Int {
    guard let first = charts.first, let shape = Shape(first) else { return 0 }
    let same = charts.prefix(most).prefix { Shape($0) == shape }.count
    if same > 1 { return same }
    return charts.dropFirst().first.flatMap(Shape.init)?.isLike(shape) == true ? 2 : 1
  }

  /// What the pairs of a chart are about, and what tells the two bars of each apart.
  private struct Shape: Equatable {
    let names: [String]
    let sides: [String]
    let unit: String?

    /// Whether both tell the same things apart, whatever their names are.
    func isLike(_ other: Shape) -> Bool { sides == other.sides && unit == other.unit }

    init?(_ chart: Chart) {
      let parts = chart.bars.map { bar -> (name: String, side: String)? in
        guard let comma = bar.label.lastIndex(of: ",") else { return nil }
        let side = bar.label[bar.label.index(after: comma)...].trimmingBlanks()
        return (String(bar.label[..<comma]), String(side))
      }
      let known = parts.compactMap { $0 }
      guard known.count == parts.count, known.count > 1, known.count % 2 == 0,
        chart.bars.allSatisfy({ $0.value >= 0 })
      else { return nil }
      names = stride(from: 0, to: known.count, by: 2).map { known[$0].name }
      sides = [known[0].side, known[1].side]
      unit = chart.unit
      for (index, part) in known.enumerated() {
        guard part.name == names[index / 2], part.side == sides[index % 2] else { return nil }
      }
      guard sides[0] != sides[1] else { return nil }
    }
  }

  /// Sets charts of one shape; nil where they have another, or words so long that they need more than `most`.
  init?(
    _ charts: [Chart], titled: Bool, _ place: BlockSetter.Place, _ typesetter: Typesetter,
    _ scale: TypeScale, most: Double
  ) {
    let shapes = charts.compactMap(Shape.init)
    guard let first = charts.first, let shape = shapes.first, shapes.count == charts.count,
      shapes.allSatisfy(shape.isLike), place.width >= 300
    else { return nil }
    let isShared = shapes.allSatisfy { $0 == shape }
    (self.charts, self.place, unit) = (charts, place, scale.unit)
    let gap = 8 * scale.factor
    let isAlone = charts.count == 1
    let labelWidth = place.width * (isAlone ? 0.36 : isShared ? 0.22 : 0.19)
    // What a chart takes from one to the next, its own names among it.
    let pitch =
      isShared
      ? (place.width - labelWidth) / Double(charts.count)
      : (place.width + gap) / Double(charts.count)
    let column = isShared ? pitch - gap : pitch - labelWidth - gap * 2
    labels = (isShared ? Array(shapes.prefix(1)) : shapes).map { shape in
      shape.names.map { typesetter.set(Words($0), scale.body, width: labelWidth) }
    }
    labelX = labels.indices.map { place.x + pitch * Double($0) }
    titles = charts.map {
      typesetter.set(
        Words(titled || !isAlone ? $0.title : ""), scale.body.bold,
        width: isAlone ? place.width : isShared ? column : pitch - gap)
    }
    legend = shape.sides.map { typesetter.set(Words($0), scale.body, width: place.width / 2 - 40) }
    let style = TextStyle(size: 11 * scale.factor, line: 13 * scale.factor).bold.tabular
    figures = charts.map { chart in
      chart.bars.map { typesetter.set(Words(chart.words($0)), style, width: .infinity) }
    }
    let room = figures.joined().map(\.width).max() ?? 0
    guard room < column * 0.5, legend.allSatisfy({ $0.lines.count == 1 }) else { return nil }
    plots = charts.indices.map { index in
      Box(
        x: place.x + labelWidth + gap + Double(index) * pitch, y: 0,
        width: column - room - gap, height: 0)
    }
    let all = Chart(title: "", unit: first.unit, bars: charts.flatMap(\.bars))
    range = ChartScale(all)
    let small = TextStyle(size: 10 * scale.factor, line: 13 * scale.factor).toned(.quiet)
    ticks = ChartSetter.steps(all).map {
      ($0, typesetter.set(Words(all.unit == "%" ? "\($0)%" : "\($0)"), small, width: .infinity))
    }
    let least = (Self.bar * 2 + 2) * scale.factor
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
      let x = labelX.count == nodes.count ? labelX[index] : plots[index].x
      inks += titles[index].inks(x: x, y: heads - unit / 2 - titles[index].height, node)
    }
    var y = heads
    inks += key(y, nodes[0])
    y += (legend.first?.height ?? 0) + unit / 2
    let top = y
    // All of one chart is read before the next.
    for index in charts.indices {
      y = top
      for row in 0..<charts[index].bars.count / 2 {
        if labels.indices.contains(index) {
          let label = labels[index][row]
          inks += label.inks(x: labelX[index], y: y + (rows[row] - label.height) / 2, nodes[index])
        }
        inks += pair(row, of: index, y, nodes[index])
        y += rows[row]
      }
      inks += axis(plots[index], top: top, y)
    }
    y = top + rows.reduce(0, +)
    y += ticks.isEmpty ? 0 : 14 * Self.factor(unit)
    for (index, node) in nodes.enumerated() {
      let isOnly = nodes.count == 1
      let starts = labelX.count == nodes.count ? labelX : plots.map(\.x)
      let left = index == 0 ? place.x : starts[index]
      let right = isOnly || index + 1 == nodes.count ? place.x + place.width : starts[index + 1]
      inks.append(.frame(Box(x: left, y: 0, width: right - left, height: y), node))
    }
    return Piece(height: y, inks: inks)
  }

  private static func factor(_ unit: Double) -> Double { unit / TypeScale.page(.usual).unit }

  private func key(_ y: Double, _ node: StructureTree.Node) -> [Ink] {
    var x = plots[0].x
    return legend.enumerated().flatMap { index, text -> [Ink] in
      let swatch = Box(x: x, y: y + (text.height - Self.bar) / 2, width: 18, height: Self.bar)
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
    let height = Self.bar * Self.factor(unit)
    let top = y + (rows[row] - height * 2 - 2) / 2
    return (0..<2).flatMap { side -> [Ink] in
      let bar = charts[index].bars[row * 2 + side]
      let (start, length) = range.bar(bar.value)
      let plot = plots[index]
      let box = Box(
        x: plot.x + plot.width * start, y: top + Double(side) * (height + 2),
        width: max(plot.width * length, 0.75), height: height)
      let figure = figures[index][row * 2 + side]
      let x = charts.count == 1 ? place.x + place.width - figure.width : box.x + box.width + 4
      return self.bar(box, isOutlined: side == 0, node)
        + figure.inks(x: x, y: box.y + (height - figure.height) / 2, node)
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
