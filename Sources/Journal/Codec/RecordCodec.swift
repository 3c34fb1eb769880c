package import Practice

/// Turns records into the bytes of their files and back.
package enum RecordCodec {
  /// The bytes of `record` as they stand in a file, the checksum last.
  package static func encode(_ record: SessionRecord) -> [UInt8] {
    var writer = JSONWriter(capacity: 64 * 1_024)
    writer.object { writer in
      writer.members(of: record)
      // Its place only; the right one is put in its stead.
      writer.member("checksum", "crc32:00000000")
    }
    writer.endLine()
    let bytes = writer.bytes.dropLast(Checksum.byteCount)
    return bytes + Checksum.member(over: bytes)
  }

  /// Reads a record from the bytes of its file.
  ///
  /// - Throws: A `JournalError` about `file` where the bytes are not a record with the id `id`.
  package static func decode(
    _ bytes: [UInt8], id: SessionID, file: String
  ) throws -> StoredRecord {
    do {
      let record = try RecordReading.record(json(bytes))
      guard record.id == id else { throw RecordProblem(.otherID(record.id.text)) }
      try RecordCheck.check(record)
      return StoredRecord(record, Checksum.isRight(in: bytes) ? .intact : .changedOutside)
    } catch let problem as RecordProblem {
      throw JournalError(
        problem.code, problem.line.map { "\(file):\($0)" } ?? file, problem)
    }
  }

  private static func json(_ bytes: [UInt8]) throws(RecordProblem) -> JSONValue {
    do throws(JSONFault) {
      return try JSONReader.read(bytes)
    } catch {
      throw RecordProblem(error)
    }
  }
}
