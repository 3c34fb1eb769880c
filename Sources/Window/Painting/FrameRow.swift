package import Practice

/// One row of a window: runs of safe text side by side, each with its style.
package struct FrameRow: Hashable, Sendable {
  /// A run of text in one style.
  package struct Run: Hashable, Sendable {
    /// The words, without line breaks.
    package let text: SafeText
    /// What they are for.
    package let style: Style

    /// Makes a run; line breaks in `text` become spaces.
    package init(_ text: SafeText, _ style: Style = .body) {
      self.text = text.string.contains("\n") ? SafeText.line(text.string) : text
      self.style = style
    }
  }

  /// The runs from left to right, without empty ones.
  package private(set) var runs: [Run]

  /// An empty row.
  package static let empty = FrameRow([])

  /// Makes a row of runs.
  package init(_ runs: [Run]) {
    self.runs = runs.filter { !$0.text.isEmpty }
  }

  /// Makes a row of one run.
  package init(_ text: SafeText, _ style: Style = .body) {
    self.init([Run(text, style)])
  }

  /// Makes a row of words of the program itself, or of words yet to be cleaned.
  package init(_ words: some StringProtocol, _ style: Style = .body) {
    self.init(SafeText.line(words), style)
  }

  /// How many columns it takes.
  package var columns: Int { runs.reduce(0) { $0 + DisplayWidth.columns($1.text.string) } }

  /// The row's words without styles.
  package var words: String { runs.map(\.text.string).joined() }

  /// The row moved to the right by so many columns.
  package func indented(by columns: Int) -> FrameRow {
    guard columns > 0, !runs.isEmpty else { return self }
    return FrameRow([Run(SafeText(String(repeating: " ", count: columns)))] + runs)
  }

  /// The row with another put behind it.
  package static func + (before: FrameRow, after: FrameRow) -> FrameRow {
    FrameRow(before.runs + after.runs)
  }
}

extension FrameRow {
  /// The row with blanks after it up to so many columns.
  package func padded(to columns: Int) -> FrameRow {
    let missing = columns - self.columns
    guard missing > 0 else { return self }
    return self + FrameRow(SafeText(String(repeating: " ", count: missing)))
  }

  /// The row without what does not fit: of use only in windows too narrow for a single character.
  package func clipped(to columns: Int) -> FrameRow {
    guard self.columns > columns else { return self }
    var room = columns
    var runs: [Run] = []
    for run in self.runs {
      var kept = ""
      for character in run.text.string {
        room -= DisplayWidth.columns(character)
        if room < 0 { break }
        kept.append(character)
      }
      runs.append(Run(SafeText.line(kept), run.style))
      if room <= 0 { break }
    }
    let row = FrameRow(runs)
    return row.columns > columns ? .empty : row
  }
}
