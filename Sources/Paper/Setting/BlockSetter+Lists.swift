internal import Documents
internal import Practice

extension BlockSetter {
  /// Sets a list; a numbered one begins with the number it was given.
  mutating func set(_ list: MarkupList, in place: Place) {
    guard !list.items.isEmpty else { return }
    let node = tree.add(.list(list.start == nil ? .bullets : .decimal), to: place.node)
    let labels = list.items.indices.map { index in
      Words(list.start.map { "\($0 &+ index)." } ?? "•")
    }
    let style = scale.body.toned(list.start == nil ? place.accent : place.tone)
    let widest = labels.map { typesetter.width($0, style) }.max() ?? 0
    let step = max(16 * scale.factor, widest + 6 * scale.factor)
    for (index, item) in list.items.enumerated() {
      let last = list.items.count - 1
      // Neither the first nor the last stands alone where it's but a line.
      if index == 1, isLine(list.items[0], step, in: place) { keepLast() }
      if index == last, index > 0, isLine(item, step, in: place) { keepLast() }
      set(item, labelled: labels[index], style, step: step, below: node, in: place)
    }
    leave(gap(in: place))
  }

  private func isLine(_ item: [Block], _ step: Double, in place: Place) -> Bool {
    guard item.count == 1, case .paragraph(let words) = item[0] else { return item.isEmpty }
    let text = typesetter.set(
      Words(words), scale.body.toned(place.tone), width: place.width - step)
    return text.lines.count == 1
  }

  private mutating func set(
    _ item: [Block], labelled label: Words, _ style: TextStyle, step: Double,
    below list: StructureTree.Node, in place: Place
  ) {
    let node = tree.add(.item, to: list)
    let text = typesetter.set(label, style, width: .infinity)
    wait(with: text.inks(x: place.x, tree.add(.label, to: node)))
    var within = place
    // However deep lists are nested, words keep some room.
    if place.width - step > 120 * scale.factor {
      within.x += step
      within.width -= step
    }
    within.node = tree.add(.itemBody, to: node)
    within.isNested = true
    within.isItem = true
    set(item, in: within)
    if hasLabel { put(Piece(height: text.height), in: place) }
    tighten(scale.unit / (scale.isClose ? 4 : 2))
  }

  /// Sets names with what they stand for in two columns.
  mutating func set(_ facts: [Document.Fact], in place: Place) {
    guard !facts.isEmpty else { return }
    keepLast()
    let node = tree.add(.list(.none), to: place.node)
    let style = scale.body.toned(.quiet)
    let names = facts.map { Words($0.name) }
    let widest = names.map { typesetter.width($0, style) }.max() ?? 0
    let column = min(widest, place.width * 0.34).rounded(.up)
    let step = column + 14 * scale.factor
    for (index, (fact, name)) in zip(facts, names).enumerated() {
      let item = tree.add(.item, to: node)
      let label = typesetter.set(name, style, width: column)
      let labelNode = tree.add(.label, to: item)
      let body = typesetter.set(
        Words(fact.words), scale.body.toned(place.tone), width: place.width - step)
      put(
        [(label, place.x, labelNode), (body, place.x + step, tree.add(.itemBody, to: item))],
        // Neither the first nor the last stands alone, apart from the others.
        in: place, keepsNext: index + 1 < facts.count && (index == 0 || index + 2 == facts.count))
      leave(scale.unit / (scale.isClose ? 4 : 2))
    }
    leave(scale.unit * 1.5)
  }

  // Columns of text beside each other, line by line.
  private mutating func put(
    _ columns: [(text: SetText, x: Double, node: StructureTree.Node)], in place: Place,
    keepsNext: Bool
  ) {
    let count = columns.map(\.text.lines.count).max() ?? 0
    for index in 0..<count {
      let there = columns.filter { $0.text.lines.indices.contains(index) }
      put(
        Piece(
          height: there.map { $0.text.lines[index].height }.max() ?? 0,
          inks: there.map { .line($0.text, index, x: $0.x, y: 0, $0.node) },
          mayEnd: index + 1 == count ? !keepsNext : (index >= 1 && count - index > 2)), in: place)
    }
  }
}

