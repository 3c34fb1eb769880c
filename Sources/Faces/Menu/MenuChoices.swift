package import Practice
internal import Window

/// What the first page offers, in its order.
enum MainChoice: CaseIterable, Sendable {
  case goOn, solo, pair, team, agencies, cards, findings, plans, past, actions, search, lookBack
  case returns, learning
  /// What has passed its day; only where something has.
  case overdue
  case handouts, help, quit
}

/// The ways to begin a session.
enum Way: Int, CaseIterable, Sendable {
  case plan, cards
}

/// The side of a card that is looked at; the finding is held back until somebody asks for it.
enum CardSide: Equatable, Sendable {
  case front
  case finding
  case notes
}

/// What can be done with a session that's over, or was stopped.
enum SessionChoice: CaseIterable, Sendable {
  case read, goOn, summary, written, addAction, learning
  /// Only of one that has passed its day.
  case keep
  case delete
}

/// What can be done with a record of learning.
enum LearningChoice: CaseIterable, Sendable {
  case read, goOn, putRight, write, delete
}

/// What can become of an action.
enum ActionChoice: Equatable, Sendable {
  case end(ActionOutcome.Result)
  case leave
  case reopen
  /// Other words for what it says.
  case put(Correction.Subject)
}

/// What can be done with what someone, or a group, has behind them.
enum LookBackChoice: CaseIterable, Sendable {
  case read, write
}

/// What can become of something that was written.
enum WrittenChoice: CaseIterable, Sendable {
  case leave, reword, takeOut
}

/// What a handout can be made of.
enum HandoutChoice: Int, CaseIterable, Sendable {
  case cards, everything, plan
}

/// The kinds of handout and of file there are; whoever runs the menu knows them.
package struct HandoutRows: Sendable {
  /// One of them, as the menu lists it.
  package struct Row: Equatable, Sendable {
    /// What the command line calls it, or the ending of its file.
    package var id: String
    package var label: String
    package var about: String

    package init(id: String, label: String, about: String) {
      (self.id, self.label, self.about) = (id, label, about)
    }
  }

  package var kinds: [Row]
  package var formats: [Row]
  /// The formats of what's made from records.
  package var summaries: [Row]

  package init(kinds: [Row], formats: [Row], summaries: [Row]) {
    (self.kinds, self.formats, self.summaries) = (kinds, formats, summaries)
  }
}

/// A file that a command of `reflect` writes to the folder it was started in.
package struct MenuFile: Equatable, Sendable {
  /// The command without where to.
  package let command: [String]
  /// What the file is called, without its ending.
  let name: String
  /// The ending of its file.
  var ending: String
  /// Keeps its name apart from files that are there already; 1 isn't written.
  package var number = 1

  package init(_ handout: HandoutRequest) {
    command = handout.arguments.dropLast(2)
    name = String(handout.file.dropLast(handout.ending.count + 1))
    ending = handout.ending
  }

  /// The summary of a session, in a file that's called `name`.
  init(summaryOf id: SessionID, called name: String) {
    (command, self.name, ending) = (["summary", id.text], name, "")
  }

  /// What someone has behind them, or a group.
  init(lookBackOf company: Company, called name: String) {
    command = ["look-back"] + (company.group.map { ["--group", $0.text] } ?? [])
    (self.name, ending) = (name, "")
  }

  /// A record of learning.
  init(learning id: SessionID, called name: String) {
    command = ["cpd", "export", id.text]
    (self.name, ending) = (name, "")
  }

  /// Whether it's made from cards and plans, and not from records.
  package var isHandout: Bool { command.first == "handout" }
  /// Whether it comes in formats for figures too.
  var hasFigures: Bool { command.first == "summary" || command.first == "look-back" }

  package var file: String { "\(name)\(number == 1 ? "" : "-\(number)").\(ending)" }

  /// The arguments of `reflect` that write it.
  package var arguments: [String] { command + ["-o", file] }
}

/// A text that a page shows; whoever runs the menu has it made.
package enum MenuText: Equatable, Sendable {
  case summary(SessionID)
  case lookBack(Company)
  case learning(SessionID)
}

/// The records of learning, and the forms that there are for them.
package struct MenuLearning: Equatable, Sendable {
  /// The newest first.
  package let dossiers: [Dossier]
  package let profiles: [LearningProfile]

  package init(_ dossiers: [Dossier], profiles: [LearningProfile]) {
    self.dossiers = dossiers.sorted { ($0.updated, $0.id) > ($1.updated, $1.id) }
    self.profiles = profiles
  }
}

/// What the menu has to be given before it can show the page it is at.
package enum MenuNeed: Equatable, Sendable {
  /// The sessions and the actions agreed.
  case records
  case plans
  case decks
  /// What was written, made ready to be searched.
  case search
  case learning
  case text(MenuText)
}

/// What is to be changed in the records.
package enum MenuChange: Equatable, Sendable {
  /// What became of an action, and what happened where somebody said so.
  case end(ActionLedger.Entry, ActionOutcome.Result, whatHappened: String?)
  /// Other words for what an action says; none take it out.
  case put(ActionLedger.Entry, Correction.Subject, String)
  case addAction(SessionID, String)
  case correct(SessionID, Written.ID, String)
  case takeOut(SessionID, Written.ID)
  case delete([SessionID])
  /// Keep a session that has passed its day for longer.
  case keep(SessionID)
  case deleteLearning(SessionID)
}

/// What the menu asks of whoever runs it, after a key.
package enum MenuRequest: Equatable, Sendable {
  /// Go on with a session that was stopped.
  case resume(SessionID)
  /// Begin a session.
  case start(SessionWish)
  /// Leave the window to a command that asks in lines, such as `cpd new`, and come back.
  case converse([String])
  /// Change something in the records, and read them again.
  case change(MenuChange)
  /// Write a file.
  case write(MenuFile)
  /// Stop; there is nothing to save.
  case quit
  /// Stop because of Ctrl-C.
  case interrupt
  /// Stop the program for now, as Ctrl-Z does.
  case suspend
  /// Paint the whole window again.
  case repaint
  /// Give the page what it needs: what the next key means may depend on it.
  case need
}
