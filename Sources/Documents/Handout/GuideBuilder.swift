package import Practice

/// Builds a facilitator's guide: who it is for, a run sheet, what to say, the cards, a page to write on.
package struct GuideBuilder {
  private let library: Library
  private let words: any DocumentWords

  /// Makes a builder that finds the cards a plan names in `library`.
  package init(library: Library, words: any DocumentWords = EnglishDocumentWords()) {
    self.library = library
    self.words = words
  }

  /// The guide for the cards of `choice`, one after the other, between a welcome and a close.
  package func document(for choice: CardChoice) -> Document {
    let steps = GuideStep.steps(for: choice, words)
    return document(
      GuideHead(
        title: choice.title, audience: choice.decks.first?.audience ?? "", settings: [],
        about: []), steps, choice.decks)
  }

  /// The guide for `plan`; steps that leave the card open take those of `cards` in their order.
  package func document(for plan: Plan, filling cards: [CardChoice.Member] = []) -> Document {
    let steps = GuideStep.steps(of: plan, filling: cards, from: library)
    let named = steps.compactMap(\.member?.deck).once
    return document(
      GuideHead(
        title: plan.title, audience: plan.audience ?? named.first?.audience ?? "",
        settings: plan.settings, about: plan.about),
      steps, named.isEmpty ? Array(library.decks.prefix(1)) : named)
  }

  /// How many steps of `plan` would have no card.
  package func openSteps(of plan: Plan, filling cards: [CardChoice.Member] = []) -> Int {
    GuideStep.steps(of: plan, filling: cards, from: library).count { $0.isOpen }
  }

  private func document(
    _ head: GuideHead, _ steps: [GuideStep], _ decks: [Deck]
  ) -> Document {
    let ending = HandoutEnding(
      decks: decks, language: decks.language(words), words: words)
    return Document(
      title: words.guideTitle(head.title, head.settings), language: decks.language(words),
      subject: words.guideSubject,
      elements: opening(head, steps, decks) + aRound(head.settings)
        + [runSheet(steps, head.settings)]
        + steps.flatMap { section($0, head.settings, decks.language(words)) }
        + notes(head.settings) + ending.elements,
      closing: ending.closing)
  }

  private func opening(
    _ head: GuideHead, _ steps: [GuideStep], _ decks: [Deck]
  ) -> [Document.Element] {
    let facts = [
      (words.audience, head.audience), (words.setting, words.settings(head.settings)),
      (words.time, words.minutes(steps.reduce(0) { $0 + $1.minutes })),
      (words.cards, steps.compactMap(\.member?.card.title).joined(separator: "; ")),
      (words.contentNote, decks.map(\.contentNote).joined(separator: " ")),
    ]
    return [
      .facts(
        facts.filter { !$0.1.isEmpty }.map { Document.Fact(name: $0.0, words: [.text($0.1)]) })
    ]
      + .section(
        2, words.beforeYouBegin,
        .blocks(head.about.isEmpty ? words.preparing : head.about.withoutTitle))
  }

  private func runSheet(_ steps: [GuideStep], _ settings: [Setting]) -> Document.Element {
    .runSheet(
      RunSheet(
        rows: steps.map { step in
          let about = step.member?.card.title ?? step.theme ?? ""
          return RunSheet.Row(
            step: step.title, about: about == step.title ? "" : about, start: step.start,
            minutes: step.minutes)
        }, checks: words.toHaveReady(settings), late: words.runningLate,
        countsPeople: settings.readership == .room))
  }

  private func aRound(_ settings: [Setting]) -> [Document.Element] {
    .section(2, words.aRound, .blocks(words.roundInSteps(settings)))
  }

  // MARK: - Steps

  private func section(
    _ step: GuideStep, _ settings: [Setting], _ language: String
  ) -> [Document.Element] {
    let heading = words.stepHeading(step.title, from: step.start, to: step.start + step.minutes)
    return [.heading(2, heading)] + .blocks(step.says)
      + (step.member.map { card($0, settings, language) } ?? open(step))
  }

  private func card(
    _ member: CardChoice.Member, _ settings: [Setting], _ language: String
  ) -> [Document.Element] {
    let parts = CardParts(member, in: language, words)
    let title = [Inline.text(member.card.title)].marked(member.deck.language, within: language)
    let found = parts.findings.flatMap { FindingParts($0, in: language, words).inShort }
    let sections: [[Document.Element]] = [
      .section(4, words.talkAboutIt, [.block(parts.prompts)]),
      // Nobody leads whoever is alone.
      settings.readership == .one
        ? [] : .section(4, words.facilitatorNotes, .blocks(parts.notes)),
      .section(4, words.tryThis, .blocks(parts.tryThis)),
      .section(4, parts.behindIt, found),
    ]
    let front = Document.Element.block(.quotation(parts.front + [parts.positions]))
    return [.block(.heading(level: 3, title)), front] + sections.joined()
  }

  private func open(_ step: GuideStep) -> [Document.Element] {
    guard step.isOpen else { return [] }
    let cards = step.candidates.map { [Block.paragraph([.text($0.title)])] }
    return [.paragraph(words.chooseCard(theme: step.theme))]
      + (cards.isEmpty ? [] : [.block(.list(MarkupList(items: cards)))])
  }

  // MARK: - A page to write on

  private func notes(_ settings: [Setting]) -> [Document.Element] {
    [.pageBreak, .heading(2, words.yourNotes), .paragraph(words.noNames)]
      + words.notesToTake(settings).flatMap { [.heading(3, $0.title), .writingLines($0.lines)] }
      + [.pageBreak]
  }
}

/// Whom a guide speaks to.
package enum Readership {
  case one, two, room
}

extension [Setting] {
  /// Whom a guide for these settings speaks to: a room, unless all of them are smaller.
  package var readership: Readership {
    guard let most = map(\.people.upperBound).max() else { return .room }
    return most == 1 ? .one : most == 2 ? .two : .room
  }
}

extension [Block] {
  /// The blocks but for a heading of level 1, which repeats the title.
  var withoutTitle: [Block] {
    filter { if case .heading(level: 1, _) = $0 { false } else { true } }
  }
}
