internal import CCmark
internal import Practice

/// Turns libcmark's nodes into blocks.
struct MarkdownConversion {
  /// The line of the file on which the parsed text begins.
  let firstLine: Int
  private let words: WordsKept
  private var isBelowFront = false

  /// Begins a conversion.
  init(firstLine: Int, keeping words: WordsKept) {
    self.firstLine = firstLine
    self.words = words
  }

  /// The blocks right under the document, with their places.
  mutating func topBlocks(_ document: OpaquePointer, _ remarks: inout Remarks) -> [PlacedBlock] {
    var placed: [PlacedBlock] = []
    placed.reserveCapacity(16)
    var next = cmark_node_first_child(document)
    while let node = next {
      if words == .front, cmark_node_get_heading_level(node) == 2 { isBelowFront = true }
      if let block = block(node, &remarks) {
        placed.append(
          PlacedBlock(
            block: block, line: line(node), itemLines: itemLines(node), info: info(node)))
      }
      next = cmark_node_next(node)
    }
    return placed
  }

  /// The line of the file a node begins on.
  func line(_ node: OpaquePointer) -> Int {
    max(1, Int(cmark_node_get_start_line(node))) + firstLine - 1
  }

  private func blocks(in parent: OpaquePointer, _ remarks: inout Remarks) -> [Block] {
    var blocks: [Block] = []
    var next = cmark_node_first_child(parent)
    while let node = next {
      if let block = block(node, &remarks) { blocks.append(block) }
      next = cmark_node_next(node)
    }
    return blocks
  }

  private func block(_ node: OpaquePointer, _ remarks: inout Remarks) -> Block? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      return .heading(
        level: Int(cmark_node_get_heading_level(node)), inlines(in: node, &remarks))
    case CMARK_NODE_PARAGRAPH:
      return paragraph(node, &remarks)
    case CMARK_NODE_LIST: return .list(list(node, &remarks))
    case CMARK_NODE_BLOCK_QUOTE: return .quotation(blocks(in: node, &remarks))
    case CMARK_NODE_CODE_BLOCK: return code(node, &remarks)
    case CMARK_NODE_THEMATIC_BREAK: return .rule
    default:
      remarks.warning(line(node)) { $0.rawHTML }
      return nil
    }
  }

  // One for all of them: ten thousand cards have two hundred thousand.
  private static let unread = Block.paragraph([])

  private func paragraph(_ node: OpaquePointer, _ remarks: inout Remarks) -> Block? {
    if isBelowFront { return hasWords(in: node, &remarks) ? Self.unread : nil }
    let words = inlines(in: node, &remarks)
    return words.isEmpty ? nil : .paragraph(words)
  }

  private func list(_ node: OpaquePointer, _ remarks: inout Remarks) -> MarkupList {
    var items: [[Block]] = []
    var next = cmark_node_first_child(node)
    while let item = next {
      items.append(blocks(in: item, &remarks))
      next = cmark_node_next(item)
    }
    let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
    return MarkupList(
      start: isNumbered ? Int(cmark_node_get_list_start(node)) : nil, items: items)
  }

  private func itemLines(_ node: OpaquePointer) -> [Int] {
    guard cmark_node_get_type(node) == CMARK_NODE_LIST else { return [] }
    var lines: [Int] = []
    var next = cmark_node_first_child(node)
    while let item = next {
      lines.append(line(item))
      next = cmark_node_next(item)
    }
    return lines
  }

  /// A code block, or the figures of a `chart` or `table` block; a faulty one stays as code.
  private func code(_ node: OpaquePointer, _ remarks: inout Remarks) -> Block {
    let text = String(cString: cmark_node_get_literal(node))
    switch info(node) {
    case "chart":
      let lines = KeyedLine.lines(of: text, from: line(node) + 1)
      return ChartReader.read(lines, openedOn: line(node), &remarks).map(Block.chart)
        ?? .code(text)
    case "table":
      let lines = KeyedLine.lines(of: text, from: line(node) + 1)
      return TableReader.read(lines, openedOn: line(node), &remarks).map(Block.table)
        ?? .code(text)
    default: return .code(text)
    }
  }

  private func info(_ node: OpaquePointer) -> String? {
    guard cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK,
      let info = cmark_node_get_fence_info(node)
    else { return nil }
    return String(cString: info).split { $0 == " " || $0 == "\t" }.first?.lowercased()
  }
}

/// How much of a text's words is kept once they are checked.
enum WordsKept: Sendable {
  /// All.
  case all
  /// Those of headings, and of what stands before the first `##` heading: paragraphs below it are
  /// left without words, which is what reading ten thousand cards for a list spends its time on.
  case front
}

/// A block at the top level of a text, with its place.
struct PlacedBlock: Sendable {
  /// The block.
  var block: Block
  /// The line it begins on.
  var line: Int
  /// The line each item of a list begins on; empty for every other block.
  var itemLines: [Int] = []
  /// The first word after the fence of a fenced block, in lower case.
  var info: String?
}
