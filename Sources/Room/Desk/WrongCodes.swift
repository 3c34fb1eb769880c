/// How often codes were guessed from each address, so that guessing takes for ever.
struct WrongCodes {
  private struct Count {
    var since: Int
    var tries: Int
  }

  private var counts: [String: Count] = [:]
  private var untold = 0

  private static let most = 10
  private static let window = 60_000
  // Only as many addresses as a network of rooms has; someone with more of them gains nothing by it.
  private static let mostAddresses = 4_096

  /// Whether nothing more is tried for this address in this minute.
  ///
  /// - Parameter now: Milliseconds of a clock that nobody sets.
  func isOver(_ address: String, now: Int) -> Bool {
    guard let count = counts[address], now - count.since < Self.window else { return false }
    return count.tries >= Self.most
  }

  mutating func add(_ address: String, now: Int) {
    untold += 1
    if counts.count >= Self.mostAddresses {
      counts = counts.filter { now - $0.value.since < Self.window }
    }
    if var count = counts[address], now - count.since < Self.window {
      count.tries += 1
      counts[address] = count
    } else if counts.count < Self.mostAddresses {
      counts[address] = Count(since: now, tries: 1)
    }
  }

  /// So many that the session should hear of it; nil where there were few, as people mistype.
  mutating func toTell() -> Int? {
    guard untold >= Self.most else { return nil }
    defer { untold = 0 }
    return untold
  }
}
