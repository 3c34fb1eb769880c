internal import Practice
internal import Window

/// One item of a list as it is drawn.
struct MenuItem: Hashable, Sendable {
  /// Its words.
  var label: SafeText
  /// What it is listed under; nil where nothing heads it.
  var heading: SafeText?
  /// Whether it is ticked; nil where nothing can be.
  var isTicked: Bool?

  /// Makes an item of words that are yet to be cleaned.
  ///
  /// Of a very long label the list shows the beginning; beside the list all of it can be read.
  init(_ label: String, under heading: String? = nil, isTicked: Bool? = nil) {
    self.label = Self.cleaned(label)
    self.heading = heading.map(Self.cleaned)
    self.isTicked = isTicked
  }

  private static let longest = 300

  private static func cleaned(_ words: String) -> SafeText {
    let beginning = words.prefix(longest)
    return beginning.endIndex == words.endIndex
      ? SafeText.line(words) : SafeText.line(beginning + "…")
  }
}
