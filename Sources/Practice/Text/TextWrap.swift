/// Wraps text by words to a width in columns, without losing any of it.
package enum TextWrap {
  /// The lines of `text`, none wider than `width` unless a single character is.
  ///
  /// A word longer than a line is broken between characters; Chinese, Japanese and Korean break
  /// between any two, except before closing punctuation. Spaces at a break are left out.
  ///
  /// - Parameters:
  ///   - indent: Spaces before the first line.
  ///   - hanging: Spaces before every other line.
  package static func lines(
    _ text: SafeText, width: Int, indent: Int = 0, hanging: Int = 0
  ) -> [SafeText] {
    var wrapped: [SafeText] = []
    for line in text.string.split(separator: "\n", omittingEmptySubsequences: false) {
      let first = wrapped.isEmpty ? indent : hanging
      var filler = Filler(width: max(1, width), first: first, hanging: hanging)
      for piece in Pieces(line) { filler.add(piece) }
      wrapped += filler.finished().map(SafeText.init(clean:))
    }
    return wrapped
  }
}
