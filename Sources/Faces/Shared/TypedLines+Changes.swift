internal import Practice

// What changes who is there, what is left of the plan, and what is written.
extension TypedLines {
  /// What a command that changes the session means; nil where what follows it is not understood.
  func change(_ command: TypedCommand, in scene: Scene) -> LineMeaning? {
    let words = command.rest.split(whereSeparator: \.isWhitespace).map(String.init)
    let numbers = words.map { Int($0) }
    switch command.word {
    case .people: return people(words).map { .event(.people($0)) }
    case .came: return .command(.change(.came(command.rest)))
    case .left: return words.isEmpty ? nil : .command(.change(.left(command.rest)))
    case .swap:
      guard let step = numbers.first ?? nil else {
        return words.isEmpty
          ? nil : .command(.change(.swapNext(isGentler(command.rest) ? nil : command.rest)))
      }
      return after(words).map {
        .event(.plan(isGentler($0) ? .gentler(step: step) : .swap(step: step, card: $0)))
      }
    case .put: return put(words, scene.status.step + 1)
    case .omit: return one(numbers).map { .event(.plan(.leaveOut(step: $0))) }
    case .restore: return one(numbers).map { .event(.plan(.bringBack(step: $0))) }
    case .move:
      guard numbers.count == 2, let step = numbers[0], let before = numbers[1] else { return nil }
      return .event(.plan(.move(step: step, before: before)))
    case .minutes: return minutes(numbers, scene.status.step)
    case .spread:
      let proposal = scene.status.pace?.proposal ?? []
      return proposal.isEmpty
        ? unclear(language.nothingToSpread) : .event(.plan(.minutes(proposal)))
    case .correct:
      guard let number = numbers.first ?? nil, let text = after(words) else { return nil }
      return .command(.change(.correct(number, text)))
    case .remove: return one(numbers).map { .command(.change(.takeOut($0))) }
    case .mend: return one(numbers).map { .event(.slips(.takeBack($0))) }
    case .anew:
      if case .slips(let slips) = scene.ask, slips.typed == 0 {
        return unclear(language.slips(slips))
      }
      return .event(.slips(.startAgain))
    case .reasons:
      return [true, false].first { language.reasonsWords($0).contains(command.rest.lowercased()) }
        .map { .event(.withReasons($0)) }
    case .phones:
      if command.rest.isEmpty { return .command(.phones) }
      if language.phonesAgain.contains(command.rest.lowercased()) {
        return .command(.findPhones(nil))
      }
      if Self.isAddress(command.rest) { return .command(.findPhones(command.rest)) }
      return [true, false].first {
        language.phoneReasonsWords(areAsked: $0).contains(command.rest.lowercased())
      }.map { .event(.phones(.reasons(areAsked: $0))) }
    case .door:
      return [true, false].first {
        language.doorWords(isOpen: $0).contains(command.rest.lowercased())
      }.map { .event(.phones(.door(isOpen: $0))) }
    default: return nil
    }
  }

  private static func isAddress(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  private func isGentler(_ words: String) -> Bool {
    language.gentlerWords.contains(words.lowercased())
  }

  private func one(_ numbers: [Int?]) -> Int? { numbers.count == 1 ? numbers[0] : nil }

  private func after(_ words: [String]) -> String? {
    words.count > 1 ? words.dropFirst().joined(separator: " ") : nil
  }

  // `7`, or `health 3`.
  private func people(_ words: [String]) -> PeopleChange? {
    guard let number = words.last.flatMap({ Int($0) }) else { return nil }
    let role = words.dropLast().joined(separator: " ")
    return .count(number, role: role.isEmpty ? nil : role)
  }

  // `CARD` next, `5 CARD` before step 5, or a break of so many minutes.
  private func put(_ words: [String], _ next: Int) -> LineMeaning? {
    guard let first = words.first else { return nil }
    let before = Int(first) ?? next
    let words = Int(first) == nil ? words : Array(words.dropFirst())
    guard let card = words.first else { return nil }
    if language.pauseWords.contains(card.lowercased()) {
      guard words.count == 2, let minutes = Int(words[1]) else { return nil }
      return .event(
        .plan(
          .insert(.pause, title: language.pauseTitle, minutes: minutes, before: before)))
    }
    return .event(.plan(.insertCard(words.joined(separator: " "), before: before)))
  }

  // `10` for this step, or `4 10` for step 4.
  private func minutes(_ numbers: [Int?], _ current: Int) -> LineMeaning? {
    guard (1...2).contains(numbers.count), let minutes = numbers.last ?? nil,
      let step = numbers.count == 2 ? numbers[0] : current
    else { return nil }
    return .event(.plan(.minutes([Pace.StepMinutes(step: step, minutes: minutes)])))
  }
}
