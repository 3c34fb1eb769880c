import Practice
import TestKit

@testable import Journal

/// Drafts and a session to keep them in, for these tests.
enum Drafts {
  static let folder = "/Records"
  static let record = Samples.record()
  static let path = "/Records/.2026-11-21-k7m2.draft"

  static let old = AnswerDraft(
    step: 1, place: .reflection(question: 2), text: "We could have asked")
  static let new = AnswerDraft(
    step: 1, place: .reflection(question: 2),
    text: "We could have asked her first.\nŵ 👩‍👩‍👧 \"q\" \\ \u{202E}\t漢 e\u{301}")

  /// A disk with the session's record and another one.
  static func disk() -> FaultyFileSystem {
    let files = FaultyFileSystem()
    files.put(RecordCodec.bytes(of: record), at: "\(folder)/\(record.id).json")
    let other = Samples.record(tail: "bbbb")
    files.put(RecordCodec.bytes(of: other), at: "\(folder)/\(other.id).json")
    return files
  }

  static func journal(_ files: FaultyFileSystem) -> Journal {
    Journal(folder: folder, files: files)
  }

  /// What the next process finds when it goes on with the session.
  static func found(on files: FaultyFileSystem) throws -> AnswerDraft? {
    let open = try journal(files).open(record.id)
    defer { open.close() }
    return open.draft()
  }
}
