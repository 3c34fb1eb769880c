extension XMLText {
  /// Adds words as one run; nothing for no words.
  mutating func addRun(_ words: String, _ style: RunStyle) {
    guard !words.isEmpty else { return }
    add("<w:r>")
    style.add(to: &self, isRightToLeft: ReadingDirection.isRightToLeft(words) == true)
    add("<w:t xml:space=\"preserve\">")
    add(words: words)
    add("</w:t></w:r>")
  }
}
