internal import Practice

extension EnglishMenuWords {
  // MARK: - Past sessions

  var readingRecords: String { "Reading the records…" }
  var readingText: String { "Reading…" }
  var goneTitle: String { "Gone" }
  var gone: String { "That isn't there any more." }
  var pastTitle: String { "Past sessions" }
  var noSessions: String { "There's no session yet. Each is listed here once it has an answer." }
  func sessionsKept(_ count: Int, unfinished: Int) -> String {
    "\(counted(count, "session")), \(unfinished == 0 ? "none" : "\(unfinished)") unfinished. Read them, "
      + "put something right, sum them up, delete them."
  }
  func past(_ record: SessionRecord) -> String {
    record.ending == nil
      ? "\(session(record)) (unfinished, step \(record.current + 1) of \(record.steps.count))"
      : session(record)
  }
  func isOver(_ ending: Ending?) -> String {
    ending?.kind == .early ? "Ended early." : "It's over."
  }
  func label(_ choice: SessionChoice) -> String {
    switch choice {
    case .read: "Read it"
    case .goOn: "Go on with it"
    case .summary: "Write its summary to a file"
    case .written: "Put right or take out what was written"
    case .addAction: "Add an action"
    case .learning: "Write a record of learning from it"
    case .keep: "Keep it for another year"
    case .delete: "Delete it"
    }
  }
  func about(_ choice: SessionChoice) -> String {
    switch choice {
    case .read: "All that its summary says."
    case .goOn: "It goes on at the last answer."
    case .summary: "To send round, print or keep: Word, PDF, a web page and others."
    case .written:
      "Notes, reasons, actions and answers, one by one. What's taken out is gone from the record."
    case .addAction: "Something that was agreed afterwards."
    case .learning:
      "For your regulator, or for yourself. Only your own words and the cards are drawn on."
    case .keep: "It has passed the day until which it was to be kept."
    case .delete: "You're asked first."
    }
  }
  func title(of text: MenuText) -> String {
    switch text {
    case .summary: "What the session leaves to read"
    case .lookBack(let company): lookBackTitle(company)
    case .learning: "Record of learning"
    }
  }
  func summaryFile(_ id: String) -> String { "summary-\(id)" }
  var fileFormatsTitle: String { "The kind of file" }
  var fileTitle: String { "Write the file" }
  var nothingUnfinished: String { "None of these is unfinished." }
  func deleteTitle(_ count: Int) -> String {
    count == 1 ? "Delete this session for good?" : "Delete these \(count) sessions for good?"
  }
  func delete(_ count: Int) -> String {
    count == 1 ? "Yes, delete it" : "Yes, delete all \(count)"
  }
  var keep: String { "No, keep it all" }
  var aboutDeleting: String {
    "The record goes, with everything that was written in it and what was agreed. It can't be brought back."
  }
  var willGo: String { "What would go" }
  var filesStay: String {
    "Summaries that were saved, printed or sent stay: delete those yourself."
  }

  var overdueTitle: String { "What has passed its day" }

  // MARK: - Records of learning

  var learningsTitle: String { "Records of learning" }
  var learningsHeading: String { "Written so far" }
  func learning(_ dossier: Dossier) -> String {
    "\(dossier.title), \(day(dossier.day))\(dossier.isGoneThrough ? "" : " (not all asked yet)")"
  }
  var newLearning: String { "Write a new one" }
  var aboutNewLearning: String {
    "You choose a form, and its questions are asked one after another. Stop at any time and go on later."
  }
  func answered(_ count: Int, of questions: Int) -> String {
    "\(count) of \(counted(questions, "question")) answered in words."
  }
  func label(_ choice: LearningChoice) -> String {
    switch choice {
    case .read: "Read it"
    case .goOn: "Go on with its questions"
    case .putRight: "Put an answer right"
    case .write: "Write it to a file"
    case .delete: "Delete it"
    }
  }
  func about(_ choice: LearningChoice) -> String {
    switch choice {
    case .read: "All that it says so far."
    case .goOn: "It goes on at the first question that wasn't asked."
    case .putRight: "Its answers are listed in lines, and you choose one."
    case .write: "To send, or to paste into your regulator's form."
    case .delete: "You're asked first."
    }
  }
  func learningFile(_ id: String) -> String { "learning-\(id)" }
  var deleteLearningTitle: String { "Delete this record of learning for good?" }
  var aboutDeletingLearning: String {
    "It can't be brought back. Files it was written to stay: delete those yourself."
  }
  var profilesTitle: String { "Which form?" }
  func checked(_ day: CalendarDay, isOld: Bool) -> String {
    "The questions on the form as checked on \(self.day(day)).\(isOld ? " That's more than a year ago: look whether the form has changed." : "")"
  }