extension BlockSetter {
  /// Sets blocks of short lines in two columns, as one piece; below each other where that would be too tall.
  mutating func setColumns(_ blocks: [Block], in place: Place) {
    let gap = scale.unit * 2
    var inner = place
    (inner.x, inner.width) = (0, (place.width - gap) / 2)
    var setter = BlockSetter(typesetter, tree, scale, height: height, collects: true)
    setter.set(blocks, in: inner)
    let pieces = setter.takePieces()
    func tall(_ end: Int) -> Double {
      [pieces[..<end], pieces[end...]].map { CardSetter.height(of: Array($0)) }.max() ?? 0
    }
    let ends = pieces.indices.filter { pieces[$0].mayEnd }.map { $0 + 1 }
    // Long ones aren't tried at every place.
    let end = pieces.count > 60 ? pieces.count : ends.min { tall($0) < tall($1) } ?? pieces.count
    guard tall(end) <= height else {
      for var piece in pieces {
        piece.inks = piece.inks.map { $0.moved(place.x, 0) }
        put(piece, in: place)
      }
      leave(scale.unit)
      return
    }
    let sides = [pieces[..<end], pieces[end...]]
    var inks: [Ink] = []
    for (index, side) in sides.enumerated() {
      var y = 0.0
      for (row, piece) in side.enumerated() {
        y += row == 0 ? 0 : piece.space
        let x = place.x + Double(index) * (inner.width + gap)
        inks += piece.inks.map { $0.moved(x, y) }
        y += piece.height
      }
    }
    put(Piece(height: tall(end), inks: inks), in: place)
    leave(scale.unit)
  }

  /// Sets a chart as figures with alternative text, as many as pages need.
  mutating func set(_ chart: Chart, in place: Place, titled: Bool) {
    if setPairs([chart], in: place, titled: titled) { return }
    leave(scale.unit * 1.5)
    let bars = ChartSetter(chart, place, typesetter, scale, height: height)
    if chart.bars.isEmpty {
      setParagraph(Words(chart.title), in: place, scale.body.bold)
      tighten(scale.unit / 2)
      setParagraph(Words(typesetter.words.noFigures), in: place, scale.body.toned(.quiet))
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
      while !first.isLong, let row = rest.first, !row.isLong, used + row.height + 20 <= height {
        used += row.height
        part.append(rest.removeFirst())
      }
      setFigure(
        part, of: chart, title, ticks: rest.isEmpty ? bars.ticks : [], in: place,
        noted: rest.isEmpty && chart.note != nil)
      title = nil
    }
    tighten(scale.unit)
    if let note = chart.note { setParagraph(Words(note), in: place, scale.body.toned(.quiet)) }
    leave(scale.unit * 1.5)
  }

  /// Sets charts whose bars are pairs side by side; does nothing where they aren't.
  mutating func setPairs(_ charts: [Chart], in place: Place, titled: Bool) -> Bool {
    guard
      let pairs = PairedBars(
        charts, titled: titled, place, typesetter, scale, most: height * 0.6)
    else { return false }
    leave(scale.unit * 1.5)
    let notes = charts.compactMap(\.note)
    var piece = pairs.piece(tree, typesetter.words)
    // A note stays with what it's about.
    piece.mayEnd = notes.isEmpty
    put(piece, in: place)
    leave(scale.unit)
    if !notes.isEmpty { tighten(scale.unit) }
    for note in notes { setParagraph(Words(note), in: place, scale.body.toned(.quiet)) }
    leave(scale.unit * 1.5)
    return true
  }

  private mutating func setFigure(
    _ rows: [ChartSetter.Row], of chart: Chart, _ title: SetText?,
    ticks: [(x: Double, label: SetText)], in place: Place, noted: Bool
  ) {
    for long in rows where long.isLong {
      let words = typesetter.set(Words(long.says), scale.body, width: place.width)
      put(words, tree.add(.paragraph, to: place.node), in: place, keepsNext: true)
    }
    let says = typesetter.words.says(chart.title, rows.map(\.says))
    let node = tree.add(.figure(says: says), to: place.node)
    var inks = title?.inks(x: place.x, node) ?? []
    var y = title.map { $0.height + scale.unit / 2 } ?? 0
    for row in rows {
      inks += row.inks(node).map { $0.moved(0, y) }
      y += row.height
    }
    for (x, label) in ticks {
      inks.append(.bar(Box(x: x - 0.25, y: y - 2, width: 0.5, height: 4), .quiet, nil))
      inks += label.inks(x: x - label.width / 2, y: y + 2, nil)
    }
    y += ticks.isEmpty ? 0 : 14 * scale.factor
    inks.append(.frame(Box(x: place.x, y: 0, width: place.width, height: y), node))
    put(Piece(height: y, inks: inks, mayEnd: !noted), in: place)
    leave(scale.unit)
  }
}
