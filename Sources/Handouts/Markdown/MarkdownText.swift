internal import Practice

/// Words as CommonMark that can only be read as those words: no markup, entity or raw HTML.
///
/// Everything that could begin markup gets a backslash; where nothing could, the words stay as
/// they are, so that the file is pleasant to read as it is.
enum MarkdownText {
  /// Words for the middle of a line.
  static func escaped(_ text: String) -> String {
    let scalars = Array(SafeText.line(text).string.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if needsBackslash(scalar, before: scalars[(index + 1)...].first) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  private static func needsBackslash(
    _ scalar: Unicode.Scalar, before next: Unicode.Scalar?
  ) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "~", "|": true
    // What follows may stand in the next run of text.
    case "<": next != " "
    case "&": next.map { $0 == "#" || $0.properties.isAlphabetic } ?? true
    case "!": next == nil
    default: false
    }
  }

  /// A line of escaped words so that its beginning makes no heading, list, quotation or underline.
  static func line(_ escaped: String) -> String {
    let line = trimmed(escaped)
    guard let first = line.unicodeScalars.first else { return "" }
    if "#+-=>".unicodeScalars.contains(first) { return "\\" + line }
    let digits = line.unicodeScalars.prefix { ("0"..."9").contains($0) }
    let rest = line.unicodeScalars.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == "." || rest.first == ")" else { return line }
    return String(String.UnicodeScalarView(digits)) + "\\"
      + String(String.UnicodeScalarView(rest))
  }

  /// A heading's words on one line, whose closing number signs would be taken for markup.
  static func heading(_ escaped: String) -> String {
    let line = trimmed(escaped.split(separator: "\n").joined(separator: " "))
    return line.hasSuffix("#") ? line.dropLast() + "\\#" : line
  }

  // Spaces at a line's beginning could make code, at its end a line break.
  private static func trimmed(_ line: String) -> String {
    var line = line[...]
    while line.first == " " { line.removeFirst() }
    while line.last == " " { line.removeLast() }
    return String(line)
  }

  /// Words set as code: between more backticks than they have themselves.
  static func code(_ text: String) -> String {
    let words = SafeText.line(text).string
    guard !words.allSatisfy({ $0 == " " }) else { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: words) + 1)
    let ends = [words.unicodeScalars.first, words.unicodeScalars.last]
    let pad = ends.contains { $0 == "`" || $0 == " " } ? " " : ""
    return fence + pad + words + pad + fence
  }

  /// The length of the longest run of `character` in `text`.
  static func longestRun(of character: Unicode.Scalar, in text: String) -> Int {
    var longest = 0
    var run = 0
    for scalar in text.unicodeScalars {
      run = scalar == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
