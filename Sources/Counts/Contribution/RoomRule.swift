/// When the views on a card may leave a facilitator's machine, added up over a quarter's rooms.
///
/// The rule is the published tables' own, with rooms in the place of facilitators: whoever sat in one of the
/// rooms and knows its views can't work out another room's from the sum.
package enum RoomRule {
  /// How many people gave them, at least.
  package static let people = 10
  /// In how many rooms, at least.
  package static let rooms = 3

  /// Whether views may be told of rooms in which so many people gave theirs: no room has over half of them.
  package static func allows(_ people: [Int]) -> Bool {
    let all = people.reduce(0, +)
    return people.count >= rooms && all >= Self.people && people.allSatisfy { 2 * $0 <= all }
  }
}
