extension StringProtocol {
  /// The text, or as much of it as `most` characters have room for, with an ellipsis at its end.
  func shortened(to most: Int) -> String {
    utf8.count <= most || count <= most ? String(self) : prefix(most - 1) + "…"
  }
}
