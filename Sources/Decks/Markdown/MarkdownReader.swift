package import Practice

/// Reads CommonMark 0.30 text, with `chart` and `table` blocks, into blocks.
package enum MarkdownReader {
  /// Reads the whole of `text`; messages name it as `file`.
  package static func read(
    _ text: String, file: String, words: any DeckWords = EnglishDeckWords()
  ) -> MarkdownReading {
    var remarks = Remarks(file: file, words: words)
    let bytes = Array(text.utf8)
    var blocks: [PlacedBlock] = []
    do {
      try TextGate.check(bytes)
      blocks = self.blocks(bytes, from: TextGate.start(of: bytes), line: 1, &remarks)
    } catch {
      remarks.error(error.line, error.saying)
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
      remarks.error(deep) { $0.treeTooDeep }
      return []
    }
    return tree.blocks(keeping: words, &remarks)
  }
}

/// A text read as CommonMark, and what there is to mend in it.
package struct MarkdownReading: Sendable {
  /// Its blocks; empty when the text was refused.
  package var blocks: [Block]
  /// What there is to mend.
  package var diagnostics: [Diagnostic]
}
