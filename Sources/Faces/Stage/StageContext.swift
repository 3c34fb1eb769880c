package import Practice
internal import Window

/// What the full-screen face shows besides the scene: things that belong to the whole session.
package struct StageContext: Equatable, Sendable {
  /// The session's title.
  package var title: String
  /// The titles of its cards, in order.
  package var cardTitles: [String]
  /// The card of the current step, for its title and for all its prompts at once; nil outside a card.
  package var card: CardWording?
  /// Where support can be found, by paragraph.
  package var support: [String]
  /// What is said about where everything is saved and how to go on, a paragraph each.
  package var saved: [String]
  /// Whether a second terminal follows the session just now.
  package var isFollowed: Bool
  /// The day, for days that are counted from it.
  package var today: CalendarDay?
  /// When the session ends, in minutes after midnight.
  package var ends: Int?
  /// The record, for the lists of steps and of everything written.
  package var record: SessionRecord?
  /// Finds words that may let someone be known again; nil where nobody is to be warned.
  package var check: IdentifyingCheck?
  /// Whether nothing has been answered yet, so that stopping leaves nothing behind.
  package var isUnanswered = false
  /// Where phones find the session; nil where people aren't on phones.
  package var phones: PhonesShown?

  /// Makes a context.
  package init(
    title: String, cardTitles: [String] = [], card: CardWording? = nil, support: [String] = [],
    saved: [String] = [], isFollowed: Bool = false, today: CalendarDay? = nil,
    ends: Int? = nil, record: SessionRecord? = nil, check: IdentifyingCheck? = nil
  ) {
    self.title = title
    self.cardTitles = cardTitles
    self.card = card
    self.support = support
    self.saved = saved
    self.isFollowed = isFollowed
    self.today = today
    self.ends = ends
    self.record = record
    self.check = check
  }
}

/// How the full-screen face is laid out.
package struct StageLook: Equatable, Sendable {
  /// Whether it is laid out for a projector: more room, shorter lines, one thing at a time.
  package var isLarge: Bool
  /// Whether the clock changes only with the minute.
  package var isCalm: Bool

  /// Makes a look.
  package init(isLarge: Bool = false, isCalm: Bool = false) {
    self.isLarge = isLarge
    self.isCalm = isCalm
  }
}

/// What the full-screen face asks of whoever runs it, after a key.
package enum StageRequest: Equatable, Sendable {
  /// Hand this to the session.
  case event(SessionEvent)
  /// Open the person's own editor with `text` in it, and give what comes back to `Stage.write`.
  case openEditor(String)
  /// Never warn of these words again.
  case ignore([String])
  /// Save and stop; it was asked about already.
  case stop
  /// Read the cards that can still come in, and give them to `Stage.offer`.
  case readCards
  /// Look for phones again: at this address, or the likeliest.
  case findPhones(String?)
  /// Stop the program for now, as Ctrl-Z does.
  case suspend
  /// Paint the whole window again: something else may have written on it.
  case repaint
}
