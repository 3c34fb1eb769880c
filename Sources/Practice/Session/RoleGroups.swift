/// Role groups with their numbers, as they are typed: `health:2,police:1`.
package struct RoleGroups: Equatable, Sendable {
  /// One group.
  package struct Group: Equatable, Sendable {
    /// The role, such as `health`.
    package let role: String
    /// How many people it has; at least one.
    package let people: Int
  }

  /// The groups in the order typed; at least one.
  package let groups: [Group]
  /// How many people they have in all, as many at most as a setting takes.
  package var people: Int { groups.reduce(0) { $0 + $1.people } }

  /// Reads groups with commas between them; nil where one is named twice, has no number, or they are too many.
  package init?(_ text: String) {
    var groups: [Group] = []
    let most = Setting.multiAgency.people.upperBound
    for word in text.split(separator: ",").map({ $0.trimmingBlanks() }) where !word.isEmpty {
      let parts = word.split(separator: ":").map { $0.trimmingBlanks() }
      guard parts.count == 2, !parts[0].isEmpty, let people = Int(parts[1]),
        (1...most).contains(people), !groups.contains(where: { $0.role == parts[0] })
      else { return nil }
      groups.append(Group(role: parts[0], people: people))
    }
    guard !groups.isEmpty, groups.reduce(0, { $0 + $1.people }) <= most else { return nil }
    self.groups = groups
  }
}
