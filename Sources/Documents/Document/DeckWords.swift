internal import Practice

/// Paragraphs that a record keeps from a deck, with the lists and web addresses in them found again.
struct DeckWords {
  /// The paragraphs and lists.
  private(set) var blocks: [Block] = []
  private var list: MarkupList?

  /// Takes paragraphs as `PlainText.paragraphs` writes them.
  init(_ paragraphs: [String]) {
    for paragraph in paragraphs { add(paragraph) }
    endList()
  }

  private mutating func add(_ paragraph: String) {
    if paragraph.hasPrefix("- ") {
      addItem(paragraph.dropFirst(2), start: nil)
    } else if let (number, words) = Self.numbered(paragraph) {
      addItem(words, start: number)
    } else if paragraph.hasPrefix("  "), let last = list?.items.indices.last {
      list?.items[last].append(.paragraph(Self.linked(paragraph.dropFirst(2))))
    } else {
      endList()
      blocks.append(.paragraph(Self.linked(paragraph)))
    }
  }

  private mutating func addItem(_ words: Substring, start: Int?) {
    if let list, start != list.start.map({ $0 + list.items.count }) { endList() }
    if list == nil { list = MarkupList(start: start, items: []) }
    list?.items.append([.paragraph(Self.linked(words))])
  }

  private mutating func endList() {
    if let list { blocks.append(.list(list)) }
    list = nil
  }

  private static func numbered(_ paragraph: String) -> (Int, Substring)? {
    let digits = paragraph.prefix { $0.isASCII && $0.isNumber }
    let rest = paragraph.dropFirst(digits.count)
    guard digits.count <= 2, rest.hasPrefix(". "), let number = Int(digits) else { return nil }
    return (number, rest.dropFirst(2))
  }

  /// The words with every web address among them as a link.
  static func linked(_ words: some StringProtocol) -> [Inline] {
    var inlines: [Inline] = []
    var plain = ""
    for (index, word) in words.split(separator: " ", omittingEmptySubsequences: false).enumerated()
    {
      if index > 0 { plain += " " }
      guard let address = address(in: Substring(word)), let link = Link(String(address)) else {
        plain += word
        continue
      }
      plain += word[..<address.startIndex]
      inlines += [.text(plain), .link([.text(String(address))], link)]
      plain = String(word[address.endIndex...])
    }
    inlines.append(.text(plain))
    return inlines.filter { $0 != .text("") }
  }

  private static func address(in word: Substring) -> Substring? {
    let begun = word.drop { $0 == "(" }
    guard begun.hasPrefix("https://") || begun.hasPrefix("http://") else { return nil }
    var address = begun
    while let last = address.last, ").,;:".contains(last) { address.removeLast() }
    return address
  }
}
