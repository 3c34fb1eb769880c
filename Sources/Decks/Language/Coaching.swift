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
      reading.remarks.advice(reading.lines[.positions]) { $0.positionNobodyTakes(position) }
    }
  }

  // As whole words, whatever stands round them. Byte by byte: every deck that is read goes through here, and searching
  // strings took more than half of the time that a handout did.
  private static func first(of phrases: [String], in text: String) -> String? {
    let words = plain(text)
    return phrases.first { phrase in
      let phrase = phrase.utf8
      let last = words.count - phrase.count - 1
      return last > 0
        && (1...last).contains { start in
          words[start - 1] == blank && words[start + phrase.count] == blank
            && words[start..<start + phrase.count].elementsEqual(phrase)
        }
    }
  }

  private static let blank = UInt8(ascii: " ")

  // Small letters with one blank around each word. Of what isn't ASCII, only signs from the block of dashes and
  // quotation marks stand between words, and ’ is '.
  private static func plain(_ text: String) -> [UInt8] {
    let bytes = Array(text.lowercased().utf8)
    var words = [blank]
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let isSign = byte == 0xE2 && index + 2 < bytes.count && bytes[index + 1] == 0x80
      let isApostrophe = isSign && bytes[index + 2] == 0x99
      index += isSign ? 3 : 1
      switch isApostrophe ? UInt8(ascii: "'") : isSign ? blank : byte {
      case let kept
      where kept >= 0x80 || UInt8(ascii: "a")...UInt8(ascii: "z") ~= kept
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= kept || kept == UInt8(ascii: "'"):
        words.append(kept)
      default: if words.last != blank { words.append(blank) }
      }
    }
    if words.last != blank { words.append(blank) }
    return words
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
