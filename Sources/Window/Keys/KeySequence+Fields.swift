extension KeySequence {
  /// The numbers of a sequence's parameters; those left out are 0.
  struct Fields {
    private var numbers: [Int] = []
    /// Whether the key was let go rather than pressed, which some terminals tell when asked to.
    private(set) var isRelease = false

    /// Reads parameters; nil where they are not numbers divided by semicolons, as in what a terminal replies.
    init?(_ parameters: [UInt8]) {
      guard !parameters.isEmpty else { return }
      for (place, field) in parameters.split(
        separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
      ).enumerated() {
        let parts = field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let values = parts.map(Self.number)
        guard let number = values.first ?? 0, !values.contains(nil) else { return nil }
        numbers.append(number)
        if place == 1, values.count > 1, values[1] == 3 { isRelease = true }
      }
    }

    /// How many there are.
    var count: Int { numbers.count }

    /// Whether there are none.
    var isEmpty: Bool { numbers.isEmpty }

    /// The number at `place`; 0 where it was left out.
    subscript(place: Int) -> Int { place < numbers.count ? numbers[place] : 0 }

    // Nothing that is understood has more than seven digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
      guard digits.count <= 7, digits.allSatisfy({ (0x30..<0x3A).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}
