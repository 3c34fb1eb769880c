internal import Practice

/// Which markers a list takes: two lists in a row with the same ones would be read as one.
struct MarkdownListTurns {
  private var before: (isNumbered: Bool, turn: Int)?

  /// The turn of a list that comes now.
  mutating func next(isNumbered: Bool) -> Int {
    let turn = before.map { $0.isNumbered == isNumbered ? 1 - $0.turn : 0 } ?? 0
    before = (isNumbered, turn)
    return turn
  }

  /// Something that is no list came.
  mutating func ended() {
    before = nil
  }

  /// Something came that may end with a list of its own.
  mutating func endedWithBullets() {
    before = (isNumbered: false, turn: 0)
  }

  /// The marker of an item.
  static func marker(_ list: MarkupList, index: Int, _ turn: Int) -> String {
    guard let start = list.start else { return bullet(turn) }
    // CommonMark takes numbers of up to nine digits.
    let number = min(max(0, start), 900_000_000) + index
    return "\(number)\(turn == 0 ? "." : ")") "
  }

  /// The marker of a bullet.
  static func bullet(_ turn: Int) -> String {
    turn == 0 ? "- " : "* "
  }
}
