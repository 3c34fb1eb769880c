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
    if let roles, RoleGroups(roles) == nil { throw ValidationError(Messages.rolesUnclear(roles)) }
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
      return RoleGroups(roles).map(Self.people(of:))
    }
    return participants.map(Self.numbered)
  }

  /// The people of role groups, each with a label of its role.
  static func people(of groups: RoleGroups) -> [Participant] {
    groups.groups.flatMap { group in
      (1...group.people).map {
        Participant(label: Messages.roleLabel(group.role, $0, of: group.people), role: group.role)
      }
    }
  }

  /// `Person 1` to `Person N`.
  static func numbered(_ count: Int) -> [Participant] {
    (1...count).map { Participant(label: Messages.person($0)) }
  }
}
