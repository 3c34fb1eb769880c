/// Counts of positions taken by a show of hands or with eyes closed.
package struct Tally: Hashable, Sendable {
  /// How many took one position.
  package struct Count: Hashable, Sendable {
    /// The position.
    package var position: Position
    /// How many people took it.
    package var people: Int

    /// Makes a count.
    package init(position: Position, people: Int) {
      self.position = position
      self.people = people
    }
  }

  /// The role group counted; nil for the whole room.
  package var role: String?
  /// A count for each position of the card in its order, and last for passing.
  package var counts: [Count]

  /// Makes a tally.
  package init(role: String? = nil, counts: [Count]) {
    self.role = role
    self.counts = counts
  }
}
