internal import Practice

/// An item of a list written as `ID: words`.
struct ListedItem: Sendable {
  /// What stands before the first colon.
  var id: String
  /// What stands after it.
  var words: String
  /// The line it stands on.
  var line: Int

  /// The items of the lists in `body`, noting those of another shape; other blocks are passed over.
  static func items(_ body: [PlacedBlock], _ remarks: inout Remarks) -> [ListedItem] {
    var items: [ListedItem] = []
    for placed in body {
      guard case .list(let list) = placed.block else { continue }
      for (blocks, line) in zip(list.items, placed.itemLines) {
        if let item = ListedItem(blocks, line) {
          items.append(item)
        } else {
          remarks.error(line, Messages.listedItemShape)
        }
      }
    }
    return items
  }

  private init?(_ blocks: [Block], _ line: Int) {
    let text = PlainText.paragraphs(blocks).joined(separator: " ")
    guard let colon = text.firstIndex(of: ":") else { return nil }
    id = String(text[..<colon].trimmed)
    words = String(text[text.index(after: colon)...].trimmed)
    self.line = line
    if id.isEmpty || words.isEmpty { return nil }
  }
}
