internal import Practice

extension BlockSetter {
  /// Sets a chart as figures with alternative text, as many as pages need.
  mutating func set(_ chart: Chart, in place: Place, titled: Bool) {
    leave(scale.unit * 1.5)
    let bars = ChartSetter(chart, place, typesetter, scale, height: height)
    if chart.bars.isEmpty {
      setParagraph(Words(chart.title), in: place, scale.body.bold)
      tighten(scale.unit / 2)
      setParagraph(Words(Messages.noFigures), in: place, scale.body.toned(.quiet))
    }
    var title =
      titled ? typesetter.set(Words(chart.title), scale.body.bold, width: place.width) : nil
    // A title or label that fills a page would leave no room for the bars.
    if let long = title, long.height > height / 4 {
      put(long, tree.add(.paragraph, to: place.node), in: place, keepsNext: true)
      title = nil
    }
    var rest = bars.rows[...]
    while let first = rest.first {
      var part = [rest.removeFirst()]
      var used = first.height + (title?.height ?? 0)
      while !first.isLong, let row = rest.first, !row.isLong, used + row.height <= height {
        used += row.height
        part.append(rest.removeFirst())
      }
      setFigure(part, of: chart, title, in: place)
      title = nil
    }
    tighten(scale.unit)
    if let note = chart.note { setParagraph(Words(note), in: place, scale.body.toned(.quiet)) }
    leave(scale.unit * 1.5)
  }

  private mutating func setFigure(
    _ rows: [ChartSetter.Row], of chart: Chart, _ title: SetText?, in place: Place
  ) {
    for long in rows where long.isLong {
      let words = typesetter.set(Words(long.says), scale.body, width: place.width)
      put(words, tree.add(.paragraph, to: place.node), in: place, keepsNext: true)
    }
    let says = Messages.chartSays(
      SafeText.line(chart.title).string, rows.map { SafeText.line($0.says).string })
    let node = tree.add(.figure(says: says), to: place.node)
    var inks = title?.inks(x: place.x, node) ?? []
    var y = title.map { $0.height + scale.unit / 2 } ?? 0
    for row in rows {
      inks += row.inks(node).map { $0.moved(0, y) }
      y += row.height
    }
    inks.append(.frame(Box(x: place.x, y: 0, width: place.width, height: y), node))
    put(Piece(height: y, inks: inks), in: place)
    leave(scale.unit)
  }
}
