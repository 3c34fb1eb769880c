import Practice
import Sealing
import TestKit
import Testing

@testable import Journal

/// What moves to another computer: the names that are kept, free names, and an archive that is sealed.
@Suite struct MovingTests {
  private let files = FaultyFileSystem()
  private var journal: Journal { Journal(folder: "/Records", files: files) }

  @Test(
    arguments: [
      ("2026-11-21-k7m2.json", true), (".2026-11-21-k7m2.draft", true),
      ("2026-11-21-k7m2.json.damaged-1", true), ("other.json.damaged-1", false),
      ("notes.txt", false), (".2026-11-21-k7m2.lock", false), (".2026-11-21-k7m2.seats", false),
    ])
  func `records, drafts and what was set aside are kept, and nothing else`(
    _ name: String, _ isKept: Bool
  ) throws {
    files.put([], at: "/Records/\(name)")
    #expect(try journal.keptNames() == (isKept ? [name] : []))
    #expect(try journal.has(name))
    #expect(try !journal.has("x\(name)"))
  }

  @Test func `a name tells whose draft or record it is`() {
    #expect(Journal.session(ofDraft: ".2026-11-21-k7m2.draft") == Samples.id())
    #expect(Journal.session(ofDraft: "2026-11-21-k7m2.json") == nil)
    #expect(Journal.session(ofRecord: Journal.recordName(Samples.id())) == Samples.id())
    #expect(journal.learning.folder == "/Records/\(Dossiers.folderName)")
  }

  @Test func `a copy of what was set aside gets the first number that is free`() throws {
    let name = "2026-11-21-k7m2.json.damaged-"
    files.put([], at: "/Records/\(name)1")
    files.put([], at: "/Records/\(name)2")
    #expect(try journal.freeName(like: "\(name)1") == "\(name)3")
    #expect(try journal.freeName(like: "without") == "without")
  }

  @Test func `what was just written is taken away again, and a folder is made`() throws {
    files.put([1], at: "/Records/notes")
    journal.undo("notes")
    journal.undo("never there")
    #expect(files.paths == [])
    try Journal(folder: "/New/Records", files: files).makeFolder()
    files.refuse(.makeFolder, with: .readOnly)
    #expect(
      #expect(throws: JournalError.self) { try journal.learning.makeFolder() }?.code
        == .noPermission)
  }

  @Test func `where a disk can't be read, that is what is said`() throws {
    files.put([1, 2, 3], at: "/Records/a")
    #expect(try AtomicFile.contents(of: "/Records/a", limit: 3, files: files) == [1, 2, 3])
    let code = { (path: String, limit: Int) in
      #expect(throws: JournalError.self) {
        try AtomicFile.contents(of: path, limit: limit, files: files)
      }?.code
    }
    #expect(code("/Records/a", 2) == .readFailed)
    #expect(code("/Records/b", 2) == .notFound)
    files.refuse(.look, with: .inputOutput)
    #expect(#expect(throws: JournalError.self) { try journal.has("a") }?.code == .readFailed)
  }

  // MARK: - Sealed

  @Test func `an archive of a sealed store is sealed with its passphrase, and opens with it`()
    throws
  {
    let stored = try SealedStore.sealed()
    let store = SealedStore.journal(stored, answers: [SealedStore.passphrase])
    let sealed = try store.vault.sealedArchive([1, 2, 3])
    #expect(Vault.isSealed(sealed))
    let opened = { (answers: [String]) in
      try SealedStore.journal(FaultyFileSystem(), answers: answers).vault.ring
        .openedArchive(sealed, path: "moving.tar")
    }
    #expect(try opened([SealedStore.passphrase]) == [1, 2, 3])
    #expect(#expect(throws: JournalError.self) { try opened(["wrong"]) }?.code == .wrongPassphrase)
    #expect(#expect(throws: JournalError.self) { try opened([]) }?.code == .locked)
    let locked = SealedStore.journal(stored, answers: [])
    #expect(
      #expect(throws: JournalError.self) { try locked.vault.sealedArchive([]) }?.code == .locked)
    // A store that isn't sealed has an archive that isn't either.
    #expect(try journal.vault.sealedArchive([1]) == [1])
    #expect(try KeyRing().openedArchive([1], path: "moving.tar") == [1])
  }

  @Test func `an archive sealed to a key that nobody has here says so`() throws {
    var generator = SeededGenerator(seed: 5)
    let key = try SealedStore.recoveryKey()
    let sealed = try SealedFile.seal([1], to: [key.publicKey], using: &generator).file
    let code = { (bytes: [UInt8]) in
      #expect(throws: JournalError.self) {
        try KeyRing().openedArchive(bytes, path: "moving.tar")
      }?.code
    }
    #expect(code(sealed) == .sealedForOthers)
    #expect(code(Array(sealed.prefix(40))) == .damaged)
  }
}
