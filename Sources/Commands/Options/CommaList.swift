/// A list of words written with commas between them.
enum CommaList {
  /// The words of `text` without blanks around them; empty ones are left out.
  static func words(_ text: String) -> [String] {
    text.split(separator: ",").map(trimmed).filter { !$0.isEmpty }
  }

  private static func trimmed(_ word: Substring) -> String {
    let start = word.drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
