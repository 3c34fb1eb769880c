internal import Practice

/// Reads what a deck sets out to cover from its `outline.md`.
enum OutlineReader {
  /// Reads `file`; items with an error are left out.
  static func read(_ file: MarkedFile) -> (items: [OutlineItem], remarks: Remarks) {
    var remarks = file.remarks
    var items: [OutlineItem] = []
    for item in ListedItem.items(file.body, &remarks) {
      if !isID(item.id) {
        remarks.error(item.line, Messages.outlineID(item.id))
      } else if let first = items.first(where: { $0.id == item.id }) {
        remarks.error(item.line, Messages.listedTwice(item.id, first: first.line))
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
