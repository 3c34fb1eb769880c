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
    guard let action = record.setOutcome(outcome, ofAction: number) else {
      throw JournalError(.notFound, "\(id).\(number)")
    }
    try open.save(record)
    return action
  }
}

extension SessionRecord {
  fileprivate mutating func setOutcome(
    _ outcome: ActionOutcome, ofAction number: Int
  ) -> Action? {
    for step in steps.indices {
      let actions = steps[step].round?.actions ?? []
      guard let index = actions.firstIndex(where: { $0.number == number }) else { continue }
      steps[step].round?.actions[index].outcome = outcome
      return steps[step].round?.actions[index]
    }
    return nil
  }
}
