internal import Practice
internal import Window

extension Stage {
  /// What is asked, with what is chosen or written so far.
  var askSections: [StageSection] {
    switch (scene.ask, answer) {
    case (.position(let person, let choices, let moment), .choice(let chosen, _)):
      [list(language.stand(person, moment), positions(choices), chosen)]
    // What is typed stays unseen, as the slips were folded.
    case (.slips(let slips), .choice):
      [list(language.slips(slips), positions(slips.choices), nil)]
    case (.confidence(let person, _), .choice(let chosen, _)):
      [list(language.sure(person), confidences, chosen)]
    case (.outcome, .choice(let chosen, _)): [list(language.whatBecame, outcomes, chosen)]
    case (.tally(let role, let people, let choices, let moment), .counts(let fields)):
      [
        counts(
          language.tally(role: role, people: people, moment), people,
          choices, fields)
      ]
    case (.phones(let views), _):
      [StageSection([.heading(language.viewsOnPhones(views))])]
    case (_, .field(let field, let isAside)): [self.field(field, isAside: isAside)]
    default: []
    }
  }

  private typealias Choice = (key: String, words: String)

  private func positions(_ choices: [String]) -> [Choice] {
    choices.enumerated().map { ("\($0 + 1)", $1) } + [
      (String(language.letters(for: .pass).prefix(1)), language.position(.pass))
    ]
  }

  private var confidences: [Choice] {
    View.confidences.map { ("\($0)", language.confidence($0)) }
  }

  private var outcomes: [Choice] {
    ActionOutcome.Result.allCases.enumerated().map { ("\($0 + 1)", language.outcome($1)) }
  }

  private func list(_ question: String, _ choices: [Choice], _ chosen: Int?) -> StageSection {
    let items = choices.enumerated().map { index, choice in
      StageBlock.choice(
        key: choice.key, words: choice.words, isChosen: index == chosen,
        hasCursor: index == chosen ?? 0)
    }
    return StageSection([.heading(question), .gap] + items, isAsk: true)
  }

  private func counts(
    _ question: String, _ people: Int, _ choices: [String], _ fields: CountFields
  ) -> StageSection {
    let labels = choices.isEmpty ? [""] : choices
    let columns = labels.map { DisplayWidth.columns(SafeText.line($0).string) }.max() ?? 0
    let rows = labels.enumerated().map { index, label in
      let typed = fields.typed.indices.contains(index) ? seen(fields.typed[index]) : ""
      return StageBlock.count(
        label: label, labelColumns: columns, typed: typed, isChosen: index == fields.chosen)
    }
    let left = people - fields.counts.reduce(0, +)
    let note =
      hidesCounts && left >= 0 ? language.countsHidden : language.countsLeft(left)
    return StageSection(
      [.text(question), .gap] + rows + [.gap, .text(note, .quiet)], isAsk: true)
  }

  /// Whether what is typed as counts stays unseen, since it would colour the talk.
  var hidesCounts: Bool { isFirstTally && !showsCounts }

  /// A count as it may be seen.
  func seen(_ typed: String) -> String {
    hidesCounts && !typed.isEmpty ? language.hiddenCount : typed
  }

  private func field(_ field: WritingField, isAside: Bool) -> StageSection {
    let view = FieldView(
      editor: field.editor, placeholder: language.placeholder(for: scene), hasCursor: !isAside,
      language)
    let question = language.question(for: scene)
    let heading: [StageBlock] = question.isEmpty ? [] : [.heading(question)]
    return StageSection(heading + dayHint(for: field) + [.field(view)], isAsk: true)
  }

  private func dayHint(for field: WritingField) -> [StageBlock] {
    guard case .actionReview(let suggested) = scene.ask else { return [] }
    guard let words = field.words else { return [.text(language.enterTakes(suggested), .quiet)] }
    switch ReviewDayWords(language: language).match(words, today: context.today ?? suggested) {
    case .day(let day): return [.text(language.readAs(day), .quiet)]
    case .noDay: return [.text(language.readAsNoDay, .quiet)]
    case .past, .unclear: return [.text(language.dayExamples(suggested), .quiet)]
    }
  }
}
