/// Finds which of some words someone most likely meant.
package enum NearWords {
  /// The word of `known` with the fewest letters wrong; nil where none is near enough to be meant.
  package static func nearest(to word: String, among known: [String]) -> String? {
    let wanted = Array(word.lowercased().unicodeScalars.prefix(longest))
    guard wanted.count > 1 else { return nil }
    let most = max(1, wanted.count / 4)
    var best: (word: String, distance: Int)?
    for other in known {
      let letters = Array(other.lowercased().unicodeScalars.prefix(longest))
      guard abs(letters.count - wanted.count) <= most else { continue }
      let distance = distance(wanted, letters)
      if distance <= most, distance < best?.distance ?? .max { best = (other, distance) }
    }
    return best?.word
  }

  private static let longest = 80

  // Two letters that changed places count as one fault, as they do in typing.
  private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...b.count)
    for i in a.indices {
      var row = [i + 1]
      for j in b.indices {
        var least = min(row[j] + 1, last[j + 1] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          least = min(least, before[j - 1] + 1)
        }
        row.append(least)
      }
      (before, last) = (last, row)
    }
    return last[b.count]
  }
}
