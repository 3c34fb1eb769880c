internal import Practice

/// Turns drafts into the bytes of their files and back.
enum DraftCodec {
  /// The format's name and version.
  static let format = "reflect.draft/1"
  /// The most bytes of a file: two answers of the greatest length, each of their bytes escaped, and more.
  static let mostBytes = 2 * 1_024 * 1_024

  /// The bytes of a draft of a session as they stand in a file, the checksum last.
  static func encode(_ draft: AnswerDraft, of id: SessionID) -> [UInt8] {
    var writer = JSONWriter(capacity: draft.text.utf8.count + 512)
    writer.object { writer in
      writer.member("format", format)
      writer.member("id", id.text)
      writer.member("step", draft.step)
      writer.member("place", object: draft.place) { $0.members(of: $1) }
      writer.member("text", draft.text)
      // Its place only; the right one is put in its stead.
      writer.member("checksum", "crc32:00000000")
    }
    writer.endLine()
    let bytes = writer.bytes.dropLast(Checksum.byteCount)
    return bytes + Checksum.member(over: bytes)
  }

  /// Reads a draft of a session; nil for anything but the bytes that were written.
  static func decode(_ bytes: [UInt8], of id: SessionID) -> AnswerDraft? {
    guard Checksum.isRight(in: bytes), let value = try? JSONReader.read(bytes) else {
      return nil
    }
    return try? RecordField(value: value, path: .top).object {
      (members) throws(RecordProblem) in try draft(&members, of: id)
    }
  }

  private static func draft(
    _ members: inout RecordMembers, of id: SessionID
  ) throws(RecordProblem) -> AnswerDraft {
    let format = try members.required("format").text()
    guard format == Self.format else { throw RecordProblem(.unknownFormat(format)) }
    let owner = try members.required("id").sessionID()
    guard owner == id else { throw RecordProblem(.otherID(owner.text)) }
    let draft = AnswerDraft(
      step: try members.required("step").number(),
      place: try RecordReading.place(members.required("place")),
      text: try members.required("text").text())
    _ = members.optional("checksum")
    return draft
  }
}
