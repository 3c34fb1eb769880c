package import Practice
internal import Window

/// A part of a text that is read beside a list, or on a page of its own.
package enum ReadingPart: Equatable, Sendable {
  case heading(String)
  /// A card's front, or a finding in a sentence.
  case statement(String)
  case paragraph(String)
  /// One of several things in a list.
  case item(String)
  /// What can be overlooked.
  case quiet(String)
  case chart(Chart)
  case table(FigureTable)
  /// A key, or a command, with what it does.
  case key(String, String)
}

extension ReadingPart {
  /// A paragraph, or an item where it is written as one.
  package static func words(_ text: String) -> ReadingPart {
    text.hasPrefix("- ") ? .item(String(text.dropFirst(2))) : .paragraph(text)
  }
}

extension [ReadingPart] {
  /// The text in rows no wider than `width` columns, moved through in a window with `height` of them.
  func pages(width: Int, height: Int) -> TextPages {
    TextPages(
      scrolling: indices.map { index in
        let isApart = index + 1 < count && self[index + 1].stands(apartFrom: self[index])
        return self[index].rows(width: Swift.max(1, width)) + (isApart ? [.empty] : [])
      }, height: height)
  }
}

extension ReadingPart {
  fileprivate func stands(apartFrom before: ReadingPart) -> Bool {
    switch (before, self) {
    case (.item, .item), (.key, .key), (.heading, .item), (.heading, .quiet), (.quiet, .quiet),
      (.heading, .key):
      false
    case (.heading, .paragraph), (.heading, .statement): false
    default: true
    }
  }

  fileprivate func rows(width: Int) -> [FrameRow] {
    switch self {
    case .heading(let text): Self.folded(text, .heading, width)
    case .statement(let text): Self.folded(text, .statement, width)
    case .paragraph(let text): Self.folded(text, .body, width)
    case .item(let text): Self.folded("- \(text)", .body, width)
    case .quiet(let text): Self.folded(text, .quiet, width)
    case .chart(let chart): Self.bars(FigureLines(width: width).lines(of: chart), width)
    case .table(let table): Self.refolded(FigureLines(width: width).lines(of: table), width)
    case .key(let key, let words): Self.keyed(key, words, width)
    }
  }

  private static func folded(_ text: String, _ style: Style, _ width: Int) -> [FrameRow] {
    LineFolding.fold(text, width: width).map { FrameRow($0, style) }
  }

  // Figures are set for 12 columns at least, and a window may have fewer.
  private static func refolded(_ lines: [SafeText], _ width: Int) -> [FrameRow] {
    lines.flatMap { TextWrap.lines($0, width: width) }.map { FrameRow($0) }
  }

  private static func bars(_ lines: [SafeText], _ width: Int) -> [FrameRow] {
    refolded(lines, width).map { row in
      let words = row.words
      guard let start = words.firstIndex(of: "█"), let end = words.lastIndex(of: "█") else {
        return row
      }
      return FrameRow([
        FrameRow.Run(SafeText.line(words[..<start])),
        FrameRow.Run(SafeText.line(words[start...end]), .bar),
        FrameRow.Run(SafeText.line(words[words.index(after: end)...])),
      ])
    }
  }

  private static let keyColumns = 20

  private static func keyed(_ key: String, _ words: String, _ width: Int) -> [FrameRow] {
    guard width >= 50, DisplayWidth.columns(key) <= keyColumns else {
      return folded(key, .key, width) + folded("  \(words)", .body, width)
    }
    let lines = TextWrap.lines(SafeText.line(words), width: width - keyColumns - 2)
    return lines.enumerated().map { index, line in
      let lead = index == 0 ? SafeText.line(key) : SafeText("")
      return FrameRow(lead, .key).padded(to: keyColumns + 2) + FrameRow(line)
    }
  }
}
