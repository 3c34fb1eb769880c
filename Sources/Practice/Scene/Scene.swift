/// What a session shows and asks now: the one source that both faces draw from.
package struct Scene: Equatable, Sendable {
  /// Where the session stands.
  package struct Status: Equatable, Sendable {
    /// The step's number, from 1.
    package var step: Int
    /// How many steps there are.
    package var steps: Int
    package var title: String
    /// The card's number among the cards, from 1; nil outside card steps.
    package var card: Int?
    /// How many cards there are.
    package var cards: Int
    /// Seconds left in the step; negative once over.
    package var stepSecondsLeft: Int
    /// Seconds left in the session if every step left takes its minutes.
    package var sessionSecondsLeft: Int
    /// Whether the clock is stopped.
    package var paused: Bool
    /// When it ends by the clock, and how that keeps to the plan; nil where nobody knows.
    package var pace: Pace?

    package init(
      step: Int, steps: Int, title: String, card: Int? = nil, cards: Int = 0,
      stepSecondsLeft: Int, sessionSecondsLeft: Int, paused: Bool = false,
      pace: Pace? = nil
    ) {
      self.step = step
      self.steps = steps
      self.title = title
      self.card = card
      self.cards = cards
      self.stepSecondsLeft = stepSecondsLeft
      self.sessionSecondsLeft = sessionSecondsLeft
      self.paused = paused
      self.pace = pace
    }
  }

  /// Where the session stands.
  package var status: Status
  /// Who it is for.
  package var setting: Setting
  /// The place within the step; two scenes of one step and place show the same thing.
  package var place: Place
  /// What is shown, in order.
  package var parts: [Part]
  /// What is asked.
  package var ask: Ask
  /// Notes for the facilitator, by paragraph, shown only when asked for.
  package var facilitatorNotes: [String]
  /// All that the plan says of this step, by paragraph: on a shared screen only when asked for.
  package var script: [String]
  /// Who sees to what where the room leads itself; nil where someone leads.
  package var duties: Duties?
  /// Whether a reason given now will be in the summary that everyone gets, under nobody's label.
  package var sharesReasons = false

  package init(
    status: Status, setting: Setting, place: Place, parts: [Part], ask: Ask,
    facilitatorNotes: [String] = [], script: [String] = [], duties: Duties? = nil
  ) {
    self.status = status
    self.setting = setting
    self.place = place
    self.parts = parts
    self.ask = ask
    self.facilitatorNotes = facilitatorNotes
    self.script = script
    self.duties = duties
  }
}

extension Scene {
  /// Something shown; its words beyond the deck's own are the messages'.
  package enum Part: Equatable, Sendable {
    /// What the session is about, in one neutral line.
    case contentNote(String)
    /// What not to write, once at the start.
    case privacyReminder
    /// What is said to everyone, or a person alone reads.
    case says([String])
    /// A card's front.
    case front(CardWording)
    /// How many views are in, never what they are.
    case viewsIn(Int, of: Int)
    /// All views are in, and the first ones are locked from here on.
    case firstViewsLocked
    /// A prompt with its number, from 1, and what was noted under it.
    case prompt(String, number: Int, of: Int, notes: [String])
    /// A finding with its number, from 1.
    case finding(FindingWording, number: Int, of: Int)
    /// Where a person alone stood before the finding.
    case ownFirstView(View)
    /// What they thought when they met the card before, beside what they think now.
    case earlierView(EarlierView, now: View)
    /// What may be told of a group's views when it met the card before, beside the findings' sentences.
    case earlierCounts(EarlierCounts, findings: [String])
    /// What was thought then is no longer kept.
    case earlierGone
    /// A card that the group met before and could take again.
    case returnOffered(CardReturn)
    /// What may be told of views before and after.
    case movement(Movement, positions: [String], role: String?)
    /// The one change the card suggests.
    case tryThis([String])
    /// An action as far as it is written.
    case action(Action)
    /// An earlier action that is looked at again, with its number, from 1.
    case review(ActionReview, number: Int, of: Int)
    /// No earlier action waits.
    case nothingToReview
    /// A question of a reflective model with its number, from 1.
    case question(Reflection.Item, model: String, number: Int, of: Int)
    /// The actions agreed in this session.
    case actionsAgreed([Action])
    /// The points set aside.
    case parked([String])
    /// How many of the reasons given the summary for everybody will have, and how many stay in the own
    /// parts of those who gave them, and whether the room asked for all of them; said before anything
    /// is written.
    case reasonsInSummary(shared: Int, kept: Int, isAsked: Bool)
    /// Where support can be found.
    case support([String])
    /// The session is over.
    case ended(Ending.Kind)
  }

  /// Whether it shows what was thought of the card when it was met before.
  package var showsEarlier: Bool {
    parts.contains { part in
      switch part {
      case .earlierView, .earlierCounts: true
      default: false
      }
    }
  }
}

extension Scene {
  /// What is asked, with all a face needs to ask it.
  package enum Ask: Equatable, Sendable {
    /// Nothing but to go on.
    case goOn
    /// The clock is stopped; asks to go on.
    case paused
    /// A position of `participant`, or of the only person there.
    case position(participant: Participant?, choices: [String], moment: ViewMoment)
    /// How sure they are.
    case confidence(participant: Participant?, moment: ViewMoment)
    /// Why.
    case reason(participant: Participant?, moment: ViewMoment)
    /// Counts for `choices`, of the room or a role group.
    case tally(role: String?, people: Int, choices: [String], moment: ViewMoment)
    /// Slips of paper, of the room or a role group, of which some may be typed already; once all are,
    /// whether they're right, which locks them.
    case slips(Slips)
    /// Views from phones, in any order; how many are in, never whose.
    case phones(PhoneViews)
    /// A written answer.
    case answer
    /// What is to change.
    case actionText
    /// Who sees to it.
    case actionOwner
    /// When it is looked at again, with the day suggested.
    case actionReview(suggested: CalendarDay)
    /// What became of an earlier action.
    case outcome
    /// What happened with it.
    case whatHappened
    /// What it changed for a young person.
    case whatChanged
    /// Nothing: the session is over.
    case nothing
  }
}

extension Scene {
  /// Slips of paper that are being typed, never with what is on them.
  package struct Slips: Equatable, Sendable {
    /// The role group whose slips they are; nil for the room's.
    package var role: String?
    /// How many are typed.
    package var typed: Int
    /// How many there are to be: one for each person.
    package var people: Int
    package var choices: [String]
    package var moment: ViewMoment

    package init(
      role: String? = nil, typed: Int, people: Int, choices: [String], moment: ViewMoment
    ) {
      self.role = role
      self.typed = typed
      self.people = people
      self.choices = choices
      self.moment = moment
    }

    /// How many are still missing.
    package var missing: Int { max(0, people - typed) }
  }
}

extension Scene {
  /// Views that are given on phones, with how many are in and nothing of what they are.
  package struct PhoneViews: Equatable, Sendable {
    /// How many are in.
    package var given: Int
    /// How many there are to be.
    package var people: Int
    /// How many of those who are missing have no phone, and give theirs at the keyboard.
    package var atKeyboard: Int
    package var moment: ViewMoment

    package init(given: Int, people: Int, atKeyboard: Int = 0, moment: ViewMoment) {
      self.given = given
      self.people = people
      self.atKeyboard = atKeyboard
      self.moment = moment
    }

    /// How many are still thinking.
    package var missing: Int { max(0, people - given) }
  }
}
