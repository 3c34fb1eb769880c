internal import Practice

/// Words as CommonMark that can only be read as those words: no markup, entity or raw HTML.
///
/// Everything that could begin markup gets a backslash; where nothing could, the words stay as
/// they are, so that the file is pleasant to read as it is.
enum MarkdownText {
  /// Words for the middle of a line.
  static func escaped(_ text: String) -> String {
    let words = SafeText.line(text).string
    // All that could begin markup is ASCII, and most words have none of it.
    let bytes = Array(words.utf8)
    guard let first = bytes.indices.first(where: { needsBackslash(bytes, $0) }) else {
      return words
    }
    var result = Array(bytes[..<first])
    for index in first..<bytes.count {
      if needsBackslash(bytes, index) { result.append(UInt8(ascii: "\\")) }
      result.append(bytes[index])
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func needsBackslash(_ bytes: [UInt8], _ index: Int) -> Bool {
    // What follows the last byte may stand in the next run of text.
    let next = index + 1 < bytes.count ? bytes[index + 1] : nil
    return switch bytes[index] {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"): true
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "|"): true
    case UInt8(ascii: "<"): next != UInt8(ascii: " ")
    case UInt8(ascii: "&"): next.map { $0 == UInt8(ascii: "#") || isLetter($0) } ?? true
    case UInt8(ascii: "!"): next == nil
    default: false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  /// A line of escaped words so that its beginning makes no heading, list, quotation or underline.
  static func line(_ escaped: String) -> String {
    let line = trimmed(escaped)
    guard let first = line.unicodeScalars.first else { return "" }
    if "#+-=>".unicodeScalars.contains(first) { return "\\" + line }
    let digits = line.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let rest = line.utf8[digits.endIndex...]
    let mark = rest.first
    guard !digits.isEmpty, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
      return line
    }
    return "\(Substring(digits))\\\(Substring(rest))"
  }

  /// A heading's words on one line, whose closing number signs would be taken for markup.
  static func heading(_ escaped: String) -> String {
    let line = trimmed(escaped.split(separator: "\n").joined(separator: " "))
    return line.hasSuffix("#") ? line.dropLast() + "\\#" : line
  }

  // Spaces at a line's beginning could make code, at its end a line break.
  private static func trimmed(_ line: String) -> String {
    var line = line.utf8[...]
    while line.first == UInt8(ascii: " ") { line.removeFirst() }
    while line.last == UInt8(ascii: " ") { line.removeLast() }
    return String(Substring(line))
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
