/// Slips of paper typed in one line: the number of each one's position, and 0 for a pass.
package enum SlipLine {
  /// What is wrong with a line; nothing of it is taken then.
  package enum Fault: Error, Hashable, Sendable {
    case empty
    /// This isn't a number, nor a word for passing.
    case notANumber(String)
    /// A number isn't one of the card's positions.
    case noSuchPosition(Int)
    /// There are more numbers than slips still missing.
    case tooMany(Int, missing: Int)
  }

  /// Reads `1 3 3 2`, `1,3,3,2` or, where there are at most nine positions, `1332`.
  ///
  /// - Parameter passes: The words that stand for a pass, beside 0.
  package static func read(
    _ line: some StringProtocol, positions: Int, missing: Int, passes: [String]
  ) throws(Fault) -> [Int] {
    var slips: [Int] = []
    for word in line.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == ";" }) {
      if passes.contains(where: { $0.lowercased() == word.lowercased() }) {
        slips.append(0)
        continue
      }
      guard word.utf8.allSatisfy({ (48...57).contains($0) }) else {
        throw .notANumber(String(word.prefix(20)))
      }
      let parts = positions < 10 ? word.map { String($0) } : [String(word)]
      for part in parts {
        let number = Int(part) ?? .max
        guard number <= positions else { throw .noSuchPosition(number) }
        slips.append(number)
      }
    }
    if slips.isEmpty { throw .empty }
    guard slips.count <= missing else { throw .tooMany(slips.count, missing: missing) }
    return slips
  }
}
