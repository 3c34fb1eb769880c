internal import Practice

/// Reads a source from its file.
enum SourceReader {
  /// Reads `file`; a source with an error is left out.
  static func read(_ file: MarkedFile) -> FileReading<Source> {
    var file = file
    guard let fields = file.fields else { return FileReading(file, nil) }
    let source = Source(
      id: file.stem, title: fields.text("title") ?? "", authors: fields.text("authors") ?? "",
      year: fields.text("year") ?? "", publisher: fields.text("publisher") ?? "",
      url: link(fields, &file.remarks), doi: fields.text("doi"), pages: fields.text("pages"),
      note: fields.text("note"), about: file.body.map(\.block))
    return FileReading(file, source)
  }

  private static func link(_ fields: HeaderFields, _ remarks: inout Remarks) -> Link? {
    guard let address = fields.text("url") else { return nil }
    guard let link = Link(address) else {
      remarks.error(fields.line("url"), Messages.sourceAddress(address))
      return nil
    }
    return link
  }
}
