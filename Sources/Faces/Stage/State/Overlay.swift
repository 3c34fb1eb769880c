internal import Practice
internal import Window

/// What lies over the session for a moment.
enum Overlay: Equatable, Sendable {
  /// Something to read about the session.
  enum Sheet: Equatable, Sendable {
    case help(KeyContext)
    case allPrompts
    case says
    case support
    case saved
    case written
    case facilitatorNotes
    case phones
  }

  /// Words that are kept and are no answer.
  enum Kept: Equatable, Sendable {
    case note
    case parked
  }

  case sheet(Sheet)
  case confirm(Confirmation)
  /// The list of cards with the one chosen, counted from 0.
  case cards(chosen: Int)
  /// A search with the hit chosen.
  case search(WritingField, chosen: Int)
  case keep(Kept, WritingField)
  case minutes(WritingField)
  /// The steps, to change what is left of them.
  case plan(PlanSheet)
  /// A command that is typed, as in plain lines.
  case command(WritingField)

  /// Where keys are pressed while it lies there.
  var context: KeyContext {
    switch self {
    case .sheet: .page
    case .confirm(.counts): .checking
    case .confirm: .confirming
    case .cards: .list
    case .search: .searching
    case .keep: .noting
    case .minutes: .timing
    case .plan(let sheet): sheet.seeking == nil ? .planning : .searching
    case .command: .command
    }
  }
}

/// Something that is asked about before it is done.
enum Confirmation: Equatable, Sendable {
  /// Stop, and go on another time.
  case stop
  /// End for good.
  case end
  /// Leave the step.
  case skip
  /// Go on without the views still missing.
  case goAhead
  /// Take these counts down.
  case counts([Int])
  /// Take out for good what is written there; the words that say what it is.
  case takeOut(Written.ID, String)
  /// Have the room's reasons in the summary, or leave them out.
  case reasons(Bool)
  /// Count hands in place of what phones have sent.
  case hands
  /// Show the notes for the facilitator where others may look.
  case facilitatorNotes
  /// Show what the plan says at this step where others may look.
  case says
}

/// Something a search found.
enum SearchHit: Equatable, Sendable {
  /// A card of the session, counted from 0, with its title.
  case card(Int, String)
  /// A passage of what is shown: the number of its block and its words.
  case passage(Int, String)
}
