internal import Practice

/// One recorded thing as a row of a summary's table.
struct CSVRow {
  /// What sort of thing it is.
  enum Kind: String {
    case skipped
    case notReached = "not-reached"
    case viewBefore = "view-before"
    case viewAfter = "view-after"
    case countBefore = "view-count-before"
    case countAfter = "view-count-after"
    case movement
    case reason
    case note
    case action
    case review
    case parked
    case reflection
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

  /// Makes a row.
  init(_ kind: Kind, card: CardWording? = nil, question: String = "", text: String = "") {
    self.kind = kind
    self.card = card
    self.question = question
    self.text = text
  }

  /// Makes an action's row.
  init(_ kind: Kind, card: CardWording? = nil, _ action: Action, agreedIn: String = "") {
    self.init(kind, card: card, text: action.text)
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
