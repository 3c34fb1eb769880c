/// How much of a text's words is kept once they are checked.
enum WordsKept: Sendable {
  /// All.
  case all
  /// Those of headings, and of what stands before the first `##` heading: paragraphs below it are
  /// left without words, which is what reading ten thousand cards for a list spends its time on.
  case front
}
