package import Practice

/// A record as it is in its file.
package struct StoredRecord: Equatable, Sendable {
  /// Whether a record is as reflect wrote it.
  package enum Integrity: Sendable {
    /// Every byte is as it was written.
    case intact
    /// It reads well, but was changed by something else, so that reflect never rewrites it.
    case changedOutside
  }

  package var record: SessionRecord
  package var integrity: Integrity

  package init(_ record: SessionRecord, _ integrity: Integrity) {
    self.record = record
    self.integrity = integrity
  }
}

/// Turns records into the bytes of their files and back.
package enum RecordCodec {
  /// The bytes of `record` as they are in a file, the checksum last.
  ///
  /// - Throws: A `RecordProblem` where nobody could read them again.
  package static func encode(_ record: SessionRecord) throws(RecordProblem) -> [UInt8] {
    try encode(record, WrittenSteps())
  }

  /// The same, with what of its steps has been written before and is as it was.
  static func encode(
    _ record: SessionRecord, _ steps: WrittenSteps
  ) throws(RecordProblem) -> [UInt8] {
    let changes = steps.changes(in: record)
    try RecordCheck.check(record, steps: changes)
    var file = RecordFile(format: SessionRecord.format, record: record)
    var form = SavedForm(steps, changes: changes)
    form.writer.beginObject()
    try file.members(&form)
    form.writer.endObject()
    return Checksum.sealed(&form.writer, after: form.sum)
  }

  /// Reads a record of this format or an earlier one from the bytes of its file.
  ///
  /// - Throws: A `JournalError` about `file` where the bytes are not a record with the id `id`.
  package static func decode(
    _ bytes: [UInt8], id: SessionID, file: String, _ reader: Markdown.Reader = .words
  ) throws -> StoredRecord {
    do {
      let record = try record(in: JSONReader.read(bytes), reader)
      guard record.id == id else { throw RecordProblem(.otherID(record.id.text)) }
      try RecordCheck.check(record)
      return StoredRecord(record, Checksum.isRight(in: bytes) ? .intact : .changedOutside)
    } catch let problem {
      let problem = (problem as? JSONFault).map(RecordProblem.init) ?? problem
      guard let problem = problem as? RecordProblem else { throw problem }
      throw JournalError(
        problem.code, problem.line.map { "\(file):\($0)" } ?? file, problem)
    }
  }

  private static func record(
    in value: JSONValue, _ reader: Markdown.Reader
  ) throws(RecordProblem) -> SessionRecord {
    let value = try RecordMigration.latest(value)
    try value.refuseOtherFormat(than: SessionRecord.format)
    return try RecordFile(RecordField(value: value, reader: reader)).record
  }
}

/// What a record's file holds besides the checksum.
private struct RecordFile: RecordObject {
  var format: String
  var record: SessionRecord

  static var blank: Self { Self(format: "", record: .blank) }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("format", &format)
    try record.members(&form)
    try form.checksum()
  }
}

extension RecordForm {
  /// The last member; whether it is right is told from the bytes alone.
  mutating func checksum() throws(RecordProblem) {
    // Its place only; the right one is put in its stead.
    var checksum: String? = "crc32:00000000"
    try member("checksum", ifAny: &checksum)
  }
}

extension Checksum {
  /// The bytes of a file whose last member is the checksum over the others.
  static func sealed(_ file: inout some RecordObject) throws(RecordProblem) -> [UInt8] {
    var writer = JSONWriter(capacity: 64 * 1_024)
    try file.write(to: &writer)
    return sealed(&writer)
  }

  /// The same of what has been written, of whose first bytes the sum may be known.
  static func sealed(_ writer: inout JSONWriter, after known: Sum = Sum()) -> [UInt8] {
    writer.endLine()
    var sum = known
    sum.add(writer.bytes[sum.count...].dropLast(byteCount))
    writer.replaceLast(byteCount, with: member(sum))
    return writer.bytes
  }
}

extension JSONValue {
  /// Throws where it says that it is of another format; whether it says one is looked at with its members.
  func refuseOtherFormat(than known: String) throws(RecordProblem) {
    guard case .object(let members) = content,
      let format = members.first(where: { $0.name == "format" })?.value,
      case .string(let name) = format.content, name != known
    else { return }
    throw RecordProblem(.unknownFormat(name), line: format.line)
  }
}
