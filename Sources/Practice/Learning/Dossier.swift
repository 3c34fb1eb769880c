/// A record of learning (CPD): one activity, with one's own answers to a body's questions.
///
/// Each is one JSON file; `Documentation/learning.schema.json` says what each member means. People are in
/// it as roles, never by name.
package struct Dossier: Equatable, Sendable {
  /// The profile as it was when its questions were taken.
  package struct Profile: Equatable, Sendable {
    package var id: String
    package var title: String
    package var body: String
    package var checked: CalendarDay

    package init(id: String, title: String, body: String, checked: CalendarDay) {
      self.id = id
      self.title = title
      self.body = body
      self.checked = checked
    }
  }

  /// One question as it was asked, with the answer where it's one in words.
  package struct Item: Equatable, Sendable {
    package var field: LearningField
    package var title: String
    /// The words that put the question.
    @MarkdownParagraphs package var text: [String]
    /// What of a session may help to answer it.
    package var drawsOn: [LearningSource]
    /// nil where none was given, and for a fact, which stands in the dossier itself.
    package var answer: String?

    package init(
      field: LearningField, title: String, text: [String] = [], drawsOn: [LearningSource] = [],
      answer: String? = nil
    ) {
      self.field = field
      self.title = title
      self.text = text
      self.drawsOn = drawsOn
      self.answer = answer
    }
  }

  /// A card that was met, by its title that day.
  package struct MetCard: Hashable, Sendable {
    package var deck: String
    package var id: String
    package var title: String

    package init(deck: String, id: String, title: String) {
      self.deck = deck
      self.id = id
      self.title = title
    }
  }

  package var id: SessionID
  package var profile: Profile
  /// The language of its questions (BCP 47).
  package var language: String
  /// The day of the activity.
  package var day: CalendarDay
  package var title: String
  /// What sort of activity it was.
  package var kind: String?
  package var minutes: Int?
  package var setting: Setting
  /// The sessions it is about.
  package var sessions: [SessionID] = []
  package var cards: [MetCard] = []
  /// The works behind the cards.
  package var sources: [String] = []
  package var items: [Item]
  /// The question it stands at, an index into `items`; as many as there are once all were asked.
  package var current = 0
  /// Who it was talked over with: a role, never a name.
  package var peerRole: String?
  /// The standards it has to do with.
  package var standards: [String] = []
  /// The files that show it, by their names.
  package var evidence: [String] = []
  /// The day on which it's looked at again.
  package var reviewOn: CalendarDay?
  package var began: Moment
  /// When it was last added to.
  package var updated: Moment

  package init(
    id: SessionID, profile: Profile, language: String = "en", day: CalendarDay, title: String,
    setting: Setting, items: [Item], began: Moment
  ) {
    self.id = id
    self.profile = profile
    self.language = language
    self.day = day
    self.title = title
    self.setting = setting
    self.items = items
    self.began = began
    updated = began
  }

  /// An empty one with the questions of `profile`.
  package init(
    id: SessionID, _ profile: LearningProfile, day: CalendarDay, title: String, setting: Setting,
    at moment: Moment
  ) {
    self.init(
      id: id,
      profile: Profile(
        id: profile.id, title: profile.title, body: profile.body, checked: profile.checked),
      language: profile.language, day: day, title: title, setting: setting,
      items: profile.questions.map { question in
        var item = Item(
          field: question.field, title: question.title, drawsOn: question.drawsOn)
        item.$text = Markdown(question.text)
        return item
      }, began: moment)
  }

  /// Whether every question was asked.
  package var isGoneThrough: Bool { current >= items.count }
}

extension Dossier {
  /// Why an answer cannot be kept.
  package enum Fault: Error, Hashable, Sendable {
    case noDay(String)
    case noMinutes(String)
    case needed
  }

  /// The most minutes of one activity.
  package static let mostMinutes = 60_000

  /// What the question at `index` was answered with; nil where it wasn't.
  package func answer(at index: Int) -> String? {
    let item = items[index]
    return switch item.field {
    case .title: title
    case .kind: kind
    case .date: day.description
    case .minutes: minutes.map(String.init)
    case .peerRole: peerRole
    case .standards: Self.joined(standards)
    case .evidence: Self.joined(evidence)
    case .reviewOn: reviewOn?.description
    case .description, .whyRelevant, .whatILearnt, .impact, .whoBenefits, .peerLearning,
      .nextNeeds:
      item.answer
    }
  }

  /// Answers the question at `index`; nil takes out what stands there.
  package mutating func answer(_ words: String?, at index: Int) throws(Fault) {
    switch items[index].field {
    case .title: title = try Self.needed(words)
    case .kind: kind = words
    case .date: day = try Self.day(try Self.needed(words))
    case .minutes: minutes = try words.map { words throws(Fault) in try Self.minutes(words) }
    case .peerRole: peerRole = words
    case .standards: standards = Self.list(words)
    case .evidence: evidence = Self.list(words)
    case .reviewOn: reviewOn = try words.map { words throws(Fault) in try Self.day(words) }
    case .description, .whyRelevant, .whatILearnt, .impact, .whoBenefits, .peerLearning,
      .nextNeeds:
      items[index].answer = words
    }
  }

  private static func needed(_ words: String?) throws(Fault) -> String {
    guard let words else { throw .needed }
    return words
  }

  private static func day(_ words: String) throws(Fault) -> CalendarDay {
    guard let day = CalendarDay(words) else { throw .noDay(words) }
    return day
  }

  private static func minutes(_ words: String) throws(Fault) -> Int {
    guard let minutes = Int(words), (1...mostMinutes).contains(minutes) else {
      throw .noMinutes(words)
    }
    return minutes
  }

  // An item may hold a comma: a standard is often named with a few words.
  private static func list(_ words: String?) -> [String] {
    (words ?? "").split { $0 == ";" || $0.isNewline }.map { String($0).trimmingBlanks() }
      .filter { !$0.isEmpty }
  }

  private static func joined(_ list: [String]) -> String? {
    list.isEmpty ? nil : list.joined(separator: "; ")
  }
}
