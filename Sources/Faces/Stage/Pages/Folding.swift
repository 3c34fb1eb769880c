internal import Practice
internal import Window

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
    var parts: [String.UnicodeScalarView] = []
    var columns = width
    for scalar in line.string.unicodeScalars {
      let wide = DisplayWidth.columns(Character(scalar))
      if columns + wide > width || parts.isEmpty {
        parts.append(String.UnicodeScalarView())
        // A mark that begins a line is given something to stand on.
        columns = DisplayWidth.columns(SafeText.line(String(scalar)))
      } else {
        columns += wide
      }
      parts[parts.count - 1].append(scalar)
    }
    return parts.map { SafeText.line(String($0)) }.map {
      DisplayWidth.columns($0) <= width ? $0 : SafeText.line(tooWide)
    }
  }

  private static let tooWide = "\u{FFFD}"
}
