/// The marks that say where a sheet is cut: ticks at its edges and a cross in its middle.
struct CutMarks {
  private let stock: CardStock

  /// Takes how the cards lie.
  init(_ stock: CardStock) {
    self.stock = stock
  }

  /// The marks as thin boxes: ticks from 3 to 8 mm off the edges, arms of 2 mm.
  var boxes: [Box] {
    let (width, height) = (stock.sheet.width, stock.sheet.height)
    let (near, far, arm) = (Sheet.points(3), Sheet.points(8), Sheet.points(2))
    let weight = 0.5
    func across(_ x: Double, _ length: Double) -> Box {
      Box(x: x, y: height / 2 - weight / 2, width: length, height: weight)
    }
    func down(_ y: Double, _ length: Double) -> Box {
      Box(x: width / 2 - weight / 2, y: y, width: weight, height: length)
    }
    let middle = [across(width / 2 - arm, arm * 2)]
    let rows = [across(near, far - near), across(width - far, far - near)]
    guard stock.columns > 1 else { return middle + rows }
    return middle + rows
      + [down(height / 2 - arm, arm * 2), down(near, far - near), down(height - far, far - near)]
  }

  /// Draws them.
  func draw(on canvas: Canvas) {
    canvas.mark(nil)
    for box in boxes { canvas.fill(box, .quiet) }
  }
}
