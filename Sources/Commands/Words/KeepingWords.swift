internal import ArgumentParser
internal import Journal
internal import Practice

/// The words about how long records are kept, and of what may identify someone.
protocol KeepingWords: Sendable {
  /// A record that is past its day.
  func dueLine(_ item: DueRecords.Item) -> String
  func nothingDue(_ time: KeepingTime) -> String
  /// Records that are past their day by their ids, and can't be read.
  func dueUnread(_ ids: [SessionID]) -> String
  /// What speaks against the computer's clock.
  func doubt(_ doubt: ClockDoubt, today: CalendarDay) -> String
  var howToPurge: String { get }
  /// Says at a start how many are past their day, and how to look.
  func duePast(_ count: Int) -> String
  var lookAtDueQuestion: String { get }
  func wouldDelete(_ count: Int) -> String
  var keepHow: String { get }
  func keepUnclear(_ text: String) -> String
  func keepPast(_ day: CalendarDay) -> String
  func kept(_ id: SessionID, until day: CalendarDay) -> String

  // MARK: - Words that may let someone be known again
  func foundLine(_ item: Identifying, in file: String?) -> String
  /// How many were found, and that others are missed.
  func foundSum(_ count: Int) -> String
  func textTooLong(_ limit: Int) -> String
  func nowHarmless(_ words: [String]) -> String
  func notHarmless(_ words: [String]) -> String
  var noHarmless: String { get }
  var harmlessNeeded: String { get }
  func beforeExport(_ count: Int) -> String
  /// Where it is; the words themselves unless they were given in private.
  func identifyingPlace(_ item: Identifying, in place: String, isShown: Bool) -> String
  func morePlaces(_ count: Int) -> String

  func sameForGroups(_ preference: Preference) -> String
}

/// The words of help about them.
protocol KeepingHelpWords: Sendable {
  var sessionsDue: String { get }
  var sessionsDueDiscussion: String { get }
  var sessionsKeep: String { get }
  var sessionsKeepDiscussion: String { get }
  var sessionsToKeep: ArgumentHelp { get }
  var keepUntil: ArgumentHelp { get }
  var keepForTime: ArgumentHelp { get }
  var keepAsUsual: ArgumentHelp { get }
  var purgeDue: ArgumentHelp { get }
  var dryRun: ArgumentHelp { get }
  var preferenceGroup: ArgumentHelp { get }
  var wordsGroup: String { get }
  var wordsCheck: String { get }
  var wordsCheckDiscussion: String { get }
  var wordsFile: ArgumentHelp { get }
  var wordsHarmless: String { get }
  var wordsHarmlessDiscussion: String { get }
  var harmlessWords: ArgumentHelp { get }
  var notHarmless: ArgumentHelp { get }
}
