package import Practice
internal import Window

/// What a page holds; items and texts are made only where they are drawn or searched.
struct MenuContent {
  /// What the page is called.
  var title: String
  /// What is said above the list.
  var lead: [String] = []
  /// How many items there are; nil while they are still to be read.
  var count: Int? = 0
  /// What is said where there are none.
  var empty = ""
  /// Whether items show their numbers.
  var isNumbered = true
  /// An item.
  var item: (Int) -> MenuItem = { _ in MenuItem("") }
  /// The text beside an item.
  var text: (Int) -> [ReadingPart] = { _ in [] }
}

/// One item of a list as it is drawn.
struct MenuItem: Hashable, Sendable {
  /// Its words.
  var label: SafeText
  /// What it is listed under; nil where nothing heads it.
  var heading: SafeText?
  /// Whether it is ticked; nil where nothing can be.
  var isTicked: Bool?

  /// Makes an item of words that are yet to be cleaned.
  ///
  /// Of a very long label the list shows the beginning; beside the list all of it can be read.
  init(_ label: String, under heading: String? = nil, isTicked: Bool? = nil) {
    self.label = Self.cleaned(label)
    self.heading = heading.map(Self.cleaned)
    self.isTicked = isTicked
  }

  private static let longest = 300

  private static func cleaned(_ words: String) -> SafeText {
    let beginning = words.prefix(longest)
    return beginning.endIndex == words.endIndex
      ? SafeText.line(words) : SafeText.line(beginning + "…")
  }
}

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
