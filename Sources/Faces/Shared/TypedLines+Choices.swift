internal import Practice
internal import Window

extension TypedLines {
  /// What `text` means where a choice, a number or a day is asked.
  func readChoice(_ text: String, in scene: Scene, today: CalendarDay) -> LineMeaning {
    if let event = plainAnswer(text, to: scene.ask) { return .event(event) }
    if let command = TypedCommand(text, language) { return read(command, in: scene) }
    switch scene.ask {
    case .position(_, let choices, _): return position(text, of: choices)
    case .confidence: return confidence(text)
    case .tally(_, let people, let choices, _): return tally(text, choices, people: people)
    case .slips(let slips): return read(text, slips)
    case .actionReview: return reviewDay(text, today: today)
    case .outcome: return outcome(text)
    case .paused: return unclear(language.pausedUnclear)
    default: return unclear(language.goOnUnclear)
    }
  }

  // A card's own position comes before a command of the same words.
  private func plainAnswer(_ text: String, to ask: Scene.Ask) -> SessionEvent? {
    switch ask {
    case .position(_, let choices, _):
      ChoiceWords(choices).exact(text).map { .position(.named(choices[$0])) }
    case .tally(_, let people, let choices, _):
      (try? TallyWords(choices: choices, people: people, pass: language.position(.pass)).counts(
        in: text)).map { .tally($0) }
    default: nil
    }
  }

  private func position(_ text: String, of choices: [String]) -> LineMeaning {
    switch ChoiceWords(choices).match(text) {
    case .one(let index): .event(.position(.named(choices[index])))
    case .several: unclear(language.severalChoices)
    case .none: unclear(language.positionUnclear(choices))
    }
  }

  private func confidence(_ text: String) -> LineMeaning {
    guard let number = Int(text), View.confidences.contains(number) else {
      return unclear(language.confidenceUnclear)
    }
    return .event(.confidence(number))
  }

  private func tally(_ text: String, _ choices: [String], people: Int) -> LineMeaning {
    do {
      return .event(
        .tally(
          try TallyWords(choices: choices, people: people, pass: language.position(.pass)).counts(
            in: text)))
    } catch {
      return unclear(words(for: error, choices, people: people))
    }
  }

  private func read(_ text: String, _ slips: Scene.Slips) -> LineMeaning {
    do throws(SlipLine.Fault) {
      return .event(
        .slips(
          .add(
            try SlipLine.read(
              text, positions: slips.choices.count, missing: slips.missing,
              passes: language.typed(for: .pass) + [language.position(.pass)]))))
    } catch {
      return unclear(language.slipsUnclear(error, positions: slips.choices.count))
    }
  }

  private func words(
    for fault: TallyWords.Fault, _ choices: [String], people: Int
  ) -> String {
    switch fault {
    case .unclear: language.tallyUnclear(choices, people: people)
    case .needs(let count): language.tallyNeeds(count)
    case .tooMany: language.tallyTooMany(people)
    case .passesLeaveOut(let left): language.tallyLeavesOut(left, of: people)
    case .twice: language.tallyTwice
    }
  }

  private func reviewDay(_ text: String, today: CalendarDay) -> LineMeaning {
    switch ReviewDayWords(language: language).match(text, today: today) {
    case .day(let day): .event(.actionReview(day))
    case .noDay: .event(.actionReview(nil))
    case .past: unclear(language.reviewPast)
    case .unclear: unclear(language.reviewUnclear(today.adding(days: 28)))
    }
  }

  private func outcome(_ text: String) -> LineMeaning {
    let results = ActionOutcome.Result.allCases
    switch ChoiceWords(results.map(language.outcome)).match(text) {
    case .one(let index): return .event(.outcome(results[index]))
    case .several: return unclear(language.severalChoices)
    case .none: return unclear(language.outcomeUnclear)
    }
  }
}
