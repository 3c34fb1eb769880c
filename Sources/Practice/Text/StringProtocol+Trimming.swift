extension StringProtocol {
  /// The text without blanks and line breaks at either end.
  package func trimmingBlanks() -> String {
    let start = self.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  /// The text without blanks and line breaks at either end; nil when nothing is left.
  package var wordsIfAny: String? {
    let words = trimmingBlanks()
    return words.isEmpty ? nil : words
  }
}
