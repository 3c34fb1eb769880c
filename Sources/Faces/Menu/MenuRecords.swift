package import Practice

/// What the menu shows of the records on this computer.
package struct MenuRecords: Equatable, Sendable {
  /// A session with the day it was last added to, where the computer is.
  package struct Session: Equatable, Sendable {
    package var record: SessionRecord
    package var lastDay: CalendarDay

    package init(_ record: SessionRecord, lastDay: CalendarDay) {
      self.record = record
      self.lastDay = lastDay
    }
  }

  /// Every session by whose it is, the people who met last first, and of each the newest first.
  package let sessions: [Session]
  /// The sessions to go on with, the one last added to first.
  package let unfinished: [Session]
  /// Whose sessions there are, the people who met last first.
  package let companies: [Company]
  /// Every action: those due first, then the others that are open, then what is over.
  package let actions: [ActionLedger.Entry]
  /// The cards that come back to someone alone, the first due first.
  package let returns: [CardReturn]
  /// The sessions that have passed the day until which they are kept.
  package let overdue: Set<SessionID>
  /// How many files in the folder of records could not be read.
  package let unreadable: Int
  /// The day it is.
  package let today: CalendarDay

  /// - Parameter sessions: In any order.
  package init(
    sessions: [Session], actions: [ActionLedger.Entry], returns: [CardReturn] = [],
    overdue: Set<SessionID> = [], unreadable: Int = 0, today: CalendarDay
  ) {
    let newest = sessions.sorted {
      ($0.record.updated, $0.record.id) > ($1.record.updated, $1.record.id)
    }
    let byCompany = Dictionary(grouping: newest, by: \.record.company)
    companies = newest.reduce(into: [Company]()) { known, session in
      if !known.contains(session.record.company) { known.append(session.record.company) }
    }
    self.sessions = companies.flatMap { byCompany[$0] ?? [] }
    unfinished = newest.filter { $0.record.ending == nil }
    let open = actions.filter(\.isOpen)
    self.actions =
      open.filter { $0.isDue(on: today) } + open.filter { !$0.isDue(on: today) }
      + actions.filter { !$0.isOpen }
    self.returns = returns
    self.overdue = overdue
    self.unreadable = unreadable
    self.today = today
  }

  /// The session with this id; nil where it's gone.
  func session(_ id: SessionID) -> Session? { sessions.first { $0.record.id == id } }

  /// The action with this id; nil where it's gone.
  func action(_ id: String) -> ActionLedger.Entry? { actions.first { $0.id == id } }

  /// The groups that have met, the most recent first.
  var groups: [GroupName] { companies.compactMap(\.group) }

  /// How many actions are open.
  var open: Int { actions.count(where: \.isOpen) }

  /// How many actions are due.
  var due: Int { actions.count { $0.isDue(on: today) } }

  /// How many cards have come back.
  var returned: Int { returns.count { $0.isDue(on: today) } }
}
