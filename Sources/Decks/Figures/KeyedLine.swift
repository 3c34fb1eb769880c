/// A line of a `chart`, `table` or `step` block with its place.
struct KeyedLine: Sendable {
  /// The line without blanks at either end.
  var text: Substring
  /// The line of the file.
  var line: Int

  /// The lines of a block's text that are not empty; the first one stands on `line`.
  static func lines(of text: String, from line: Int) -> [KeyedLine] {
    let parts = text.utf8.split(
      separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return parts.enumerated().compactMap {
      let trimmed = Substring($1).trimmed
      return trimmed.isEmpty ? nil : KeyedLine(text: trimmed, line: line + $0)
    }
  }

  /// What stands after `key:` when the line begins so.
  func value(of key: String) -> String? {
    let rest = text.utf8.dropFirst(key.utf8.count)
    guard rest.first == UInt8(ascii: ":"), text.utf8.starts(with: key.utf8) else { return nil }
    return String(Substring(rest.dropFirst()).trimmed)
  }

  /// The words before and after the first colon; nil when there is none.
  var pair: (key: String, value: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return (
      String(text[..<colon].trimmed), String(text[text.index(after: colon)...].trimmed)
    )
  }
}

/// A value given once by its key in a `chart`, `table` or `step` block.
struct KeyedValue: Sendable {
  /// The key.
  let key: String
  /// The value, once given.
  private(set) var text: String?
  /// The line it was given on.
  private(set) var line = 0

  /// Begins without a value.
  init(_ key: String) {
    self.key = key
  }

  /// Takes `line` when it gives this key, noting an empty value and a second one.
  mutating func take(_ line: KeyedLine, _ remarks: inout Remarks) -> Bool {
    guard let value = line.value(of: key) else { return false }
    if self.line > 0 {
      remarks.error(line.line) { $0.blockKeyTwice(key, first: self.line) }
    } else if value.isEmpty {
      remarks.error(line.line) { $0.blockKeyEmpty(key) }
    } else {
      text = value
    }
    if self.line == 0 { self.line = line.line }
    return true
  }
}
