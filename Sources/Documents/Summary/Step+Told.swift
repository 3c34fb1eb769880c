internal import Practice

extension Step {
  /// The step's round without views that are still being given: they stay secret until all are in.
  func roundAsTold(in record: SessionRecord) -> Round? {
    guard var round else { return nil }
    guard record.setting != .solo, record.ending == nil, status == .open else { return round }
    switch place {
    case .opening: round.first = Views()
    case .views(let moment, _): round[moment] = Views()
    case .talk, .finding, .action, .review, .reflection, .finished: break
    }
    return round
  }
}

extension Round {
  /// Whether anything was recorded in it.
  var hasAnything: Bool {
    findingShown || !first.isEmpty || !second.isEmpty || !notes.isEmpty || !actions.isEmpty
  }

  /// The reasons people gave, by their own order, so that it tells nothing of who gave which.
  var reasonsInNoOrder: [String] {
    (first.each + second.each).compactMap(\.reason).filter { !WrittenWords($0).isEmpty }.sorted()
  }

  /// The notes on the prompt with this index; nil for those on the card as a whole.
  func notes(on prompt: Int?) -> [String] {
    notes.filter { note in
      let known = note.prompt.flatMap { card.prompts.indices.contains($0) ? $0 : nil }
      return known == prompt
    }
    .map(\.text).filter { !WrittenWords($0).isEmpty }
  }
}
