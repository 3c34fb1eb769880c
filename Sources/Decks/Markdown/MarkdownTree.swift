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
    var (node, level, blockLine) = (document, 1, 1)
    while true {
      blockLine = max(blockLine, Int(cmark_node_get_start_line(node)))
      if level > levels { return blockLine + firstLine - 1 }
      if let child = cmark_node_first_child(node) {
        node = child
        level += 1
        continue
      }
      var next = cmark_node_next(node)
      while next == nil {
        guard let parent = cmark_node_parent(node) else { return nil }
        node = parent
        level -= 1
        next = cmark_node_next(node)
      }
      if let next { node = next }
    }
  }

  /// The blocks at the top level, noting what is not shown; the tree must be within the limits.
  func blocks(keeping words: WordsKept, _ remarks: inout Remarks) -> [PlacedBlock] {
    var conversion = MarkdownConversion(firstLine: firstLine, keeping: words)
    return conversion.topBlocks(document, &remarks)
  }
}
