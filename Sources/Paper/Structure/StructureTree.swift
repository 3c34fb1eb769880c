internal import Practice

/// The logical structure of a document (ISO 32000-1, 14.7): what its pages show, in reading order.
///
/// It grows while blocks are set, and takes up the marks of the pages while they are drawn.
final class StructureTree {
  /// An element of the tree.
  struct Node: Hashable, Sendable {
    let index: Int
  }

  /// What is under an element, in order.
  enum Kid: Hashable {
    case node(Node)
    /// Marked content: its page, and its number on the page.
    case mark(page: Int, id: Int)
    /// An annotation, as an index of the canvas's links.
    case link(Int)
  }

  /// An element with what is said about it.
  struct Element {
    let kind: Kind
    let parent: Node?
    var kids: [Kid] = []
    var language: LanguageTag?
    /// What stands for its content in text that is taken out.
    var actualText: String?
    var place: (page: Int, box: Box)?
  }

  /// The elements; the first is the document.
  private(set) var elements: [Element] = [Element(kind: .document, parent: nil)]
  private var levels: [(written: Int, given: Int)] = []

  let root = Node(index: 0)

  /// Adds an element under `parent`, after what is there.
  func add(_ kind: Kind, to parent: Node) -> Node {
    let node = Node(index: elements.count)
    elements.append(Element(kind: kind, parent: parent))
    elements[parent.index].kids.append(.node(node))
    return node
  }

  /// Adds a heading; its level is one below the heading it belongs to, so that none is left out.
  func addHeading(_ level: Int, to parent: Node) -> Node {
    while let last = levels.last, last.written >= level { levels.removeLast() }
    let given = min((levels.last?.given ?? 0) + 1, 6)
    levels.append((level, given))
    return add(.heading(given), to: parent)
  }

  /// The level that the last heading was given.
  var level: Int { levels.last?.given ?? 0 }

  subscript(node: Node) -> Element {
    get { elements[node.index] }
    set { elements[node.index] = newValue }
  }
}

extension StructureTree {
  /// The structure types that are used (ISO 32000-1, 14.8.4).
  enum Kind: Hashable, Sendable {
    /// How the items of a list are numbered.
    enum Numbering: String, Sendable {
      case bullets = "Disc"
      case decimal = "Decimal"
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
