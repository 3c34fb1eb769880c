package import Practice
internal import Window

/// What the first page offers, in its order.
enum MainChoice: Int, CaseIterable, Sendable {
  case goOn, solo, pair, team, agencies, cards, actions, handouts, help, quit
}

/// The ways to begin a session.
enum Way: Int, CaseIterable, Sendable {
  case plan, cards
}

/// The side of a card that is looked at; the finding is held back until somebody asks for it.
enum CardSide: Hashable, Sendable {
  case front
  case finding
  case notes
}

/// What a handout can be made of.
enum HandoutChoice: Int, CaseIterable, Sendable {
  case cards, everything, plan
}

/// The kinds of handout and of file there are; whoever runs the menu knows them.
package struct HandoutRows: Sendable {
  /// One of them, as the menu lists it.
  package struct Row: Hashable, Sendable {
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

  package init(kinds: [Row], formats: [Row]) {
    (self.kinds, self.formats) = (kinds, formats)
  }
}

/// What the menu has to be given before it can show the page it is at.
package enum MenuNeed: Hashable, Sendable {
  /// The sessions to go on with and the actions agreed.
  case records
  /// The plans.
  case plans
  /// The decks.
  case decks
}

/// What the menu asks of whoever runs it, after a key.
package enum MenuRequest: Hashable, Sendable {
  /// Go on with a session that was stopped.
  case resume(SessionID)
  /// Begin a session.
  case start(SessionWish)
  /// Record what became of an action, and what happened where somebody said so.
  case close(ActionLedger.Entry, ActionOutcome.Result, whatHappened: String?)
  /// Write a handout.
  case write(HandoutRequest)
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
