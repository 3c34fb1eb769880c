internal import Practice

/// The row of keys at a window's foot: a few keys with what they do now, as many as fit.
package enum KeyRow {
  /// One key, or a range of them, and what it does.
  package typealias Entry = (name: String, words: String)

  /// The row; an entry that does not fit is left out whole, and one after it may still fit.
  package static func row(_ entries: [Entry], columns room: Int, gap space: Int = 3) -> FrameRow {
    var runs: [FrameRow.Run] = []
    var columns = 0
    for (name, words) in entries where !name.isEmpty {
      let gap = runs.isEmpty ? 0 : space
      let wide = gap + DisplayWidth.columns(name) + 1 + DisplayWidth.columns(words)
      guard columns + wide <= room else { continue }
      columns += wide
      if gap > 0 { runs.append(FrameRow.Run(SafeText(String(repeating: " ", count: gap)))) }
      runs += [
        FrameRow.Run(SafeText.line(name), .key), FrameRow.Run(SafeText.line(" \(words)"), .quiet),
      ]
    }
    return FrameRow(runs)
  }
}
