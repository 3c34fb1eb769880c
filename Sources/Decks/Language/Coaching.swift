internal import Practice

/// What makes a card hard to talk about, as far as words show it: advice, never a fault.
struct Coaching: Sendable {
  /// How a front begins that has one right answer.
  let quiz: [String]
  /// Words of a front that nobody disagrees with.
  let slogan: [String]
  /// Words of a prompt that asks for a young person's story.
  let story: [String]
  /// Words of a position that nobody would take in front of others.
  let shameful: [String]

  /// Advises whoever wrote `card`.
  func advise(_ card: Card, _ reading: inout FileReading<Card>) {
    let front = PlainText.words(card.statement)
    let line = reading.frontLine
    if quiz.contains(where: { front.lowercased().hasPrefix($0 + " ") }) {
      let start = front.split(separator: " ").prefix(3).joined(separator: " ")
      reading.remarks.advice(line) { $0.frontLikeQuiz(start) }
    }
    if let words = Self.first(of: slogan, in: front) {
      reading.remarks.advice(line) { $0.frontLikeSlogan(words) }
    }
    for prompt in card.prompts {
      guard let words = Self.first(of: story, in: PlainText.words(prompt)) else { continue }
      reading.remarks.advice(line) { $0.promptAsksForCase(words) }
    }
    for position in card.positions where Self.first(of: shameful, in: position) != nil {
      reading.remarks.advice(reading.line("positions")) { $0.positionNobodyTakes(position) }
    }
  }

  // As whole words, whatever stands round them.
  private static func first(of phrases: [String], in text: String) -> String? {
    let words = " \(plain(text)) "
    return phrases.first { words.contains(" \($0) ") }
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().replacing("’", with: "'")
      .split { !$0.isLetter && !$0.isNumber && $0 != "'" }.joined(separator: " ")
  }

  /// In English.
  static let english = Coaching(
    quiz: [
      "how many", "how much", "what percentage", "what share", "what proportion", "what number",
      "which of these", "which of the following", "true or false", "did you know", "in what year",
      "when was", "who wrote", "can you name", "name three", "what is the definition",
    ],
    slogan: [
      "must be", "must always", "must never", "is important", "are important", "is essential",
      "is vital", "is key", "is crucial", "everyone's business", "everybody's business",
      "everyone's responsibility", "deserve better", "come first", "comes first", "work together",
      "raise awareness", "make a difference", "best practice", "zero tolerance",
    ],
    story: [
      "about a case", "of a case", "your case", "a case where", "your last case", "case study",
      "tell us about a", "tell us about the young person", "describe a young person",
      "think of a young person", "a young person you know", "a young person you have worked with",
      "a young person you've worked with", "a child you", "someone you've worked with",
      "someone you have worked with",
    ],
    shameful: [
      "ignore it", "ignore her", "ignore him", "ignore them", "do nothing", "don't care",
      "not my problem", "not our problem", "her fault", "his fault", "their fault",
      "blame her", "blame him", "blame them", "give up", "who cares",
    ])
}
