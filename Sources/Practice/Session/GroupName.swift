/// What people who meet again call themselves, such as `Night team`; one name in any case.
package struct GroupName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Why a text is no name.
  package enum Fault: Error, Hashable, Sendable {
    case empty
    /// It's longer than this many bytes of UTF-8.
    case tooLong(limit: Int)
    /// A character in it can't be shown on a screen.
    case unshowable
  }

  /// The longest name, in bytes of UTF-8.
  package static let longest = 120

  /// The name as it was first written, with single blanks between its words.
  package let text: String
  // What decides whether two names are one.
  private let folded: String

  package init(_ text: some StringProtocol) throws(Fault) {
    self.text = try Self.tidy(text)
    folded = self.text.lowercased()
  }

  /// A short name on one line, such as a group's, a label or a role, with single blanks between its words.
  package static func tidy(_ text: some StringProtocol) throws(Fault) -> String {
    guard text.utf8.count <= 4 * longest else { throw .tooLong(limit: longest) }
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
    if words.isEmpty { throw .empty }
    guard words.utf8.count <= longest else { throw .tooLong(limit: longest) }
    guard !words.contains(where: \.isNewline), SafeText.line(words).string == words else {
      throw .unshowable
    }
    return words
  }

  package var description: String { text }

  package static func == (left: GroupName, right: GroupName) -> Bool { left.folded == right.folded }

  package func hash(into hasher: inout Hasher) { hasher.combine(folded) }

  package static func < (left: GroupName, right: GroupName) -> Bool { left.folded < right.folded }
}

/// Whose sessions share open actions and "last time": one person's own, a group's, or those that a
/// setting's sessions without a group have in common.
package struct Company: Hashable, Sendable {
  package let setting: Setting
  package let group: GroupName?

  /// One person's own sessions are never a group's.
  package init(_ setting: Setting, _ group: GroupName? = nil) {
    self.setting = setting
    self.group = setting.isPrivate ? nil : group
  }

  package static func == (left: Company, right: Company) -> Bool {
    left.group == right.group && (left.group != nil || left.setting == right.setting)
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(group) }
}

extension SessionRecord {
  package var company: Company { Company(setting, group) }
}

extension [SessionRecord] {
  /// The groups that have met, the most recent first.
  package var groups: [GroupName] {
    sorted { ($0.updated, $0.id) > ($1.updated, $1.id) }.compactMap(\.company.group)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
