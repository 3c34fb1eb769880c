package import Practice

/// A dossier as it is in its file.
package struct StoredDossier: Equatable, Sendable {
  package var dossier: Dossier
  package var integrity: StoredRecord.Integrity

  package init(_ dossier: Dossier, _ integrity: StoredRecord.Integrity) {
    self.dossier = dossier
    self.integrity = integrity
  }
}

/// Turns dossiers into the bytes of their files and back.
package enum DossierCodec {
  /// The bytes of `dossier` as they are in a file, the checksum last.
  ///
  /// - Throws: A `RecordProblem` where nobody could read them again.
  package static func encode(_ dossier: Dossier) throws(RecordProblem) -> [UInt8] {
    try dossier.check()
    var file = DossierFile(format: Dossier.format, dossier: dossier)
    return try Checksum.sealed(&file)
  }

  /// Reads a dossier from the bytes of its file.
  ///
  /// - Throws: A `JournalError` about `file` where the bytes are not a dossier with the id `id`.
  package static func decode(
    _ bytes: [UInt8], id: SessionID, file: String, _ reader: Markdown.Reader = .words
  ) throws -> StoredDossier {
    do {
      let dossier = try dossier(in: JSONReader.read(bytes), reader)
      guard dossier.id == id else { throw RecordProblem(.otherID(dossier.id.text)) }
      try dossier.check()
      return StoredDossier(dossier, Checksum.isRight(in: bytes) ? .intact : .changedOutside)
    } catch let problem {
      let problem = (problem as? JSONFault).map(RecordProblem.init) ?? problem
      guard let problem = problem as? RecordProblem else { throw problem }
      throw JournalError(problem.code, problem.line.map { "\(file):\($0)" } ?? file, problem)
    }
  }

  private static func dossier(
    in value: JSONValue, _ reader: Markdown.Reader
  ) throws(RecordProblem) -> Dossier {
    try value.refuseOtherFormat(than: Dossier.format)
    return try DossierFile(RecordField(value: value, reader: reader)).dossier
  }
}

/// What a dossier's file holds besides the checksum.
private struct DossierFile: RecordObject {
  var format: String
  var dossier: Dossier

  static var blank: Self { Self(format: "", dossier: .blank) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("format", &format)
    try dossier.members(&form)
    try form.checksum()
  }
}
