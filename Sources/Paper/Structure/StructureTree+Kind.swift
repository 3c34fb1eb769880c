extension StructureTree {
  /// The structure types that are used (ISO 32000-1, 14.8.4).
  enum Kind: Hashable, Sendable {
    /// How the items of a list are numbered.
    enum Numbering: String, Sendable {
      case bullets = "Disc"
      case decimal = "Decimal"
      /// Labels that are words.
      case none = "None"
    }

    /// What a heading cell of a table heads.
    enum Scope: String, Sendable {
      case row = "Row"
      case column = "Column"
    }

    case document
    case section
    case heading(Int)
    case paragraph
    case quotation
    case code
    case list(Numbering)
    case item
    case label
    case itemBody
    case table
    case caption
    case tableHead
    case tableBody
    case row
    case headCell(Scope, columns: Int)
    case cell
    case figure(says: String)
    case link
    case span

    /// The type's name.
    var name: String {
      switch self {
      case .document: "Document"
      case .section: "Sect"
      case .heading(let level): "H\(level)"
      case .paragraph: "P"
      case .quotation: "BlockQuote"
      case .code: "Code"
      case .list: "L"
      case .item: "LI"
      case .label: "Lbl"
      case .itemBody: "LBody"
      case .table: "Table"
      case .caption: "Caption"
      case .tableHead: "THead"
      case .tableBody: "TBody"
      case .row: "TR"
      case .headCell: "TH"
      case .cell: "TD"
      case .figure: "Figure"
      case .link: "Link"
      case .span: "Span"
      }
    }
  }
}
