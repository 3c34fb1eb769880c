internal import Practice
internal import Window

extension Stage {
  /// What an overlay shows.
  func sections(of overlay: Overlay) -> [StageSection] {
    switch overlay {
    case .sheet(let sheet): sections(of: sheet)
    case .confirm(let confirmation): [question(confirmation)]
    case .cards(let chosen): [cards(chosen)]
    case .search(let field, let chosen): search(field, chosen)
    case .keep(let kind, let field):
      [self.field(language.keepHeading(kind), language.privacyReminder, field, "")]
    case .minutes(let field):
      [
        self.field(
          language.minutesHeading, timeWords, field, language.minutesPlaceholder)
      ]
    case .plan(let sheet): plan(sheet)
    case .command(let field):
      [self.field(language.commandHeading, "", field, language.commandPlaceholder)]
    }
  }

  private func sections(of sheet: Overlay.Sheet) -> [StageSection] {
    switch sheet {
    case .help(let context): HelpSections(context: context, language: language).sections
    case .allPrompts: allPrompts
    case .says: Self.headed(language.saysHeading, scene.script, otherwise: language.nothingToSay)
    case .support:
      Self.headed(language.support, context.support, otherwise: language.noSupport)
    case .written: lists.map { $0.written }.map(Self.listed) ?? []
    case .saved where leavesNothing: [StageSection([.text(language.nothingToKeep)])]
    case .saved: Self.headed(language.savedHeading, context.saved, otherwise: language.savedAlways)
    case .phones:
      context.phones.map { [phoneSection($0)] } ?? [StageSection([.text(language.noPhones)])]
    case .facilitatorNotes:
      Self.headed(
        language.facilitatorNotesHeading, scene.facilitatorNotes,
        otherwise: language.noFacilitatorNotes)
    }
  }

  private var leavesNothing: Bool { context.isUnanswered && draft.isEmpty }

  private var timeWords: String {
    let pace = scene.status.pace.map { " " + language.pace($0, ends: context.ends) } ?? ""
    return language.time(scene.status) + pace
  }

  private static func listed(_ paragraphs: [String]) -> [StageSection] {
    paragraphs.count == 1
      ? [StageSection(blocks(paragraphs))]
      : headed(paragraphs[0], paragraphs.dropFirst().filter { !$0.isEmpty })
  }

  private static func headed(
    _ heading: String, _ paragraphs: [String], otherwise: String
  ) -> [StageSection] {
    paragraphs.isEmpty
      ? [StageSection([.text(otherwise)])] : headed(heading, paragraphs)
  }

  private var allPrompts: [StageSection] {
    let prompts = context.card?.prompts ?? []
    return Self.headed(
      language.allPromptsHeading, prompts.enumerated().map { "\($0 + 1). \($1)" },
      otherwise: language.noPrompts)
  }

  private func question(_ confirmation: Confirmation) -> StageSection {
    var words = language.confirmation(confirmation, isFollowed: context.isFollowed)
    if confirmation == .stop, leavesNothing { words.meaning = language.nothingToKeep }
    return StageSection(
      [.heading(words.heading), .gap] + readBack(confirmation) + [.text(words.meaning)])
  }

  private func readBack(_ confirmation: Confirmation) -> [StageBlock] {
    guard case .counts(let counts) = confirmation,
      case .tally(_, let people, let choices, _) = scene.ask
    else { return [] }
    let labels = choices + [language.position(.pass)]
    let columns = labels.map { DisplayWidth.columns(SafeText.line($0).string) }.max() ?? 0
    let left = people - counts.reduce(0, +)
    return zip(labels, counts + [left]).map {
      .count(label: $0, labelColumns: columns, typed: seen("\($1)"), isChosen: false)
    } + [.gap] + (hidesCounts ? [.text(language.countsHidden, .quiet), .gap] : [])
  }

  // MARK: - Lists

