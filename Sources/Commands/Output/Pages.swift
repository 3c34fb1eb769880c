internal import Documents
internal import Practice

/// Shows a document in the terminal, or as text in a pipe.
enum Pages {
  /// Prints `document` as plain text, wrapped to the terminal.
  static func show(_ document: Document) throws {
    let width = min(Output.width ?? 80, 80)
    let text = TextWriter(width: width).text(of: document).string
    try Output.show(Array(text.utf8))
  }
}
