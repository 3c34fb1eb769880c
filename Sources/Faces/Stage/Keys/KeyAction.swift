internal import Window

/// What a key does in the full-screen face.
enum KeyAction: Hashable, Sendable, CaseIterable {
  /// The next page, or what comes next in the session.
  case forward
  /// The page before, or what came before in the session.
  case backward
  /// The next page, and never further.
  case nextPage
  /// The page before, and never further.
  case previousPage
  case firstPage
  case lastPage
  /// The choice with the number typed.
  case number
  case previousChoice
  case nextChoice
  /// What is chosen or written, as the answer.
  case give
  case pass
  case goAhead
  case erase
  /// Show counts that are hidden from the room, or hide them again.
  case showCounts
  case newLine
  /// From writing to the keys that are letters.
  case aside
  /// Back to writing.
  case writeOn
  case note
  case park
  case skip
  case back
  case pause
  case goOn
  case time
  case cards
  case search
  case allPrompts
  case says
  case support
  case saved
  case facilitatorNotes
  case editor
  case stop
  case end
  case help
  case close
  case yes
  case no
  case suspend
  case repaint
}
