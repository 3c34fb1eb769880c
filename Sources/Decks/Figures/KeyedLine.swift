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
    guard text.hasPrefix(key) else { return nil }
    let rest = text.dropFirst(key.count)
    return rest.first == ":" ? String(rest.dropFirst().trimmed) : nil
  }

  /// The words before and after the first colon; nil when there is none.
  var pair: (key: String, value: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    return (
      String(text[..<colon].trimmed), String(text[text.index(after: colon)...].trimmed)
    )
  }
}
