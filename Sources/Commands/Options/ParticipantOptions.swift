internal import ArgumentParser
internal import Documents
internal import Practice
internal import Window

/// Who takes part: a number, labels or role groups.
///
/// Nothing asks for a name.
struct ParticipantOptions: ParsableArguments {
  @Option(name: .long, help: Language.help.participants)
  var participants: Int?

  @Option(name: .long, help: Language.help.labels)
  var labels: String?

  @Option(name: .long, help: Language.help.roles)
  var roles: String?

  func validate() throws {
    guard [participants != nil, labels != nil, roles != nil].count(where: { $0 }) <= 1 else {
      throw ValidationError(Language.words.oneWayToCount)
    }
    if let participants, !Self.counts.contains(participants) {
      throw ValidationError(Language.words.participantsOutOfRange)
    }
    if let roles, RoleGroups(roles) == nil {
      throw ValidationError(Language.words.rolesUnclear(roles))
    }
    let folded = labels.map(CommaList.words)?.map { $0.lowercased() } ?? []
    if Set(folded).count < folded.count { throw ValidationError(Language.words.labelsRepeat) }
  }

  /// How many may be asked for.
  static let counts = 1...Setting.team.people.upperBound

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

  /// The people with labels alone, where all others join by themselves.
  var named: [Participant]? {
    labels.map { CommaList.words($0).map { Participant(label: $0) } }
  }

  /// The names of the role groups.
  var roleNames: [String] { roles.flatMap(RoleGroups.init)?.groups.map(\.role) ?? [] }

  /// The people of role groups, each with a label of its role.
  static func people(of groups: RoleGroups) -> [Participant] {
    groups.groups.flatMap { group in
      (1...group.people).map {
        Participant(
          label: Language.words.roleLabel(group.role, $0, of: group.people), role: group.role)
      }
    }
  }

  /// `Person 1` to `Person N`.
  static func numbered(_ count: Int) -> [Participant] {
    (1...count).map { Participant(label: Language.words.person($0)) }
  }
}

/// When colour may be used; nothing needs it to be understood.
enum ColorChoice: String, CaseIterable, ExpressibleByArgument {
  case auto
  case always
  case never
}

extension Setting: ExpressibleByArgument {
  /// The settings `reflect team` runs; `reflect solo` is a command of its own.
  package init?(argument: String) {
    guard let setting = Setting(rawValue: argument), setting.hasFacilitator else { return nil }
    self = setting
  }

  package static var allValueStrings: [String] {
    allCases.filter(\.hasFacilitator).map(\.rawValue)
  }
}

extension Capture: ExpressibleByArgument {
  package init?(argument: String) {
    // What `hands` was called at first.
    let name = argument == "tally" ? "hands" : argument
    guard Self.allValueStrings.contains(name) else { return nil }
    self.init(rawValue: name)
  }

  package static var allValueStrings: [String] { Setting.team.captures.map(\.rawValue) }
}
extension SessionRecord.Lead: ExpressibleByArgument {}
extension Palette: ExpressibleByArgument {}
extension PaperSettings.Size: ExpressibleByArgument {}
extension PaperSettings.Flip: ExpressibleByArgument {}

/// A list of words written with commas between them.
enum CommaList {
  /// The words of `text` without blanks around them; empty ones are left out.
  static func words(_ text: String) -> [String] {
    text.split(separator: ",").map { $0.trimmingBlanks() }.filter { !$0.isEmpty }
  }
}
