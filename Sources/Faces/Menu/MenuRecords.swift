package import Practice
internal import Window

/// What the menu shows of the records on this computer.
package struct MenuRecords: Hashable, Sendable {
  /// A session that can be gone on with.
  package struct Unfinished: Hashable, Sendable {
    /// Its record.
    package var record: SessionRecord
    /// The day it was last added to, where the computer is.
    package var lastDay: CalendarDay

    /// Takes a record and the day it was last added to.
    package init(_ record: SessionRecord, lastDay: CalendarDay) {
      self.record = record
      self.lastDay = lastDay
    }
  }

  /// The sessions to go on with, the one last added to first.
  package var unfinished: [Unfinished]
  /// The actions that are open, those due first.
  package var actions: [ActionLedger.Entry]
  /// How many files in the folder of records could not be read.
  package var unreadable: Int
  /// The day it is.
  package var today: CalendarDay

  /// Takes what there is.
  package init(
    unfinished: [Unfinished], actions: [ActionLedger.Entry], unreadable: Int = 0,
    today: CalendarDay
  ) {
    self.unfinished = unfinished
    self.actions =
      actions.filter { $0.isDue(on: today) } + actions.filter { !$0.isDue(on: today) }
    self.unreadable = unreadable
    self.today = today
  }

  /// How many actions are due.
  package var due: Int { actions.count { $0.isDue(on: today) } }
}