  // MARK: - Searching, looking back, cards that come back

  var searchTitle: String { "Search what was written" }
  var searchLead: String { "Type a word or several. All of them have to be in the session." }
  func passage(_ heading: String, _ words: String) -> String { "\(heading): \(words)" }
  func reasonInPrivate(_ heading: String) -> String {
    "\(heading): in a reason that was given in private, and isn't shown"
  }
  var lookBacksTitle: String { "Look back: whose?" }
  func lookBackTitle(_ company: Company) -> String { "Look back: \(self.company(company))" }
  var lookBackFile: String { "look-back" }
  func label(_ choice: LookBackChoice) -> String {
    choice == .read ? "Read it" : "Write it to a file"
  }
  func about(_ choice: LookBackChoice) -> String {
    choice == .read
      ? about(MainChoice.lookBack) : "With plain charts: Word, PDF, a web page and others."
  }
  var returnsTitle: String { "Cards that come back" }
  var noReturns: String {
    "No card is waiting. One that you met on your own comes back some months later, unless "
      + "`reflect preferences` says otherwise."
  }
  var laterHeading: String { "Later" }
  func about(_ card: CardReturn) -> [String] {
    let due = card.due.map { "It comes back on \(day($0))." }
    return ["You met it on \(day(card.met)).", due].compactMap { $0 }
      + [
        "You give a view without seeing the earlier one. Then both stand side by side with the finding."
      ]
  }

  // MARK: - What was written

  var writtenTitle: String { "What was written" }
  var nothingWritten: String { "Nothing was written in this session." }
  var outsideSteps: String { "Outside the steps" }
  func written(_ subject: Correction.Subject, _ words: String) -> String {
    "\(written(subject)): \(words)"
  }
  func written(_ subject: Correction.Subject) -> String {
    switch subject {
    case .note: "Note"
    case .reason: "Reason"
    case .action: "What"
    case .when: "When"
    case .owner: "Who"
    case .day: "Day"
    case .parked: "Set aside"
    case .answer: "Answer"
    case .whatHappened: "What happened"
    case .whatChanged: "What it changed"
    }
  }
  func givenInPrivate(_ person: String) -> String {
    "(given in private by \(person), and not shown)"
  }
  func label(_ choice: WrittenChoice) -> String {
    switch choice {
    case .leave: "Leave it as it is"
    case .reword: "Put it right"
    case .takeOut: "Take it out"
    }
  }
  func about(_ choice: WrittenChoice) -> String {
    switch choice {
    case .leave: "Nothing is changed."
    case .reword: "Write it anew. What it said before is gone."
    case .takeOut: "No word of it stays in the record."
    }
  }
  var rewordingLead: String { "Change the words, then press Enter." }
  var wordsLabel: String { "Words: " }
  var needsWords: String { "There are no words. Go back to take it out." }

  // MARK: - Handouts

  var handoutsTitle: String { "Handouts" }
  func label(_ choice: HandoutChoice) -> String {
    switch choice {
    case .cards: "Choose cards"
    case .everything: "All cards"
    case .plan: "A plan"
    }
  }
  func about(_ choice: HandoutChoice) -> String {
    switch choice {
    case .cards: "Tick the cards that you want on paper."
    case .everything: "Every card of every deck."
    case .plan: "A guide for whoever leads a session by a plan, or the plan's cards."
    }
  }
  var layoutsTitle: String { "Handouts: the layout" }
  var formatsTitle: String { "Handouts: the kind of file" }
  var handoutTitle: String { "Handouts: write the file" }
  func write(_ file: String) -> String { "Write \(file)" }
  var dontWrite: String { "Do not write it" }
  func willWrite(_ file: String) -> String {
    "The file \(file) is written to the folder you started in. Where there is one of that name, the new one gets a number."
  }
  var sameByCommand: String { "The same by typing:" }
  func command(_ words: String) -> String { "reflect \(words)" }
}
