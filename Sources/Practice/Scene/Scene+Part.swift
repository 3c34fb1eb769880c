extension Scene {
  /// Something shown; its words beyond the deck's own are the messages'.
  package enum Part: Hashable, Sendable {
    /// What the session is about, in one neutral line.
    case contentNote(String)
    /// What not to write, once at the start.
    case privacyReminder
    /// What the facilitator says, or a person alone reads.
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
    /// Where somebody stood before the finding, shown to nobody but them.
    case ownFirstView(View)
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
    /// Where support can be found.
    case support([String])
    /// The session is over.
    case ended(Ending.Kind)
  }
}
