internal import Practice

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
