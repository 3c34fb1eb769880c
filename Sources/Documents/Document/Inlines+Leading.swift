internal import Practice

extension [Inline] {
  /// Whether they are a label over what follows, or announce it: at the foot of a page they would mean nothing.
  package var leadOn: Bool {
    if case .strong = last { return count == 1 }
    return PlainText.words(self).hasSuffix(":")
  }
}
