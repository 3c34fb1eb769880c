internal import Practice

/// What a session holds that may help someone to write about it: their own words, and the cards.
///
/// Nothing of anybody else's is in it: no views of others, and no notes of a room, which nobody can tell to be
/// one's own.
struct OwnWords {
  let record: SessionRecord
  /// Whose words they are, by their number in the session; nil where that isn't known.
  let person: Int?

  /// - Parameter person: A participant's number; someone alone needn't be named.
  init(_ record: SessionRecord, of person: Int? = nil) {
    self.record = record
    self.person = record.setting.isPrivate ? record.participants.first?.number : person
  }

  /// One thing to draw on.
  enum Item: Equatable {
    case card(CardWording)
    case finding(FindingWording)
    case view(View, ViewMoment, of: CardWording)
    case answer(String, to: String)
    case reflection(String, to: String)
    case action(Action)
  }

  /// What there is for `sources`, in the order of the session.
  func items(_ sources: [LearningSource]) -> [Item] {
    sources.flatMap { source -> [Item] in
      switch source {
      case .cards: rounds.map { .card($0.card) }
      case .findings:
        rounds.filter(\.findingShown).flatMap { $0.card.findings.map(Item.finding) }
      case .views: rounds.flatMap(views)
      case .answers: record.setting.isPrivate ? rounds.flatMap(answers) : []
      case .reflection: record.setting.isPrivate ? reflection : []
      case .actions: record.setting.isPrivate ? record.actions.map(Item.action) : []
      }
    }
  }

  /// The rounds whose card was come to.
  var rounds: [Round] {
    record.steps.filter { $0.status == .done || $0.status == .open }.compactMap(\.round)
  }

  private func views(_ round: Round) -> [Item] {
    guard let person else { return [] }
    return ViewMoment.allCases.flatMap { moment in
      round[moment].each.filter { $0.participant == person }
        .map { .view($0, moment, of: round.card) }
    }
  }

  private func answers(_ round: Round) -> [Item] {
    round.notes.map { note in
      let prompts = round.card.prompts
      let prompt = note.prompt.flatMap { prompts.indices.contains($0) ? prompts[$0] : nil }
      return .answer(note.text, to: prompt ?? round.card.title)
    }
  }

  private var reflection: [Item] {
    record.steps.compactMap(\.reflection).flatMap(\.items).compactMap { item in
      item.answer.map { .reflection($0, to: item.title) }
    }
  }
}

extension Dossier {
  /// Takes over what is known of the sessions it is about.
  mutating func take(_ drawn: [OwnWords]) {
    let rounds = drawn.flatMap(\.rounds)
    sessions = drawn.map(\.record.id)
    cards =
      rounds.map { MetCard(deck: $0.card.deck, id: $0.card.id, title: $0.card.title) }
      .unique
    sources = rounds.filter(\.findingShown).flatMap { $0.card.findings.flatMap(\.sources) }.unique
    let seconds = drawn.flatMap(\.record.steps).reduce(0) {
      $0.addingReportingOverflow($1.seconds).partialValue
    }
    minutes = seconds > 0 ? min(max(1, seconds / 60), Self.mostMinutes) : nil
  }
}

extension Array where Element: Hashable {
  /// The same without what stands there already.
  fileprivate var unique: [Element] {
    var known: Set<Element> = []
    return filter { known.insert($0).inserted }
  }
}
