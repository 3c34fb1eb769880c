package import Practice

/// What a typed line means where it was typed.
package enum LineMeaning: Equatable, Sendable {
  /// Something for the session.
  case event(SessionEvent)
  /// Something about the session.
  case command(SessionCommand)
  /// Nothing that can be taken; the words say what can.
  case unclear(SafeText)
}

/// Something typed that is about the session and not an answer; whoever runs the session sees to it.
package enum SessionCommand: Equatable, Sendable {
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
  /// Tell where phones find the session.
  case phones
  /// Look for phones again: at this address, or the likeliest.
  case findPhones(String?)
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

/// A change that was typed in words which only the record can tell the meaning of.
package enum RecordChange: Equatable, Sendable {
  /// Someone left: a label, or their number in the order in which people came, from 1.
  case left(String)
  /// Someone came: nothing, a label, a role group, or a label and a group after it.
  case came(String)
  /// Another card in place of the next one; nil for one that asks less.
  case swapNext(String?)
  /// Other words for what has this number in the list of everything written.
  case correct(Int, String)
  case takeOut(Int)

  /// The event for it; nil where the record has nothing of the kind.
  package func event(in record: SessionRecord) -> SessionEvent? {
    switch self {
    case .left(let words):
      let people = record.participants
      let person =
        people.first { $0.label.lowercased() == words.lowercased() }
        ?? Int(words).flatMap { people.indices.contains($0 - 1) ? people[$0 - 1] : nil }
      return person.map { .people(.left($0.number)) }
    case .came(let words): return .people(came(words, in: record))
    case .swapNext(let card):
      let next = record.stepsAhead.first { record.steps[$0].round != nil }.map { $0 + 1 }
      return next.map { step in
        .plan(card.map { .swap(step: step, card: $0) } ?? .gentler(step: step))
      }
    case .correct(let number, let words):
      return written(number, in: record).map { .correct($0.id, words) }
    case .takeOut(let number): return written(number, in: record).map { .takeOut($0.id) }
    }
  }

  // `nurse health` where there is such a group; behind a colon the group may be a new one.
  private func came(_ words: String, in record: SessionRecord) -> PeopleChange {
    if let colon = words.lastIndex(of: ":") {
      let role = words[words.index(after: colon)...].wordsIfAny
      return .joined(label: words[..<colon].wordsIfAny, role: role)
    }
    let role = record.roleGroups.compactMap(\.role).first { role in
      words.lowercased() == role.lowercased()
        || words.lowercased().hasSuffix(" \(role.lowercased())")
    }
    let label = role.map { String(words.dropLast($0.count)) } ?? words
    return .joined(label: label.wordsIfAny, role: role)
  }

  private func written(_ number: Int, in record: SessionRecord) -> Written? {
    let written = record.written
    return written.indices.contains(number - 1) ? written[number - 1] : nil
  }
}
