internal import ArgumentParser
internal import Practice

/// Who takes part: a number, labels or role groups.
///
/// Nothing asks for a name.
struct ParticipantOptions: ParsableArguments {
  @Option(name: .long, help: Messages.Help.participants)
  var participants: Int?

  @Option(name: .long, help: Messages.Help.labels)
  var labels: String?

  @Option(name: .long, help: Messages.Help.roles)
  var roles: String?

  func validate() throws {
    guard [participants != nil, labels != nil, roles != nil].count(where: { $0 }) <= 1 else {
      throw ValidationError(Messages.oneWayToCount)
    }
    if let participants, !(1...Setting.team.people.upperBound).contains(participants) {
      throw ValidationError(Messages.participantsOutOfRange)
    }
    if let roles, Self.groups(roles) == nil { throw ValidationError(Messages.rolesUnclear(roles)) }
    if let labels, Set(CommaList.words(labels)).count != CommaList.words(labels).count {
      throw ValidationError(Messages.labelsRepeat)
    }
  }

  /// The participants asked for; nil where nothing was said about them.
  var people: [Participant]? {
    if let labels {
      return CommaList.words(labels).map { Participant(label: $0) }
    }
    if let roles {
      let groups = Self.groups(roles) ?? []
      return groups.flatMap { group in
        (1...group.people).map {
          Participant(label: Messages.roleLabel(group.role, $0, of: group.people), role: group.role)
        }
      }
    }
    return participants.map(Self.numbered)
  }

  /// `Person 1` to `Person N`.
  static func numbered(_ count: Int) -> [Participant] {
    (1...count).map { Participant(label: Messages.person($0)) }
  }

  private static func groups(_ text: String) -> [(role: String, people: Int)]? {
    var groups: [(role: String, people: Int)] = []
    for word in CommaList.words(text) {
      let parts = word.split(separator: ":")
      guard parts.count == 2, let people = Int(parts[1].drop(while: \.isWhitespace)),
        (1...60).contains(people), !groups.contains(where: { $0.role == parts[0] })
      else { return nil }
      groups.append((String(parts[0]), people))
    }
    return groups.isEmpty || groups.reduce(0, { $0 + $1.people }) > 60 ? nil : groups
  }
}
