/// Reads counts of positions as a facilitator types them: `3 1 0 2`, or `agree 3, not sure 1`.
struct TallyWords {
  /// What is wrong with counts.
  enum Fault: Error, Hashable {
    /// They are not counts.
    case unclear
    /// There are not as many as there are positions.
    case needs(counts: Int)
    /// They are more than the people present.
    case tooMany
    /// Those said to pass and the others are not everyone.
    case passesLeaveOut(Int)
    /// A position comes twice.
    case twice(String)
  }

  /// The positions in order.
  var choices: [String]
  /// How many people are asked.
  var people: Int
  /// The word for passing.
  let pass: String

  /// The count of each position in `text`.
  func counts(in text: String) throws(Fault) -> [Int] {
    let plain = try plainCounts(text)
    let counts = if let plain { plain } else { try namedCounts(text) }
    guard total(counts) <= people else { throw .tooMany }
    return counts
  }

  private func plainCounts(_ text: String) throws(Fault) -> [Int]? {
    let items = text.split { $0.isWhitespace || $0 == "," || $0 == ";" }
    let numbers = items.compactMap(count)
    guard numbers.count == items.count, !items.isEmpty else { return nil }
    guard numbers.count == choices.count else { throw .needs(counts: choices.count) }
    return numbers
  }

  private func namedCounts(_ text: String) throws(Fault) -> [Int] {
    var counts: [Int: Int] = [:]
    let names = ChoiceWords(choices + [pass])
    for item in text.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let (words, number) = try named(item)
      guard case .one(let index) = names.match(words) else { throw .unclear }
      guard counts.updateValue(number, forKey: index) == nil else { throw .twice(words) }
    }
    guard !counts.isEmpty else { throw .unclear }
    return try withoutPasses(counts)
  }

  private func withoutPasses(_ counts: [Int: Int]) throws(Fault) -> [Int] {
    let taken = choices.indices.map { counts[$0] ?? 0 }
    if let passes = counts[choices.count] {
      let left = people - total(taken) - passes
      guard left >= 0 else { throw .tooMany }
      guard left == 0 else { throw .passesLeaveOut(left) }
    }
    return taken
  }

  private func named(_ item: Substring) throws(Fault) -> (words: String, number: Int) {
    let words = item.split { $0.isWhitespace || $0 == ":" || $0 == "=" }
    if words.count > 1, let last = words.last, let number = count(last) {
      return (words.dropLast().joined(separator: " "), number)
    }
    if words.count > 1, let first = words.first, let number = count(first) {
      return (words.dropFirst().joined(separator: " "), number)
    }
    throw .unclear
  }

  // Held at one more than the people present, so that no sum of typed numbers can overflow.
  private func count(_ word: Substring) -> Int? {
    guard !word.isEmpty, word.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return min(Int(word) ?? .max, people + 1)
  }

  private func total(_ counts: [Int]) -> Int {
    counts.reduce(0, +)
  }
}
