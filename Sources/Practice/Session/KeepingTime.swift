/// A length of time in the calendar, such as `12mo`, `2y`, `6w` or `90d`.
package struct Age: Equatable, Sendable, CustomStringConvertible {
  private let months: Int
  private let days: Int
  package let description: String

  /// Reads a number of years, months, weeks or days; nil for anything else.
  package init?(_ text: some StringProtocol) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), (1...12_000).contains(number) else { return nil }
    let unit = text.dropFirst(digits.count).lowercased()
    switch unit {
    case "y": (months, days) = (number * 12, 0)
    case "mo": (months, days) = (number, 0)
    case "w": (months, days) = (0, number * 7)
    case "d": (months, days) = (0, number)
    default: return nil
    }
    description = "\(number)\(unit)"
  }

  package init(months: Int) {
    (self.months, days, description) = (months, 0, "\(months)mo")
  }

  package static let aYear = Age(months: 12)

  /// The day that lies this long before `day`.
  package func day(before day: CalendarDay) -> CalendarDay {
    day.adding(months: -months).adding(days: -days)
  }

  /// The day that lies this long after `day`.
  package func day(after day: CalendarDay) -> CalendarDay {
    day.adding(months: months).adding(days: days)
  }
}

/// How long records are kept: all, and those of groups that want it otherwise.
///
/// It's written `12mo; Night team: 6mo`.
package struct KeepingTime: Equatable, Sendable, CustomStringConvertible {
  package var usual: Age
  package private(set) var groups: [(name: GroupName, time: Age)]

  package init(_ usual: Age = .aYear) { (self.usual, groups) = (usual, []) }

  /// Reads a length of time, or several of which all but one have a group's name before them; nil for anything else.
  package init?(_ text: String) {
    self.init()
    var isUsualSaid = false
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      let part = part.trimmingBlanks()
      if let colon = part.lastIndex(of: ":") {
        guard let name = try? GroupName(part[..<colon]),
          let time = Age(part[part.index(after: colon)...].trimmingBlanks()),
          !groups.contains(where: { $0.name == name })
        else { return nil }
        groups.append((name, time))
      } else {
        guard !isUsualSaid, let time = Age(part) else { return nil }
        (usual, isUsualSaid) = (time, true)
      }
    }
  }

  package var description: String {
    ([usual.description] + groups.map { "\($0.name): \($0.time)" }).joined(separator: "; ")
  }

  /// Changes the time of a group's records; nil keeps them as long as others.
  ///
  /// - Returns: Whether the name can be written beside others.
  package mutating func set(_ time: Age?, for name: GroupName) -> Bool {
    guard !name.text.contains(";") else { return false }
    groups.removeAll { $0.name == name }
    if let time { groups.append((name, time)) }
    return true
  }

  /// How long records of `group` are kept.
  package func time(of group: GroupName?) -> Age {
    groups.first { $0.name == group }?.time ?? usual
  }

  /// The last day on which `record` is kept: the one that was chosen for it, or so long after its last day.
  package func lastDay(of record: SessionRecord) -> CalendarDay {
    if let chosen = record.keptUntil { return chosen }
    let lastDay = CalendarDay(daysSince1970: record.updated.seconds / 86_400)
    return time(of: record.group).day(after: max(record.day, lastDay))
  }

  /// The earliest last day of a session's record that its id alone allows.
  package func firstLastDay(of id: SessionID) -> CalendarDay {
    groups.map { $0.time.day(after: id.day) }.reduce(usual.day(after: id.day), min)
  }

  package static func == (left: KeepingTime, right: KeepingTime) -> Bool {
    left.description == right.description
  }
}

extension SessionID {
  /// The day the session began.
  package var day: CalendarDay {
    guard let day = CalendarDay(text.prefix(10)) else {
      preconditionFailure("every id begins with a day")
    }
    return day
  }
}
