internal import Documents

/// Something drawn with a pen or filled: a box with round corners, a ring, an icon.
struct Shape {
  enum Form {
    case box(Box, radius: Double)
    case ring(x: Double, y: Double, radius: Double)
    /// The lower half of a ring.
    case halfRing(x: Double, y: Double, radius: Double)
    /// Lines from point to point.
    case path([(x: Double, y: Double)], isDashed: Bool)
    /// An icon in a square.
    case icon(Icon, Box)
  }

  var form: Form
  var fill: Tone?
  var line: Tone?
  /// How wide the line is.
  var weight = 1.0

  func moved(_ x: Double, _ y: Double) -> Shape {
    var shape = self
    switch form {
    case .box(let box, let radius): shape.form = .box(box.moved(x, y), radius: radius)
    case .ring(let left, let top, let radius):
      shape.form = .ring(x: left + x, y: top + y, radius: radius)
    case .halfRing(let left, let top, let radius):
      shape.form = .halfRing(x: left + x, y: top + y, radius: radius)
    case .path(let points, let isDashed):
      shape.form = .path(points.map { ($0.x + x, $0.y + y) }, isDashed: isDashed)
    case .icon(let icon, let box): shape.form = .icon(icon, box.moved(x, y))
    }
    return shape
  }
}

extension Canvas {
  /// Draws a shape.
  func draw(_ shape: Shape) {
    drawing.save()
    var weight = shape.weight
    if case .icon(let icon, let box) = shape.form {
      drawing.transform(box.width / Icon.grid, box.height / Icon.grid, box.x, box.y)
      weight = Icon.weight
      use(shape, weight)
      trace(icon)
    } else {
      use(shape, weight)
      trace(shape.form)
    }
    switch (shape.fill, shape.line) {
    case (nil, nil): drawing.add("n\n")
    case (_, nil): drawing.add("f\n")
    case (nil, _): drawing.add("S\n")
    case (_, _): drawing.add("B\n")
    }
    drawing.restore()
  }

  // Colours are chosen before a path is begun.
  private func use(_ shape: Shape, _ weight: Double) {
    if let fill = shape.fill { drawing.use(fill: fill) }
    if let line = shape.line { drawing.use(stroke: line, weight: weight) }
    if case .path(_, isDashed: true) = shape.form { drawing.add("[4 3]2 d\n") }
  }

  private func trace(_ form: Shape.Form) {
    switch form {
    case .box(let box, let radius): trace(box, radius)
    case .ring(let x, let y, let radius):
      drawing.move(x + radius, y)
      drawing.arc(x, y, radius, quarters: 0..<4)
    case .halfRing(let x, let y, let radius):
      drawing.move(x + radius, y)
      drawing.arc(x, y, radius, quarters: 0..<2)
    case .path(let points, _):
      if let first = points.first { drawing.move(first.x, first.y) }
      for point in points.dropFirst() { drawing.line(point.x, point.y) }
    case .icon: break
    }
  }

  private func trace(_ box: Box, _ radius: Double) {
    let radius = min(radius, box.width / 2, box.height / 2)
    guard radius > 0 else { return drawing.rectangle(box) }
    let (left, top) = (box.x + radius, box.y + radius)
    let (right, bottom) = (box.x + box.width - radius, box.y + box.height - radius)
    drawing.move(right + radius, bottom)
    drawing.arc(right, bottom, radius, quarters: 0..<1)
    drawing.line(left, bottom + radius)
    drawing.arc(left, bottom, radius, quarters: 1..<2)
    drawing.line(left - radius, top)
    drawing.arc(left, top, radius, quarters: 2..<3)
    drawing.line(right, top - radius)
    drawing.arc(right, top, radius, quarters: 3..<4)
    drawing.add("h\n")
  }

  private func trace(_ icon: Icon) {
    for step in icon.steps {
      switch step {
      case .move(let x, let y): drawing.move(x, y)
      case .line(let x, let y): drawing.line(x, y)
      case .curve(let a, let b, let c, let d, let x, let y): drawing.curve(a, b, c, d, x, y)
      case .close: drawing.add("h\n")
      }
    }
  }
}
