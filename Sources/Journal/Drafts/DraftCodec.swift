internal import Practice

/// Turns drafts into the bytes of their files and back.
enum DraftCodec {
  /// The format's name and version.
  static let format = "reflect.draft/2"
  /// The most bytes of a file: two answers of the greatest length, each of their bytes escaped, and more.
  static let mostBytes = 2 * 1_024 * 1_024

  /// The bytes of a draft of a session as they are in a file, the checksum last.
  static func encode(
    _ draft: AnswerDraft, of id: SessionID
  ) throws(RecordProblem) -> [UInt8] {
    var file = DraftFile(format: format, id: id, draft: draft)
    return try Checksum.sealed(&file)
  }

  /// Reads a draft of a session; nil for anything but the bytes that were written.
  static func decode(_ bytes: [UInt8], of id: SessionID) -> AnswerDraft? {
    guard Checksum.isRight(in: bytes), let value = try? JSONReader.read(bytes),
      let latest = try? latest(value),
      let file = try? DraftFile(RecordField(value: latest, reader: .words)),
      file.format == format, file.id == id
    else { return nil }
    return file.draft
  }

  // A draft written by an earlier version has its place in that format.
  private static func latest(_ value: JSONValue) throws(RecordProblem) -> JSONValue {
    var old = try OldMembers(value)
    guard case .string("reflect.draft/1") = old.take("format")?.content else { return value }
    old.add("format", .string(format))
    old.keep("id", "step")
    try old.object("place", FormatOne.place)
    old.keep("text", "checksum")
    return try old.end()
  }
}

private struct DraftFile: RecordObject {
  var format: String
  var id: SessionID
  var draft: AnswerDraft

  static var blank: Self {
    let record = SessionRecord.blank
    return Self(
      format: "", id: record.id, draft: AnswerDraft(step: 0, place: .opening, text: ""))
  }

  mutating func members(_ form: inout some RecordForm) throws(RecordProblem) {
    try form.member("format", &format)
    try form.member("id", &id)
    try form.member("step", &draft.step, in: recordCounts)
    try form.member("place", &draft.place)
    try form.member("text", &draft.text)
    try form.checksum()
  }
}
