internal import Practice

/// One recorded thing as a row of a summary's table.
struct CSVRow {
  /// What sort of thing it is.
  enum Kind: String {
    case skipped
    case notReached = "not-reached"
    case viewBefore = "view-before"
    case viewAfterTalk = "view-after-talk"
    case viewAfter = "view-after"
    case countBefore = "view-count-before"
    case countAfterTalk = "view-count-after-talk"
    case countAfter = "view-count-after"
    case movement
    case reason
    case note
    case action
    case review
    case parked
    case reflection

    static func view(at moment: ViewMoment) -> Self {
      switch moment {
      case .beforeTalk: .viewBefore
      case .afterTalk: .viewAfterTalk
      case .afterFinding: .viewAfter
      }
    }

    static func count(at moment: ViewMoment) -> Self {
      switch moment {
      case .beforeTalk: .countBefore
      case .afterTalk: .countAfterTalk
      case .afterFinding: .countAfter
      }
    }
  }

  var kind: Kind
  var card: CardWording?
  var question = ""
  var role = ""
  var position = ""
  var people: Int?
  var confidence: Int?
  var text = ""
  var action: Action?
  var agreedIn = ""

  init(_ kind: Kind, card: CardWording? = nil, question: String = "", text: String = "") {
    (self.kind, self.card, self.question, self.text) = (kind, card, question, text)
  }

  init(
    _ kind: Kind, card: CardWording? = nil, _ action: Action, _ words: any DocumentWords,
    agreedIn: String = ""
  ) {
    self.init(kind, card: card, text: words.whole(action))
    self.action = action
    self.agreedIn = agreedIn
  }

  /// The columns' names, in order.
  static let columns = [
    "session", "date", "setting", "card id", "card title", "kind", "question", "role group",
    "position", "people", "how sure", "text", "owner", "review date", "outcome", "what happened",
    "agreed in",
  ]

  /// The cells, in the columns' order.
  func cells(in record: SessionRecord) -> [CSVCell] {
    [
      .words(record.id.description), .words(record.day.description),
      .words(record.setting.rawValue), .words(card?.id ?? ""), .words(card?.title ?? ""),
      .words(kind.rawValue), .words(question), .words(role), .words(position),
      people.map(CSVCell.number) ?? .words(""), confidence.map(CSVCell.number) ?? .words(""),
      .words(text), .words(action?.owner ?? ""), .words(action?.review?.description ?? ""),
      .words(action?.outcome?.result.rawValue ?? ""),
      .words(action?.outcome?.whatHappened ?? ""), .words(agreedIn),
    ]
  }
}

/// A cell of a table for spreadsheets, which take words that begin like a formula for one.
package enum CSVCell {
  case words(String)
  case number(Int)

  /// Rows as a table (RFC 4180): every cell quoted, every row ended with CR and LF.
  package static func table(_ rows: [[CSVCell]]) -> String {
    rows.map { $0.map(\.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// The cell between quotes (RFC 4180), words that begin like a formula behind an apostrophe.
  var quoted: String {
    switch self {
    case .words(let words): Self.quoted(Self.harmless(words))
    case .number(let number): Self.quoted(String(number))
    }
  }

  // By bytes: a quotation mark with a combining mark after it is another character, and still ends
  // the cell.
  private static func quoted(_ text: String) -> String {
    let inner = text.utf8.split(separator: UInt8(ascii: "\""), omittingEmptySubsequences: false)
    return "\"" + inner.map { Substring($0) }.joined(separator: "\"\"") + "\""
  }

  // Both are looked at: cleaning may take away what stood before the trigger, or bring one about.
  private static func harmless(_ words: String) -> String {
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let clean = lines.map { SafeText.line($0).string }.joined(separator: "\n")
    let guarded = Self.guarded(clean)
    return beginsFormula(words) && !guarded.hasPrefix("'") ? "'" + guarded : guarded
  }

  // A spreadsheet set to another separator cuts a cell at each of them, whatever the quotes say, and
  // reads what comes next as a cell of its own.
  private static func guarded(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = words.unicodeScalars[...]
    while true {
      let leads = rest.first { !isSkipped($0) && (result.isEmpty || $0 != "\"") }
      if leads.map(triggers.contains) == true, !isSignedNumber(rest) { result.append("'") }
      let end = rest.firstIndex(where: separators.contains) ?? rest.endIndex
      result += rest[..<end]
      guard end < rest.endIndex else { return String(result) }
      result.append(rest[end])
      rest = rest[rest.index(after: end)...]
    }
  }

  private static let separators = Set(",;\t|\n".unicodeScalars)
  private static let triggers = Set("=+-@|%＝＋－＠｜％".unicodeScalars)
  private static let blanks = Set("\t\r\n\0".unicodeScalars)

  private static func beginsFormula(_ words: String) -> Bool {
    if let first = words.unicodeScalars.first, blanks.contains(first) { return true }
    let leads = words.unicodeScalars.first { !isSkipped($0) }
    return leads.map(triggers.contains) == true && !isSignedNumber(words.unicodeScalars[...])
  }

  // "-3" is a number wherever it is cut; only to the words' end, as "-3,cmd" might be a formula.
  private static func isSignedNumber(_ words: Substring.UnicodeScalarView) -> Bool {
    let number = words.drop { $0 == " " }
    guard let sign = number.first, sign == "-" || sign == "+" else { return false }
    let parts = number.dropFirst().split(
      separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("0"..."9").contains($0) } }
  }

  private static func isSkipped(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint {
      return true
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator: return true
    default: return scalar == "\u{FFFD}"
    }
  }
}
