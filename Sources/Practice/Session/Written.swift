/// Something written in a session, which can be put right or taken out.
package struct Written: Equatable, Sendable {
  /// What leads to it as long as it says what it says: once it was changed or taken out, nothing has this id.
  package struct ID: Hashable, Sendable, CustomStringConvertible {
    package let subject: Correction.Subject
    private let mark: String

    fileprivate init(_ subject: Correction.Subject, _ mark: UInt64) {
      self.subject = subject
      let digits = String(mark, radix: 16)
      self.mark = String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }

    /// Reads `note-0f3a52c19be4d807`; nil for anything else.
    package init?(_ text: some StringProtocol) {
      guard text.utf8.count > 17, text.dropLast(16).last == "-",
        let subject = Correction.Subject(rawValue: String(text.dropLast(17))),
        text.utf8.suffix(16).allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
      else { return nil }
      self.subject = subject
      mark = String(text.suffix(16))
    }

    package var description: String { "\(subject.rawValue)-\(mark)" }
  }

  /// Where it stands in a record.
  package enum Location: Equatable, Sendable {
    /// A note of a step or, where `inRound`, of its round.
    case note(step: Int, Int, inRound: Bool)
    case reason(step: Int, ViewMoment, participant: Int)
    /// What is said of an action: its words, when, who, which day, what happened, what it changed.
    case action(Int, Correction.Subject)
    /// The same of an earlier session's action that was looked at again.
    case review(Int, Correction.Subject)
    case parked(Int)
    case answer(step: Int, Int)
  }

  package let id: ID
  package let location: Location
  /// The step it stands in; nil for what stands outside the steps.
  package let step: Int?
  /// Its words; a day as `2026-12-19`.
  package let text: String
  /// Whether it's one person's own: a shared screen shows whose it is, and only they see its words.
  package let isPrivate: Bool

  /// Whether other words may take its place; taken out it may be in any case.
  package var canBeReworded: Bool {
    if case .reason(_, .beforeTalk, _) = location { false } else { true }
  }
}

extension SessionRecord {
  /// Everything written in the session, in the order of its steps.
  package var written: [Written] {
    var list = WrittenList(self)
    for step in steps.indices { list.add(step) }
    for (index, point) in parked.enumerated() {
      list.add(.parked, .parked(index), in: point.step, point.text)
    }
    for action in furtherActions { list.add(action, in: nil) { .action(action.number, $0) } }
    for (index, review) in reviews.enumerated() {
      list.add(review.action, in: nil, from: review.session) { .review(index, $0) }
    }
    return list.written
  }
}

/// Gathers what is written, and gives each its id.
private struct WrittenList {
  private struct Key: Hashable {
    var subject: Correction.Subject
    var context: String
    var text: String
  }
  private struct Found {
    var key: Key
    var location: Written.Location
    var step: Int?
    var isPrivate: Bool
  }

  private let record: SessionRecord
  private var found: [Found] = []

  init(_ record: SessionRecord) { self.record = record }

  mutating func add(_ index: Int) {
    let step = record.steps[index]
    for (number, note) in step.notes.enumerated() {
      add(.note, .note(step: index, number, inRound: false), in: index, note.text)
    }
    if let round = step.round { add(round, index) }
    for (number, item) in (step.reflection?.items ?? []).enumerated() {
      add(.answer, .answer(step: index, number), in: index, item.answer, "\(number)")
    }
  }

  private mutating func add(_ round: Round, _ step: Int) {
    for moment in ViewMoment.allCases {
      for view in round[moment].each {
        add(
          .reason, .reason(step: step, moment, participant: view.participant), in: step,
          view.reason, "\(moment.rawValue) \(view.participant)",
          isPrivate: record.setting.tellsCounts)
      }
    }
    for (number, note) in round.notes.enumerated() {
      add(
        .note, .note(step: step, number, inRound: true), in: step, note.text,
        note.prompt.map(String.init) ?? "")
    }
    for action in round.actions { add(action, in: step) { .action(action.number, $0) } }
  }

  mutating func add(
    _ action: Action, in step: Int?, from session: SessionID? = nil,
    _ location: (Correction.Subject) -> Written.Location
  ) {
    let said: [(Correction.Subject, String?)] = [
      (.action, action.text), (.when, action.when), (.owner, action.owner),
      (.day, action.review?.description), (.whatHappened, action.outcome?.whatHappened),
      (.whatChanged, action.outcome?.whatChanged),
    ]
    for (subject, text) in said {
      add(subject, location(subject), in: step, text, "\(session?.text ?? "") \(action.number)")
    }
  }

  mutating func add(
    _ subject: Correction.Subject, _ location: Written.Location, in step: Int?, _ text: String?,
    _ context: String = "", isPrivate: Bool = false
  ) {
    guard let text, !text.isEmpty else { return }
    let place = step.map { "\(record.steps[$0].key) \(context)" } ?? context
    found.append(
      Found(
        key: Key(subject: subject, context: place, text: text), location: location, step: step,
        isPrivate: isPrivate))
  }

  // Of two that say the same in the same place, neither keeps its id when one goes.
  var written: [Written] {
    let counts = found.reduce(into: [:]) { $0[$1.key, default: 0] += 1 }
    var seen: [Key: Int] = [:]
    return found.map { item in
      let ordinal = seen[item.key, default: 0]
      seen[item.key] = ordinal + 1
      let mark = Self.mark(item.key, "\(ordinal) \(counts[item.key] ?? 0)")
      return Written(
        id: Written.ID(item.key.subject, mark), location: item.location, step: item.step,
        text: item.key.text, isPrivate: item.isPrivate)
    }
  }

  // FNV-1a, which is the same in every process.
  private static func mark(_ key: Key, _ ordinal: String) -> UInt64 {
    var mark: UInt64 = 0xcbf2_9ce4_8422_2325
    for text in [key.subject.rawValue, key.context, ordinal, key.text] {
      for byte in text.utf8 { mark = (mark ^ UInt64(byte)) &* 0x100_0000_01b3 }
      mark = (mark ^ 0xFF) &* 0x100_0000_01b3
    }
    return mark
  }
}

extension Step {
  // What it is whatever is put in before it; of several alike the ids tell by their order.
  fileprivate var key: String {
    round.map { "\($0.card.deck)/\($0.card.id)" } ?? "\(kind.rawValue) \(title)"
  }
}
