package import Practice

/// What a typed line means where it was typed.
package enum LineMeaning: Hashable, Sendable {
  /// Something for the session.
  case event(SessionEvent)
  /// Something about the session.
  case command(SessionCommand)
  /// Nothing that can be taken; the words say what can.
  case unclear(SafeText)
}

/// Something typed that is about the session and not an answer; whoever runs the session sees to it.
package enum SessionCommand: Hashable, Sendable {
  /// Tell the time left.
  case time
  /// List the cards.
  case cards
  /// Show the facilitator's notes.
  case notes
  /// Show all that the plan says of this step.
  case script
  /// Show what is asked now once more.
  case again
  /// Show all prompts of the card.
  case allPrompts
  /// List the steps.
  case plan
  /// List everything written.
  case written
  case change(RecordChange)
  /// Write the answer in an editor.
  case edit
  /// Tell what is saved, and where.
  case whereSaved
  /// Show where support can be found.
  case support
  /// Tell what can be typed.
  case help
  /// End the session now, once confirmed.
  case end
  /// Stop, and keep the session for later.
  case quit
}
