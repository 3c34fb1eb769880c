internal import Practice
package import Window

/// What the second window may do to the room's screen, without pretending to be its keyboard.
extension Stage {
  /// Whether someone has begun words here, which something from elsewhere would take away.
  package var isTyping: Bool {
    !answerDraft.isEmpty || overlays.contains(where: \.hasWords)
  }

  /// Whether it asks about something before doing it.
  package var isAsking: Bool {
    overlays.contains { if case .confirm = $0 { true } else { false } }
  }

  /// Whether there are pages, or figures, that the room hasn't seen yet.
  package func hasMorePages(in size: WindowSize) -> Bool {
    var next = self
    return next.turnPage(in: size)
  }

  /// Shows the next page of what the session shows; false when the last one is shown.
  ///
  /// What lies over the session without any words in it is put away first; the rest stays over it.
  package mutating func turnPage(in size: WindowSize) -> Bool {
    putAway()
    let over = (overlays, overlayReading)
    overlays = []
    defer { (overlays, overlayReading) = over }
    let view = StageView(self, in: size)
    notice = nil
    if view.noticePages != nil { return true }
    if turn(to: view.index + 1, in: view) { return true }
    guard isHidingFigures else { return false }
    reveal(in: view)
    return true
  }

  /// Takes away help, lists and empty fields, so that the room sees what has changed.
  package mutating func putAway() {
    overlays.removeAll { overlay in
      if case .confirm = overlay { false } else { !overlay.hasWords }
    }
  }

  /// Asks whether the session is to end.
  package mutating func askToEnd() {
    putAway()
    if overlay != .confirm(.end) { open(.confirm(.end)) }
  }
}

extension Overlay {
  fileprivate var hasWords: Bool {
    switch self {
    case .keep(_, let field), .search(let field, _), .minutes(let field),
      .command(let field):
      field.hasWords
    case .plan(let sheet): sheet.seeking?.editor.text.wordsIfAny != nil
    case .sheet, .confirm, .cards: false
    }
  }
}
