package import Practice
internal import Window

/// A session that somebody wants to begin.
package struct SessionWish: Equatable, Sendable {
  /// What it is run from.
  package enum Subject: Equatable, Sendable {
    /// The plan with this id.
    case plan(String)
    /// Cards by their names, such as `keeping-safe/low-rating`.
    case cards([String])
    /// A card met before, by its name.
    case comingBack(String)
  }

  /// Who takes part.
  package enum People: Equatable, Sendable {
    /// As many as the setting always has.
    case usual
    /// So many.
    case number(Int)
    /// Role groups.
    case roles(RoleGroups)
  }

  /// Who it is for.
  package var setting: Setting
  /// What it is run from.
  package var subject: Subject
  /// What it is called: the plan's title, or the card's.
  package var title: String
  /// Who takes part.
  package var people: People
  /// The people who meet again; nil where they left it out.
  package var group: GroupName?
  /// How views are taken down; nil as is usual for the setting.
  package var capture: Capture?

  /// Makes a wish.
  package init(
    setting: Setting, subject: Subject, title: String, people: People = .usual,
    group: GroupName? = nil, capture: Capture? = nil
  ) {
    self.setting = setting
    self.subject = subject
    self.title = title
    self.people = people
    self.group = group
    self.capture = capture
  }

  /// Whether it's run from chosen cards.
  var isOnCards: Bool { if case .cards = subject { true } else { false } }
}
