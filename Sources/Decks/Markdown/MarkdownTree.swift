internal import CCmark
internal import Practice

/// The version of libcmark that reads the texts, such as `0.30.2`.
package var cmarkVersion: String { String(cString: cmark_version_string()) }

/// A text as libcmark parsed it, freed when it goes out of scope.
struct MarkdownTree: ~Copyable {
  private let document: OpaquePointer
  private let firstLine: Int

  /// Parses checked bytes from `start` on, which stands on `line`.
  init(_ bytes: [UInt8], from start: Int, line: Int) {
    firstLine = line
    let parsed = bytes[start...].withUnsafeBytes { text in
      cmark_parse_document(text.baseAddress, text.count, CMARK_OPT_DEFAULT)
    }
    guard let parsed = parsed ?? cmark_node_new(CMARK_NODE_DOCUMENT) else {
      // Libcmark ends the process itself when memory runs out, so this is its broken promise.
      preconditionFailure("libcmark promised a document for every text")
    }
    document = parsed
  }

  deinit {
    cmark_node_free(document)
  }

  /// The line where the tree first goes beyond `levels`; nil when it never does.
  ///
  /// It goes through the tree without recursion: inlines can be nested thousands deep.
  func lineBeyond(levels: Int) -> Int? {
    guard let iterator = cmark_iter_new(document) else { return firstLine }
    defer { cmark_iter_free(iterator) }
    var level = 0
    var blockLine = 1
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE else { return nil }
      let node = cmark_iter_get_node(iterator)
      let isLeaf = cmark_node_first_child(node) == nil && Self.isLeaf(node)
      level += event == CMARK_EVENT_EXIT ? -1 : (isLeaf ? 0 : 1)
      blockLine = max(blockLine, Int(cmark_node_get_start_line(node)))
      if level + (isLeaf ? 1 : 0) > levels { return blockLine + firstLine - 1 }
    }
  }

  private static func isLeaf(_ node: OpaquePointer?) -> Bool {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_THEMATIC_BREAK, CMARK_NODE_CODE_BLOCK, CMARK_NODE_TEXT,
      CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK, CMARK_NODE_CODE, CMARK_NODE_HTML_INLINE:
      true
    default: false
    }
  }

  /// The blocks at the top level, noting what is not shown; the tree must be within the limits.
  func blocks(keeping words: WordsKept, _ remarks: inout Remarks) -> [PlacedBlock] {
    var conversion = MarkdownConversion(firstLine: firstLine, keeping: words)
    return conversion.topBlocks(document, &remarks)
  }
}
