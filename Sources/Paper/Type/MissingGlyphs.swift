/// The characters that no font had, in the order they were met.
struct MissingGlyphs {
  /// The characters.
  private(set) var scalars: Set<Unicode.Scalar> = []
  private var order: [Unicode.Scalar] = []
  private static let mostNamed = 12

  /// Adds characters; says whether any of them is new.
  mutating func add(_ found: Set<Unicode.Scalar>) -> Bool {
    let new = found.subtracting(scalars).sorted()
    scalars.formUnion(new)
    order += new
    return !new.isEmpty
  }

  /// A sentence for each, and one for those beyond the first dozen.
  var remarks: [String] {
    let named = order.prefix(Self.mostNamed).map(Messages.missing)
    let rest = order.count - named.count
    return named + (rest > 0 ? [Messages.missingMore(rest)] : [])
  }
}
