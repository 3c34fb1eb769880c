internal import ArgumentParser
internal import Faces
internal import Journal
internal import Practice

extension EnglishCommandWords {
  func dueLine(_ item: DueRecords.Item) -> String {
    "\(sessionLine(item.stored)); kept until \(item.lastDay)"
  }
  func nothingDue(_ time: KeepingTime) -> String {
    "No session is past its day. They're kept \(time) after their last day; `reflect preferences set "
      + "keep-for` changes that."
  }
  func dueUnread(_ ids: [SessionID]) -> String {
    let some = ids.prefix(5).map(\.text).joined(separator: ", ")
    let more = ids.count > 5 ? " and \(ids.count - 5) more" : ""
    return "Past their day as well, by their ids, but they can't be read: \(some)\(more). "
      + "`reflect sessions delete` deletes them all the same."
  }
  func doubt(_ doubt: ClockDoubt, today: CalendarDay) -> String {
    switch doubt {
    case .ahead(let newest):
      "This computer says it's \(today), and your newest session began on \(newest). "
        + "If that can't be, put the clock right before you delete anything."
    case .behind(let newest):
      "This computer says it's \(today), but a session began on \(newest). Put the clock right: "
        + "until then sessions can be past their day without being named."
    }
  }
  var howToPurge: String {
    "`reflect sessions purge --due` deletes them once you've said yes; `reflect sessions keep ID --for 6mo` "
      + "keeps one longer."
  }
  func duePast(_ count: Int) -> String {
    let what = count == 1 ? "1 session is past the day" : "\(count) sessions are past the day"
    return
      "\(what) until which \(count == 1 ? "it's" : "they're") kept. Nothing is deleted unless you say so: "
      + "`reflect sessions due` lists, `reflect sessions purge --due` deletes."
  }
  var lookAtDueQuestion: String { "Look at them now? y, or Enter for another time: " }
  func wouldDelete(_ count: Int) -> String {
    "\(count == 1 ? "This session" : "These \(count) sessions") would be deleted. Nothing was."
  }
  var keepHow: String {
    "Say until when: --until 2027-06-30, --for 6mo (from today), or --as-usual."
  }
  func keepUnclear(_ text: String) -> String {
    "\"\(text)\" isn't clear. --until needs a day such as 2027-06-30, --for a time such as 2y, 12mo, 6w or 90d."
  }
  func keepPast(_ day: CalendarDay) -> String {
    "\(day) is past. To have a session gone, use `reflect sessions delete`."
  }
  func kept(_ id: SessionID, until day: CalendarDay) -> String {
    "Session \(id) is kept until \(day)."
  }
  func foundLine(_ item: Identifying, in file: String?) -> String {
    let place = (file.map { "\($0):" } ?? "") + "\(item.line):\(item.column)"
    return "\(place): \(item.kind.rawValue): “\(item.text)” looks like \(why(item))."
  }
  private func why(_ item: Identifying) -> String { Language.current.faces.reason(item.kind) }
  func foundSum(_ count: Int) -> String {
    let found =
      switch count {
      case 0: "Nothing was found."
      case 1: "1 place may let someone be known again."
      default: "\(count) places may let someone be known again."
      }
    return "\(found) This finds much and not all, so read it through yourself as well."
  }
  func textTooLong(_ limit: Int) -> String {
    "the text has more than \(limit / 1_048_576) MiB. Check it in parts."
  }
  func nowHarmless(_ words: [String]) -> String {
    "Not pointed out any more: \(words.joined(separator: ", "))."
  }
  func notHarmless(_ words: [String]) -> String {
    "Pointed out again where it looks like a name: \(words.joined(separator: ", "))."
  }
  var noHarmless: String {
    "Nothing is on the list. `reflect words harmless WORD` puts on it what names nobody."
  }
  var harmlessNeeded: String { "Say which words to take off the list." }
  func beforeExport(_ count: Int) -> String {
    let places = count == 1 ? "1 place" : "\(count) places"
    return
      "\(places) in this may let someone be known again. The file is written as it is; put words right "
      + "with `reflect sessions edit` or `reflect cpd edit`, and write it anew."
  }
  func identifyingPlace(_ item: Identifying, in place: String, isShown: Bool) -> String {
    isShown
      ? "“\(item.text)” (\(why(item))?): \(place)"
      : "\(why(item)), in a reason given in private: \(place)"
  }
  func morePlaces(_ count: Int) -> String { "and \(count) more" }
  func sameForGroups(_ preference: Preference) -> String {
    "\(preference.rawValue) is the same for all groups; only keep-for can be a group's own."
  }
}

extension EnglishHelpWords {
  var sessionsDue: String { "List sessions that are past the day until which they're kept." }
  var sessionsDueDiscussion: String {
    """
    A session is kept for 12 months after its last day, or as long as the preference `keep-for` says, for all or \
    for a group. Nothing is deleted by itself.
    """
  }
  var sessionsKeep: String { "Keep a session until another day." }
  var sessionsKeepDiscussion: String {
    "Longer than the others, for a reason; or shorter, because someone asked for it."
  }
  var sessionsToKeep: ArgumentHelp { "Ids of sessions, or last." }
  var keepUntil: ArgumentHelp { .init("The last day, such as 2027-06-30.", valueName: "day") }
  var keepForTime: ArgumentHelp {
    .init("How long from today: 2y, 12mo, 6w or 90d.", valueName: "time")
  }
  var keepAsUsual: ArgumentHelp { "As long as others." }
  var purgeDue: ArgumentHelp { "Those that are past their day." }
  var dryRun: ArgumentHelp { "Only list what would be deleted." }
  var wordsGroup: String { "Look for words that may let someone be known again." }
  var wordsCheck: String { "Look through a text for names, numbers and places." }
  var wordsCheckDiscussion: String {
    """
    It points out what looks like a name, initials, a birthday, an age with a place, a postcode, phone, NHS, case \
    or plate number, a school, a street or an account, in English and Welsh. Rules do that here on this computer; \
    they miss some and are wrong about some. Nothing in the text is changed, and what is found is no failure: \
    the exit code is 0.
    """
  }
  var wordsFile: ArgumentHelp {
    .init("The file; - or nothing for standard input.", valueName: "file")
  }
  var wordsHarmless: String { "List or add words that name nobody." }
  var wordsHarmlessDiscussion: String {
    "They're kept beside your preferences as they are, so put no young person's name on the list."
  }
  var harmlessWords: ArgumentHelp {
    .init("What names nobody, such as a house or a project.", valueName: "words")
  }
  var notHarmless: ArgumentHelp { "Take them off the list." }
  var preferenceGroup: ArgumentHelp {
    .init("For this group alone; keep-for can be a group's own.", valueName: "name")
  }
}
