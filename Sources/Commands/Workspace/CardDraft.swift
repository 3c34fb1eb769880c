internal import Practice
internal import Window

/// A card that is being begun: what its author has said so far.
struct CardDraft {
  /// What its author is asked for, in order.
  enum Part: Equatable, CaseIterable {
    case front
    case setUp
    case positions
    case prompts
    case tryThis
    case known
  }

  let id: String
  var theme = ""
  var front = ""
  var setUp = ""
  var positions: [String] = []
  var prompts: [String] = []
  var tryThis = ""
  /// What its author knows from their own work.
  var known = ""
  var findings: [String] = []

  /// Whether anything of the card itself is there.
  var isBegun: Bool {
    !(front + setUp + tryThis + known).isEmpty || !(positions + prompts + findings).isEmpty
  }

  /// A title that can stand until a better one comes.
  var title: String {
    guard isBegun else { return "" }
    let words = id.replacing("-", with: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  /// What it rests on: the findings named, or else what its author knows.
  var restsOn: [String] {
    findings.isEmpty && !known.isEmpty ? [Card.ownExperience] : findings
  }

  /// Takes an answer; false where it cannot be what the card needs.
  mutating func take(_ answer: String, as part: Part) -> Bool {
    let words = answer.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    switch part {
    case .front: front = words
    case .setUp: setUp = words
    case .tryThis: tryThis = words
    case .prompts: if !words.isEmpty { prompts.append(words) }
    case .positions:
      let items = words.split(separator: ",").map { String($0).trimmingBlanks() }
      let named = items.filter { !$0.isEmpty }
      guard named.isEmpty || 2...6 ~= named.count,
        !named.contains(where: { $0.lowercased() == "pass" })
      else { return false }
      positions = named
    case .known:
      let names = words.split { $0 == "," || $0 == " " }.map(String.init)
      let areNames = !names.isEmpty && names.allSatisfy { $0.contains("/") && Self.isName($0) }
      if areNames { findings = names } else { known = words }
    }
    return true
  }

  private static func isName(_ text: String) -> Bool {
    text.split(separator: "/", omittingEmptySubsequences: false)
      .allSatisfy { Identifier.isValid($0) }
  }
}

/// The short conversation in which a card is begun.
struct CardConversation {
  /// The fewest and most prompts it asks for.
  static let prompts = 3...5

  let console: any Console

  /// Asks for whatever `draft` still lacks; where the answers end, the rest stays blank.
  ///
  /// - Throws: A `CommandFailure` when it is interrupted, and nothing is to be written.
  func fill(_ draft: inout CardDraft) throws {
    try console.write([SafeText(Language.words.cardConversation), SafeText("")])
    for part in CardDraft.Part.allCases where draft.lacks(part) {
      guard try ask(part, &draft) else { return }
    }
  }

  // False where nothing more can be read.
  private func ask(_ part: CardDraft.Part, _ draft: inout CardDraft) throws -> Bool {
    while true {
      let question = Language.words.cardQuestion(part, number: draft.prompts.count + 1)
      switch try console.ask(SafeText(question), echo: true) {
      case .end: return false
      case .interrupted: throw CommandFailure(.interrupted, "")
      case .tooLong: try console.write([SafeText(Language.words.cardAnswerNeeded(part))])
      case .line(let line):
        let isBlank = line.allSatisfy(\.isWhitespace)
        if isBlank, draft.mayLack(part) { return true }
        guard !isBlank, draft.take(line, as: part) else {
          try console.write([SafeText(Language.words.cardAnswerNeeded(part))])
          continue
        }
        if part != .prompts || draft.prompts.count >= Self.prompts.upperBound { return true }
      }
    }
  }
}

extension CardDraft {
  fileprivate func lacks(_ part: Part) -> Bool {
    switch part {
    case .front: front.isEmpty
    case .setUp: setUp.isEmpty
    case .positions: positions.isEmpty
    case .prompts: prompts.count < CardConversation.prompts.lowerBound
    case .tryThis: tryThis.isEmpty
    case .known: known.isEmpty && findings.isEmpty
    }
  }

  fileprivate func mayLack(_ part: Part) -> Bool {
    switch part {
    case .setUp, .positions: true
    case .prompts: prompts.count >= CardConversation.prompts.lowerBound
    case .front, .tryThis, .known: false
    }
  }
}
