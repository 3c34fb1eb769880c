internal import Practice

/// Reads what a deck sets out to cover from its `outline.md`.
enum OutlineReader {
  /// Reads `file`; items with an error are left out.
  static func read(_ file: MarkedFile) -> (items: [OutlineItem], remarks: Remarks) {
    var remarks = file.remarks
    var items: [OutlineItem] = []
    for item in ListedItem.items(file.body, &remarks) {
      if !isID(item.id) {
        remarks.error(item.line) { $0.outlineID(item.id) }
      } else if let first = items.first(where: { $0.id == item.id }) {
        remarks.error(item.line) { $0.listedTwice(item.id, first: first.line) }
      } else {
        items.append(OutlineItem(id: item.id, gist: item.words, line: item.line))
      }
    }
    return (items, remarks)
  }

  /// Whether `text` is an id of an outline: capitals, digits and hyphens, beginning with a letter.
  private static func isID(_ text: String) -> Bool {
    Identifier.isValid(text.lowercased()) && text.uppercased() == text
  }
}

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
          remarks.error(line) { $0.listedItemShape }
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
