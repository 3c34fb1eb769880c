internal import Practice

/// How the width of a line is shared among the columns of a table, by what their cells say.
enum ColumnWidths {
  // Letters of 12 pt are about 6 pt wide, a little more where they are bold.
  private static let letter = 125
  private static let mostLetters = 120

  /// The columns' widths in twips, which together are the page's width of text.
  static func twips(of rows: [[String]], columns: Int, on page: Page) -> [Int] {
    var natural = Array(repeating: 1, count: columns)
    var least = natural
    for row in rows {
      for (column, cell) in row.enumerated() where column < columns {
        natural[column] = max(natural[column], min(DisplayWidth.columns(cell), mostLetters))
        least[column] = max(least[column], min(longestWord(cell), mostLetters))
      }
    }
    let room = page.textWidth / page.scaled(letter)
    return shares(weights(natural.map { $0 + 2 }, least.map { $0 + 2 }, room), of: page.textWidth)
  }

  // Every column gets its longest word if there is room; what is left goes where much is said.
  private static func weights(_ natural: [Int], _ least: [Int], _ room: Int) -> [Int] {
    if natural.reduce(0, +) <= room { return natural }
    let spare = room - least.reduce(0, +)
    guard spare > 0 else { return least }
    let wanted = zip(natural, least).map(-)
    let all = max(1, wanted.reduce(0, +))
    return zip(least, wanted).map { $0 * all + spare * $1 }
  }

  private static func shares(_ weights: [Int], of width: Int) -> [Int] {
    let all = max(1, weights.reduce(0, +))
    var shares = weights.map { width * $0 / all }
    if !shares.isEmpty { shares[0] += width - shares.reduce(0, +) }
    return shares
  }

  private static func longestWord(_ text: String) -> Int {
    text.split(separator: " ").map { min($0.utf8.count, mostLetters) }.max() ?? 0
  }
}
