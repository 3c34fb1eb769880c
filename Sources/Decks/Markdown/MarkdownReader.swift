internal import Practice

/// Reads CommonMark 0.30 text, with `chart` and `table` blocks, into blocks.
package enum MarkdownReader {
  /// Reads the whole of `text`; messages name it as `file`.
  package static func read(_ text: String, file: String) -> MarkdownReading {
    var remarks = Remarks(file: file)
    let bytes = Array(text.utf8)
    var blocks: [PlacedBlock] = []
    do {
      try TextGate.check(bytes)
      blocks = self.blocks(bytes, from: TextGate.start(of: bytes), line: 1, &remarks)
    } catch {
      remarks.error(error.line, error.message)
    }
    return MarkdownReading(blocks: blocks.map(\.block), diagnostics: remarks.byLine)
  }

  /// Reads checked bytes from `start` on, which stands on `line`.
  static func blocks(
    _ bytes: [UInt8], from start: Int, line: Int, keeping words: WordsKept = .all,
    _ remarks: inout Remarks
  ) -> [PlacedBlock] {
    let tree = MarkdownTree(bytes, from: start, line: line)
    if let deep = tree.lineBeyond(levels: Limits.treeLevels) {
      remarks.error(deep, Messages.treeTooDeep)
      return []
    }
    return tree.blocks(keeping: words, &remarks)
  }
}
