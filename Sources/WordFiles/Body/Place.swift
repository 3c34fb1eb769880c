internal import Documents
internal import Practice

/// Where in a document words stand: within which quotations and lists, on which card.
struct Place {
  /// What is nearest around it.
  enum Surrounding {
    case document
    case quotation
    case list
    /// A side of a card to cut out.
    case card
    case closing
  }

  /// What is nearest around it.
  var surrounding = Surrounding.document
  /// How many lists there are around it.
  var lists = 0
  /// Whether there is a quotation around it.
  var isQuoted = false
  /// How far words are set in, in twips.
  var indent = 0
  /// Whether it stays on one page with what follows.
  var keepsWithNext = false
  /// Whether items are short lines that stand close, and not far in.
  var isShort = false
  /// The ground that its paragraphs stand on, as an element.
  var panel: String?
  /// The language around it where that is not the document's own (BCP 47).
  var language: String?

  /// Whether a heading here is none of the document's own.
  var isNested: Bool {
    switch surrounding {
    case .document, .closing: false
    case .quotation, .list, .card: true
    }
  }
}

/// From which side words are read: the first letter that has a direction decides (Unicode, annex 9, rule P2).
enum ReadingDirection {
  /// Whether `text` reads from right to left; nil when no letter says so.
  static func isRightToLeft(_ text: String) -> Bool? {
    for byte in text.utf8 where byte >= 0x80 || isLetter(byte) {
      return byte < 0x80 ? false : firstStrong(text)
    }
    return nil
  }

  /// Whether a run of inlines reads from right to left.
  static func isRightToLeft(_ inlines: [Inline]) -> Bool? {
    for inline in inlines {
      if let found = isRightToLeft(inline) { return found }
    }
    return nil
  }

  private static func isRightToLeft(_ inline: Inline) -> Bool? {
    switch inline {
    case .text(let text), .code(let text): isRightToLeft(text)
    case .emphasis(let inner), .strong(let inner), .link(let inner, _), .phrase(let inner, _):
      isRightToLeft(inner)
    case .softBreak, .lineBreak: nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte | 0x20)
  }

  private static func firstStrong(_ text: String) -> Bool? {
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
        if scalar.properties.isAlphabetic { return true }
      default: if scalar.properties.isAlphabetic { return false }
      }
    }
    return nil
  }
}

/// How a run of words is set, and in which language.
struct RunStyle {
  /// Whether it is stressed: bold, as italics are hard to read.
  var isEmphasis = false
  /// Whether it is stressed strongly.
  var isStrong = false
  var isCode = false
  var isLink = false
  /// Whether its paragraph is bold already; a second bold style would take the boldness off again.
  var isInHeading = false
  /// Its letters in half points, where its style has others.
  var size: Int?
  /// Its colour, where its style has another.
  var colour: String?
  /// Its language where that is not the document's own (BCP 47).
  var language: String?

  /// How words of ours are set in a document of a language: marked as of their language where that is another.
  static func ours(in language: String, _ words: any DocumentWords) -> RunStyle {
    let isSame = language.prefix(while: { $0 != "-" }) == words.language
    return RunStyle(language: isSame ? nil : words.language)
  }

  /// Adds the element, in the order of the schema (`CT_RPr`); nothing when it says nothing.
  func add(to xml: inout XMLText, isRightToLeft: Bool) {
    if characterStyle == nil && !isRightToLeft && language == nil && size == nil && colour == nil {
      return
    }
    xml.add(element: "w:rPr") { xml in
      if let characterStyle { xml.add("<w:rStyle w:val=\"\(characterStyle)\"/>") }
      if (isEmphasis || isStrong) && (isCode || isLink) && !isInHeading {
        xml.add("<w:b/><w:bCs/>")
      }
      if let colour { xml.add("<w:color w:val=\"\(colour)\"/>") }
      if let size { xml.add("<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/>") }
      if isRightToLeft { xml.add("<w:rtl/>") }
      if let language { xml.add(Self.languages(language)) }
    }
  }

  /// A language for letters of every kind: Word keeps Latin, East Asian and complex scripts apart.
  static func languages(_ tag: String) -> String {
    "<w:lang w:val=\"\(tag)\" w:eastAsia=\"\(tag)\" w:bidi=\"\(tag)\"/>"
  }

  private var characterStyle: String? {
    if isLink { return "Hyperlink" }
    if isCode { return "HTMLCode" }
    if isInHeading { return nil }
    return isStrong ? "Strong" : isEmphasis ? "Emphasis" : nil
  }
}

/// How a paragraph is set; written in the order of the schema (`CT_PPr`).
struct ParagraphProperties {
  /// A number or bullet before a paragraph.
  struct Number: Hashable {
    /// The list in the numbering part.
    var list: Int
    /// The level in the list, 0 to 8.
    var level: Int
    /// Whether it is a bullet.
    var isBullet: Bool
  }

  var style: StyleName
  /// Whether it stays on one page with the next paragraph.
  var keepsWithNext = false
  /// Whether a new page begins with it.
  var beginsPage = false
  var number: Number?
  /// The bar and shade that its style lacks, as elements.
  var panel: String?
  /// Whether it reads from right to left.
  var isRightToLeft = false
  /// How far it is set in, in twips, where that differs from its style.
  var indent: Int?
  /// How far its first line stands back from there.
  var hanging = 0
  /// Whether it stands at the far end of its line, as the heading of a column of figures does.
  var isAtEnd = false

  init(_ style: StyleName) {
    self.style = style
  }

  /// Adds the element; nothing when it says nothing.
  func add(to xml: inout XMLText) {
    xml.add(element: "w:pPr") { xml in
      if style != .normal { addStyle(to: &xml) }
      if keepsWithNext { xml.add("<w:keepNext/>") }
      if beginsPage { xml.add("<w:pageBreakBefore/>") }
      if let number { add(number, to: &xml) }
      if let panel { xml.add(panel) }
      if isRightToLeft { xml.add("<w:bidi/>") }
      if let indent { add(indent: indent, to: &xml) }
      if isAtEnd { xml.add("<w:jc w:val=\"right\"/>") }
    }
  }

  private func addStyle(to xml: inout XMLText) {
    xml.add("<w:pStyle w:val=\"")
    xml.add(style.rawValue)
    xml.add("\"/>")
  }

  private func add(_ number: Number, to xml: inout XMLText) {
    xml.add("<w:numPr><w:ilvl w:val=\"")
    xml.add(number.level)
    xml.add("\"/><w:numId w:val=\"")
    xml.add(number.list)
    xml.add("\"/></w:numPr>")
  }

  private func add(indent: Int, to xml: inout XMLText) {
    let back = hanging > 0 ? " w:hanging=\"\(hanging)\"" : ""
    xml.add("<w:ind w:left=\"\(indent)\"\(back)/>")
  }
}
