package import Practice

extension Journal {
  /// Records what became of an action in the record of the session that agreed it.
  ///
  /// When the session was last added to stays as it is: this is no part of the session.
  ///
  /// - Returns: The action as it stands now.
  /// - Throws: A `JournalError`; `busy` while the session is open.
  @discardableResult
  package func changeAction(
    _ number: Int, of id: SessionID, to outcome: ActionOutcome
  ) throws -> Action {
    let open = try open(id)
    defer { open.close() }
    var record = open.record
    guard let action = record.changeAction(number, { $0.outcome = outcome }) else {
      throw JournalError(.notFound, "\(id).\(number)")
    }
    try open.save(record)
    return action
  }
}
