package import Practice

/// What a facilitator gives to the picture of many rooms for a quarter: counts, and nobody's words.
package struct Contribution: Equatable, Sendable {
  /// The name of the format.
  package static let format = "reflect.counts/1"

  /// Drawn at random for a quarter and kept, so that what is sent twice counts once.
  package var id: RandomName
  /// Drawn at random for a facilitator, who may be anybody.
  package var facilitator: RandomName
  /// nil where none is set.
  package var organisation: String?
  /// nil where none is set.
  package var region: String?
  package var quarter: Quarter
  /// The cards that were met, each wording by itself.
  package var cards: [CardCounts]
  package var actions: ActionCounts

  package init(
    id: RandomName, facilitator: RandomName, organisation: String? = nil, region: String? = nil,
    quarter: Quarter, cards: [CardCounts] = [], actions: ActionCounts = ActionCounts()
  ) {
    self.id = id
    self.facilitator = facilitator
    self.organisation = organisation
    self.region = region
    self.quarter = quarter
    self.cards = cards
    self.actions = actions
  }
}

/// How often a card was met in one wording, and where people stood on it.
package struct CardCounts: Equatable, Sendable {
  /// The card as `deck/id`.
  package var card: String
  /// Eight hexadecimal digits that tell one wording of a card from another.
  package var version: String
  package var theme: String
  package var met: [Meetings]
  /// Empty where too few rooms gave views for them to be told.
  package var views: [PositionCounts]

  package init(
    card: String, version: String, theme: String, met: [Meetings], views: [PositionCounts] = []
  ) {
    self.card = card
    self.version = version
    self.theme = theme
    self.met = met
    self.views = views
  }

  /// How often, in one setting.
  package struct Meetings: Equatable, Sendable {
    package var setting: Setting
    /// In how many rooms; a card met twice in a session counts twice.
    package var rounds: Int
    /// How many people were there, over all of them.
    package var people: Int

    package init(_ setting: Setting, rounds: Int, people: Int) {
      self.setting = setting
      self.rounds = rounds
      self.people = people
    }
  }
}

/// How many people took a position before talk and after the finding, over all rooms.
///
/// Who passed isn't counted: it's nobody's business.
package struct PositionCounts: Equatable, Sendable {
  package var position: String
  package var before: Int
  package var after: Int

  package init(_ position: String, before: Int, after: Int) {
    self.position = position
    self.before = before
    self.after = after
  }
}

/// What became of actions in a quarter, whenever they were agreed.
package struct ActionCounts: Equatable, Sendable {
  package var agreed: Int
  package var done: Int
  package var letGo: Int

  package init(agreed: Int = 0, done: Int = 0, letGo: Int = 0) {
    self.agreed = agreed
    self.done = done
    self.letGo = letGo
  }
}

extension Contribution {
  /// The settings that are counted: what one or two people think is theirs.
  package static let settings: [Setting] = [.team, .multiAgency]

  /// The largest numbers taken, each far above what one facilitator can reach in a quarter.
  package enum Limits {
    /// Bytes of a file.
    package static let fileBytes = 1_048_576
    package static let cards = 2_000
    package static let positions = 24
    package static let people = 100_000
    package static let rounds = 10_000
    /// Bytes of an organisation's name, a region's or a position's.
    package static let nameBytes = 120
  }
}
