internal import Practice
internal import Window

/// A pattern that phones read, black on white whatever the window's colours, and words beside it.
struct CodeRows: Equatable, Sendable {
  /// Its rows of modules, 1 for dark.
  let code: [String]
  /// The words beside it, or below where there is no room.
  let words: [StageBlock]

  // ISO/IEC 18004 asks for four light modules all round; with fewer, phones miss it.
  private static let quiet = 4

  func rows(_ geometry: StageGeometry, height: Int) -> [BlockRow] {
    let picture = Self.picture(of: code)
    let columns = code.count + 2 * Self.quiet
    let width = geometry.measure
    guard !code.isEmpty, columns <= width, picture.count <= height else {
      return words.flatMap { $0.rows(geometry, height: height) }
    }
    let room = width - columns - 3
    guard room >= 24 else {
      return picture.map { BlockRow($0) } + words.flatMap { $0.rows(geometry, height: height) }
    }
    let beside = words.flatMap { $0.rows(folded: room) }
    let blank = FrameRow(SafeText(String(repeating: " ", count: columns)))
    return (0..<max(picture.count, beside.count)).map { index in
      let left = index < picture.count ? picture[index] : blank
      guard index < beside.count, !beside[index].runs.isEmpty else { return BlockRow(left) }
      return BlockRow(left + beside[index].indented(by: 3))
    }
  }

  // Two rows of modules make one of the window's, so that modules are about square.
  static func picture(of code: [String]) -> [FrameRow] {
    let side = code.count + 2 * quiet
    let modules = code.map { Array($0.utf8) }
    func isDark(_ row: Int, _ column: Int) -> Bool {
      let (row, column) = (row - quiet, column - quiet)
      return modules.indices.contains(row) && modules[row].indices.contains(column)
        && modules[row][column] == UInt8(ascii: "1")
    }
    return stride(from: 0, to: side, by: 2).map { row in
      let line = (0..<side).map { column in
        switch (isDark(row, column), isDark(row + 1, column)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }
      return FrameRow(SafeText(line.joined()), .code)
    }
  }
}

extension StageBlock {
  /// Words folded to so many columns.
  fileprivate func rows(folded columns: Int) -> [FrameRow] {
    switch self {
    case .heading(let words): Folding.lines(words, width: columns).map { FrameRow($0, .heading) }
    case .statement(let words):
      Folding.lines(words, width: columns).map { FrameRow($0, .statement) }
    case .text(let words, let style):
      Folding.lines(words, width: columns).map { FrameRow($0, style) }
    default: [.empty]
    }
  }
}