  private func cards(_ chosen: Int) -> StageSection {
    let items = context.cardTitles.enumerated().map { index, title in
      item(.card(index, title), isChosen: index == chosen, hasCursor: index == chosen)
    }
    guard !items.isEmpty else { return StageSection([.text(language.noCards)]) }
    return StageSection([.heading(language.cardsHeading), .gap] + items, isAsk: true)
  }

  // The cursor stands where the next key acts: in the field, or on the hit that arrows reached.
  private func search(_ field: WritingField, _ chosen: Int) -> [StageSection] {
    let view = FieldView(
      editor: field.editor, placeholder: language.searchPlaceholder, hasCursor: chosen == 0,
      language)
    let items = hits(of: field).enumerated().map { number, hit in
      item(hit, isChosen: number == chosen, hasCursor: number == chosen && chosen > 0)
    }
    let found = items.isEmpty ? [StageBlock.text(language.nothingFound, .quiet)] : items
    return [
      StageSection([.heading(language.searchHeading), .line(view), .gap] + found, isAsk: true)
    ]
  }

  private func plan(_ sheet: PlanSheet) -> [StageSection] {
    guard let record = context.record else { return [] }
    let (heading, items, chosen) = sheet.items(record, cards, language)
    let choices = items.enumerated().map { index, item in
      StageBlock.choice(
        key: item.key, words: item.words, isChosen: index == chosen,
        hasCursor: index == chosen && (sheet.seeking == nil || chosen > 0))
    }
    guard let seeking = sheet.seeking else {
      let pace = scene.status.pace.map { language.pace($0, ends: context.ends) }
      let lead = pace.map { [StageBlock.text($0, .quiet), .gap] } ?? []
      return [StageSection([.heading(heading), .gap] + lead + choices, isAsk: true)]
    }
    let view = FieldView(
      editor: seeking.editor, placeholder: language.searchPlaceholder,
      hasCursor: seeking.chosen == 0, language)
    let found = choices.isEmpty ? [StageBlock.text(language.nothingFound, .quiet)] : choices
    return [StageSection([.heading(heading), .line(view), .gap] + found, isAsk: true)]
  }

  private func item(_ hit: SearchHit, isChosen: Bool, hasCursor: Bool) -> StageBlock {
    switch hit {
    case .card(let index, let title):
      let here = index + 1 == scene.status.card ? " \(language.here)" : ""
      return .choice(
        key: "\(index + 1)", words: title + here, isChosen: isChosen, hasCursor: hasCursor)
    case .passage(_, let words):
      return .choice(key: "-", words: words, isChosen: isChosen, hasCursor: hasCursor)
    }
  }

  private func field(
    _ heading: String, _ words: String, _ field: WritingField, _ placeholder: String
  ) -> StageSection {
    let view = FieldView(editor: field.editor, placeholder: placeholder, hasCursor: true, language)
    return StageSection(
      [.heading(heading)] + (words.isEmpty ? [] : [.text(words, .quiet)]) + [.field(view)],
      isAsk: true)
  }
}

/// Help for the keys of a context, made from the table of bindings.
struct HelpSections {
  /// Where the keys are pressed.
  let context: KeyContext
  let language: any StageWords

  /// The sections: what is asked here, and every key with what it does.
  var sections: [StageSection] {
    let asked = language.help(context).flatMap { [StageBlock.text($0), .gap] }
    return [
      StageSection([.heading(language.helpHeading), .gap] + asked + keys),
      StageSection([.text(language.privacyReminder, .quiet)]),
    ]
  }

  private var keys: [StageBlock] {
    // The letters of a context and the keys that work everywhere may do the same.
    let named = context.keys(language).merged.map {
      (language.keys.names(of: $0.keys), language.does($0.action, in: context))
    }
    let columns = named.map { DisplayWidth.columns($0.0) }.max() ?? 0
    return named.map { .key(name: $0.0, nameColumns: min(columns, 26), words: $0.1) }
  }
}
