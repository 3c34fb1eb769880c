internal import Practice

/// A file read as a header and a body, before its contents are understood.
struct MarkedFile: Sendable {
  /// The file's name without `.md`.
  let stem: String
  /// Its header's values; nil when it has no usable header.
  var fields: HeaderFields?
  /// Its body.
  var body: [PlacedBlock] = []
  /// The line its body begins on.
  var bodyLine = 1
  /// What there is to mend.
  var remarks: Remarks

  /// Reads `entry` of `folder` as a file of `kind`, its id checked against its name.
  init(
    _ entry: Folder.Entry, in folder: Folder, as kind: FileKind, keeping words: WordsKept = .all,
    _ buffer: inout FileBuffer
  ) {
    stem = entry.stem
    remarks = Remarks(file: folder.shown(entry.path))
    if kind.hasID, !Identifier.isValid(stem) {
      remarks.error(1, Messages.fileNameInvalid(entry.name))
      return
    }
    do {
      try folder.read(entry, into: &buffer)
      take(buffer.bytes, as: kind, keeping: words)
    } catch .leadsOut {
      remarks.warning(1, Messages.leadsOut)
    } catch {
      remarks.error(1, Messages.unreadable(error))
    }
  }

  private mutating func take(_ bytes: [UInt8], as kind: FileKind, keeping words: WordsKept) {
    do {
      try TextGate.check(bytes)
    } catch {
      remarks.error(error.line, error.message)
      return
    }
    guard let header = HeaderReader.read(bytes, &remarks) else { return }
    let fields = HeaderFields(header, of: kind, &remarks)
    if kind.hasID { fields.checkID(stem, &remarks) }
    self.fields = fields
    bodyLine = header.bodyLine
    body = MarkdownReader.blocks(
      bytes, from: header.bodyStart, line: header.bodyLine, keeping: words, &remarks)
  }
}
