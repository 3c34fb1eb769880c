internal import Practice

/// Folds text for a window however narrow it is: no row is ever wider.
enum Folding {
  /// The lines of `text`, list items with a hanging indent.
  static func lines(_ text: String, width: Int) -> [SafeText] {
    LineFolding.fold(text, width: max(1, width)).flatMap { fitted($0, width: width) }
  }

  /// A line that may be wider than the window, as lines that are not.
  static func fitted(_ line: SafeText, width: Int) -> [SafeText] {
    let width = max(1, width)
    guard DisplayWidth.columns(line) > width else { return [line] }
    return TextWrap.lines(line, width: width).flatMap { split($0, width) }
  }

  // A single character can be wider than a window: joined letters, or a wide one in one column.
  private static func split(_ line: SafeText, _ width: Int) -> [SafeText] {
    guard DisplayWidth.columns(line) > width else { return [line] }
    var lines: [SafeText] = []
    var part = ""
    for scalar in line.string.unicodeScalars {
      let longer = SafeText.line(part + String(scalar))
      if DisplayWidth.columns(longer.string) <= width {
        part = longer.string
      } else {
        if !part.isEmpty { lines.append(SafeText.line(part)) }
        let alone = SafeText.line(String(scalar))
        part = DisplayWidth.columns(alone.string) <= width ? alone.string : tooWide
      }
    }
    return part.isEmpty ? lines : lines + [SafeText.line(part)]
  }

  private static let tooWide = "\u{FFFD}"
}
