import Journal
import Practice
import Sealing
import Synchronization
import TestKit
import Testing

/// A store that is sealed, with a passphrase that takes no time to try.
struct SealedStore {
  static let folder = "/home/me/Records"
  static let passphrase = "rhubarb ladder under seven"
  static let id = Samples.id()

  let files: FaultyFileSystem

  /// The records of a process that asks for passphrases and gets `answers`, one after another.
  static func journal(_ files: FaultyFileSystem, answers: [String]) -> Journal {
    let left = Mutex(answers)
    let ring = KeyRing(work: 1) { _, _ in
      left.withLock { $0.isEmpty ? nil : Passphrase(Array($0.removeFirst().utf8)) }
    }
    return Journal(folder: folder, files: files, ring: ring)
  }

  static func passphrase(_ text: String = passphrase) throws -> Passphrase {
    try #require(Passphrase(Array(text.utf8)))
  }

  static func recoveryKey() throws -> SecretKey {
    var generator = SeededGenerator(seed: 77)
    return try SecretKey(using: &generator)
  }

  /// A disk with two records, a draft, a damaged record that was kept, and a file of somebody's own.
  static func plain() throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    files.put(RecordCodec.bytes(of: Samples.finishedRecord()), at: "\(folder)/\(id).json")
    files.put(
      RecordCodec.bytes(of: Samples.finishedRecord(tail: "bcdf")),
      at: "\(folder)/\(Samples.id("bcdf")).json")
    files.put(Array("{\"half".utf8), at: "\(folder)/\(id).json.damaged-1")
    files.put(Array("My own.".utf8), at: "\(folder)/notes.txt")
    let open = try Journal(folder: folder, files: files).open(id)
    try open.keepDraft(draft)
    open.close()
    return files
  }

  static let draft = AnswerDraft(step: 1, place: .opening, text: "Half a thought")

  /// The same, sealed.
  static func sealed() throws -> FaultyFileSystem {
    let files = try plain()
    let change = try journal(files, answers: []).seal(with: passphrase())
    #expect(change.done == 4 && change.isFinished && change.left.isEmpty)
    return files
  }

  /// The files that hold words, and whether each is sealed.
  static func kept(_ files: FaultyFileSystem) -> [String: Bool] {
    let paths = files.paths.filter { $0.contains(".json") || $0.hasSuffix(".draft") }
    return Dictionary(
      paths.map { ($0, files.bytes(at: $0)?.starts(with: SealedFile.beginning) == true) }
    ) { first, _ in first }
  }

  /// Whether all is there: every record and the draft, whole.
  static func expectWhole(_ journal: Journal, _ point: String = "") throws {
    let listing = try journal.list()
    #expect(listing.records.map(\.record.id) == [Samples.id("bcdf"), id], "\(point)")
    #expect(listing.records.allSatisfy { $0.integrity == .intact }, "\(point)")
    let open = try journal.open(id)
    defer { open.close() }
    #expect(open.record == Samples.finishedRecord(), "\(point)")
    #expect(open.draft() == draft, "\(point)")
  }
}
