extension Canvas {
  /// Draws a column at its place: first what is not read, then what is, in its order.
  func draw(_ column: [Flow.Placed], x: Double, y: Double, barWidth: Double) {
    drawBars(column, x: x, y: y, width: barWidth)
    for placed in column {
      for ink in placed.piece.inks where ink.isArtifact { draw(ink, x, y + placed.y) }
    }
    for placed in column {
      if let bookmark = placed.piece.bookmark { addBookmark(bookmark, y: y + placed.y) }
      for ink in placed.piece.inks where !ink.isArtifact { draw(ink, x, y + placed.y) }
    }
  }

  /// Draws inks from a place on.
  func draw(_ inks: [Ink], x: Double, y: Double) {
    for ink in inks { draw(ink, x, y) }
  }

  func fill(_ box: Box, _ tone: Tone) {
    drawing.use(fill: tone)
    drawing.rectangle(box)
    drawing.add("f\n")
  }

  func fillTriangle(
    _ first: (Double, Double), _ second: (Double, Double), _ third: (Double, Double), _ tone: Tone
  ) {
    drawing.use(fill: tone)
    drawing.move(first.0, first.1)
    drawing.line(second.0, second.1)
    drawing.line(third.0, third.1)
    drawing.add("f\n")
  }

  private func draw(_ ink: Ink, _ x: Double, _ y: Double) {
    switch ink {
    case .line(let text, let index, let left, let top, let node):
      draw(text, line: index, x: x + left, y: y + top, node)
    case .bar(let box, let tone, let node):
      mark(node)
      fill(box.moved(x, y), tone)
    case .shape(let shape):
      mark(nil)
      draw(shape.moved(x, y))
    case .frame(let box, let node):
      tree[node].place = (pages.count - 1, asBox(corners(of: box.moved(x, y))))
    }
  }

  private func asBox(_ corners: [Double]) -> Box {
    Box(
      x: corners[0], y: corners[1], width: corners[2] - corners[0], height: corners[3] - corners[1])
  }

  // The bars of a quotation are drawn as one from its first piece to its last.
  private func drawBars(_ column: [Flow.Placed], x: Double, y: Double, width: Double) {
    var open: [Double: Box] = [:]
    func close(_ left: Double) {
      guard let box = open.removeValue(forKey: left) else { return }
      mark(nil)
      fill(box.moved(x, y), .accent)
    }
    for placed in column {
      let bars = placed.piece.bars
      for left in open.keys.sorted() where !bars.contains(where: { $0.x == left && $0.goesOn }) {
        close(left)
      }
      for bar in bars {
        let end = placed.y + placed.piece.height
        if let box = open[bar.x] {
          open[bar.x]?.height = end - box.y
        } else {
          open[bar.x] = Box(x: bar.x, y: placed.y, width: width, height: placed.piece.height)
        }
      }
    }
    for left in open.keys.sorted() { close(left) }
  }
}
