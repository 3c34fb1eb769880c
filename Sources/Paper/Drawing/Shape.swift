internal import CPangoCairo
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
    cairo_save(cairo)
    var weight = shape.weight
    switch shape.form {
    case .box(let box, let radius): trace(box, radius)
    case .ring(let x, let y, let radius):
      cairo_new_path(cairo)
      cairo_arc(cairo, x, y, radius, 0, 2 * .pi)
    case .halfRing(let x, let y, let radius):
      cairo_new_path(cairo)
      cairo_arc(cairo, x, y, radius, 0, .pi)
    case .path(let points, let isDashed):
      cairo_new_path(cairo)
      for point in points { cairo_line_to(cairo, point.x, point.y) }
      if isDashed { cairo_set_dash(cairo, [4, 3], 2, 0) }
    case .icon(let icon, let box):
      cairo_translate(cairo, box.x, box.y)
      cairo_scale(cairo, box.width / Icon.grid, box.height / Icon.grid)
      weight = Icon.weight
      trace(icon)
    }
    if let fill = shape.fill {
      use(fill)
      cairo_fill_preserve(cairo)
    }
    if let line = shape.line {
      use(line)
      cairo_set_line_width(cairo, weight)
      cairo_set_line_cap(cairo, CAIRO_LINE_CAP_ROUND)
      cairo_set_line_join(cairo, CAIRO_LINE_JOIN_ROUND)
      cairo_stroke_preserve(cairo)
    }
    cairo_new_path(cairo)
    cairo_restore(cairo)
  }

  private func trace(_ box: Box, _ radius: Double) {
    let radius = min(radius, box.width / 2, box.height / 2)
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    cairo_new_path(cairo)
    guard radius > 0 else {
      cairo_rectangle(cairo, box.x, box.y, box.width, box.height)
      return
    }
    cairo_arc(cairo, right - radius, box.y + radius, radius, -.pi / 2, 0)
    cairo_arc(cairo, right - radius, bottom - radius, radius, 0, .pi / 2)
    cairo_arc(cairo, box.x + radius, bottom - radius, radius, .pi / 2, .pi)
    cairo_arc(cairo, box.x + radius, box.y + radius, radius, .pi, .pi * 1.5)
    cairo_close_path(cairo)
  }

  private func trace(_ icon: Icon) {
    cairo_new_path(cairo)
    for step in icon.steps {
      switch step {
      case .move(let x, let y): cairo_move_to(cairo, x, y)
      case .line(let x, let y): cairo_line_to(cairo, x, y)
      case .curve(let a, let b, let c, let d, let x, let y):
        cairo_curve_to(cairo, a, b, c, d, x, y)
      case .close: cairo_close_path(cairo)
      }
    }
  }
}
