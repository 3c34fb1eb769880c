package import Practice

/// The views on one wording of a card that were sent, and the rooms they came from.
package struct SharedViews: Equatable, Sendable {
  /// A round of a session.
  package struct Room: Hashable, Sendable {
    package var session: SessionID
    /// The step of that session, counted from 0.
    package var step: Int

    package init(session: SessionID, step: Int) {
      self.session = session
      self.step = step
    }
  }

  package var card: String
  package var version: String
  package var rooms: [Room]
  package var views: [PositionCounts]

  package init(card: String, version: String, rooms: [Room], views: [PositionCounts]) {
    self.card = card
    self.version = version
    self.rooms = rooms
    self.views = views
  }
}

/// What a facilitator keeps of what was shared, on their own machine: random names, and what was sent of views.
package struct ShareBook: Equatable, Sendable {
  /// What was shared of one quarter.
  package struct Entry: Equatable, Sendable {
    package var quarter: Quarter
    package var id: RandomName
    /// The sessions that were counted.
    package var sessions: [SessionID] = []
    package var views: [SharedViews] = []

    package init(quarter: Quarter, id: RandomName) {
      self.quarter = quarter
      self.id = id
    }
  }

  package var facilitator: RandomName
  package private(set) var entries: [Entry]

  /// One in which nothing was shared yet.
  package init(using generator: inout some RandomNumberGenerator) {
    facilitator = RandomName(using: &generator)
    entries = []
  }

  init(facilitator: RandomName, entries: [Entry]) {
    self.facilitator = facilitator
    self.entries = entries
  }

  package subscript(quarter: Quarter) -> Entry? { entries.first { $0.quarter == quarter } }

  /// Puts `entry` in the place of what was noted of its quarter.
  package mutating func note(_ entry: Entry) {
    entries.removeAll { $0.quarter == entry.quarter }
    entries.append(entry)
    entries.sort { $0.quarter < $1.quarter }
  }
}
