internal import Practice

/// Counts words, for the length of a card's front and the time that reading aloud takes.
struct WordCount {
  /// How many words people read aloud to a room in a minute.
  static let aMinute = 130

  /// What is read out before and during the talk on `card`: its front and prompts.
  static func beforeTalk(_ card: Card) -> Int {
    words(in: [.paragraph(card.statement)] + card.setUp + card.prompts.map(Block.paragraph))
  }

  /// A finding read aloud in short, and the whole of it.
  static func aloud(_ finding: Finding) -> (short: Int, whole: Int) {
    let whole = [.paragraph(finding.statement)] + finding.detail + finding.doesNotSay
    return (words(in: finding.inShort), words(in: whole))
  }

  private var count = 0
  private var isInside = false

  /// How many words stand in a run of inlines.
  static func words(in inlines: [Inline]) -> Int {
    var counter = WordCount()
    counter.take(inlines)
    return counter.count
  }

  /// How many words stand in blocks; figures of charts and tables are none.
  static func words(in blocks: [Block]) -> Int {
    var counter = WordCount()
    counter.take(blocks)
    return counter.count
  }

  private mutating func take(_ blocks: [Block]) {
    for block in blocks {
      isInside = false
      switch block {
      case .heading(_, let inlines), .paragraph(let inlines): take(inlines)
      case .list(let list): for item in list.items { take(item) }
      case .quotation(let inner): take(inner)
      case .code(let text): take(text)
      case .chart, .table, .rule: break
      }
    }
  }

  private mutating func take(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text), .code(let text): take(text)
      case .emphasis(let inner), .strong(let inner), .link(let inner, _), .phrase(let inner, _):
        take(inner)
      case .softBreak, .lineBreak: isInside = false
      }
    }
  }

  private mutating func take(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      for byte in bytes {
        let isSpace = byte.isBlank || byte.isLineEnd
        if !isSpace, !isInside { count += 1 }
        isInside = !isSpace
      }
    }
  }
}
