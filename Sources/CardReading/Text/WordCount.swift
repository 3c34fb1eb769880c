/// Counts words, for the length of a card's front.
enum WordCount {
  /// How many runs of letters, digits and marks `text` has between white space.
  static func words(in text: String) -> Int {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isSpace = byte.isBlank || byte.isLineEnd
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return count
  }
}
