/// Whole minutes as written in a header or a step.
enum Minutes {
  /// The longest session or step: a day.
  static let longest = 24 * 60

  /// Takes one to four digits from 1 to a day; nil for anything else.
  static func read(_ text: some StringProtocol) -> Int? {
    guard text.utf8.count <= 4, text.utf8.allSatisfy(\.isDigit), let minutes = Int(text),
      (1...longest).contains(minutes)
    else { return nil }
    return minutes
  }
}
