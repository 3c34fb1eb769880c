internal import Practice
internal import Window

/// Something on a page that is folded to the window: a paragraph, a chart, a list item, a field.
enum StageBlock: Equatable, Sendable {
  /// A blank row, left out at the top of a page.
  case gap
  /// A heading, which stays with what follows it.
  case heading(String)
  /// A paragraph or a list item.
  case text(String, Style = .body)
  /// A card's front, or a finding in one sentence.
  case statement(String)
  /// The bars of a chart.
  case bars(Chart)
  /// The rows of a table.
  case table(FigureTable)
  /// Counts before and after, side by side.
  case movement(MovementRows)
  /// A choice of a list, with what is typed for it.
  case choice(key: String, words: String, isChosen: Bool, hasCursor: Bool)
  /// A count typed for a position.
  case count(label: String, labelColumns: Int, typed: String, isChosen: Bool)
  /// A key and what it does.
  case key(name: String, nameColumns: Int, words: String)
  /// A pattern that phones read, with words beside it.
  case code(CodeRows)
  /// Where words are written, as high as there is room.
  case field(FieldView)
  /// Where a few words are written.
  case line(FieldView)

  /// How it is laid out on pages.
  var pageKind: PageBlock.Kind {
    switch self {
    case .gap: .gap
    case .heading: .heading
    case .statement, .bars, .movement, .choice, .count, .key, .line, .code: .together
    case .text, .table: .loose
    case .field: .field
    }
  }

  /// Whether it is an item of a list.
  var isChoice: Bool {
    switch self {
    case .choice, .count: true
    case .gap, .heading, .text, .statement, .bars, .table, .movement, .key, .field, .line, .code:
      false
    }
  }
}
