extension String {
  /// The text without white space at either end.
  var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }

  /// The text without white space at either end; nil when nothing is left.
  var trimmedOrNil: String? {
    let text = trimmed
    return text.isEmpty ? nil : text
  }
}
