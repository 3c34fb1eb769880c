internal import Practice

extension PrintedCard {
  /// The card for a format without sheets: its title, then both sides one after the other.
  var elements: [Document.Element] {
    [.heading(2, title), .block(.quotation(front))] + .blocks(back)
  }
}
