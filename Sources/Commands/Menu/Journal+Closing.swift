internal import Journal
internal import Practice

extension Journal {
  /// Records that an action is done or dropped, and what happened.
  ///
  /// What was said of it before stays, unless something else is said now.
  ///
  /// - Throws: A `JournalError`; `busy` while the session that agreed it is open.
  func close(
    _ entry: ActionLedger.Entry, _ result: ActionOutcome.Result, whatHappened: String?
  ) throws {
    let said = whatHappened.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    let words = said ?? entry.action.outcome?.whatHappened
    try changeAction(
      entry.action.number, of: entry.session,
      to: ActionOutcome(result: result, whatHappened: words, moment: WallClock.now))
  }
}
