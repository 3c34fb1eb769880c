internal import Practice

/// Folds text into lines no wider than the window, list items with a hanging indent.
enum LineFolding {
  /// The lines of `text`; only its own line breaks where `width` is nil.
  static func fold(_ text: String, width: Int?) -> [SafeText] {
    SafeText(text).string.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line in
      guard let width, columns(of: line) > width else { return [SafeText.line(line)] }
      return wrap(line, width: width, hanging: hanging(of: line)).map { SafeText.line($0) }
    }
  }

  /// How many columns `line` takes.
  static func columns(of line: some StringProtocol) -> Int {
    line.count
  }

  // The columns of a list item's bullet or number with the blanks around it.
  private static func hanging(of line: Substring) -> Int {
    let blanks = line.prefix { $0 == " " }.count
    let rest = line.dropFirst(blanks)
    if rest.hasPrefix("- ") { return blanks + 2 }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }.count
    return (1...3).contains(digits) && rest.dropFirst(digits).hasPrefix(". ")
      ? blanks + digits + 2 : blanks
  }

  private static func wrap(_ line: Substring, width: Int, hanging: Int) -> [String] {
    let indent = String(repeating: " ", count: min(hanging, width / 2))
    var lines: [String] = []
    var current = String(line.prefix { $0 == " " }.prefix(width / 2))
    var used = current.count
    var isBlank = true
    func breakLine() {
      lines.append(current)
      (current, used, isBlank) = (indent, indent.count, true)
    }
    for word in line.split(separator: " ") {
      if !isBlank {
        if used + 1 + columns(of: word) > width { breakLine() } else { current += " " }
        used += isBlank ? 0 : 1
      }
      for character in word {
        if used >= width { breakLine() }
        current.append(character)
        used += 1
        isBlank = false
      }
    }
    return lines + [current]
  }
}
