import Journal
import Practice
import Sealing
import TestKit
import Testing

/// Records that are sealed: written without a passphrase, read with it, and told apart from what can't be.
@Suite struct SealedRecordTests {
  private let path = "\(SealedStore.folder)/\(SealedStore.id).json"

  @Test func `what is sealed is read with the passphrase, which is asked for once`() throws {
    let files = try SealedStore.sealed()
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    try SealedStore.expectWhole(journal)
    #expect(try journal.find("bcdf") == Samples.id("bcdf"))
    #expect(SealedStore.kept(files).values.allSatisfy { $0 })
    #expect(files.bytes(at: "\(SealedStore.folder)/notes.txt") == Array("My own.".utf8))
  }

  @Test func `a session is recorded and drafted without a passphrase, and nothing of it is plain`()
    throws
  {
    let files = try SealedStore.sealed()
    let journal = SealedStore.journal(files, answers: [])
    var record = Samples.record(tail: "cccc")
    let open = try journal.create(record)
    record.steps[0].notes.append(Note(text: "rhinoceros"))
    try open.save(record)
    try open.keepDraft(AnswerDraft(step: 1, place: .opening, text: "hippopotamus"))
    open.close()
    for path in files.paths {
      let bytes = try #require(files.bytes(at: path))
      for word in ["rhinoceros", "hippopotamus", "Every move"] {
        #expect(bytes.firstRange(of: Array(word.utf8)) == nil, "\(path)")
      }
    }
    #expect(throws: JournalError.self) { try journal.read(record.id) }
    let reader = SealedStore.journal(files, answers: [SealedStore.passphrase])
    #expect(try reader.read(record.id) == StoredRecord(record, .intact))
  }

  @Test func `each save has a key of its own, which opens that save alone`() throws {
    let files = try SealedStore.sealed()
    let journal = SealedStore.journal(files, answers: [])
    let record = Samples.record(tail: "cccc")
    let open = try journal.create(record)
    let before = try #require(open.key)
    try open.save(record)
    let key = try #require(open.key)
    #expect(key != before)
    func read(_ key: FileKey) throws -> SessionRecord {
      let ring = KeyRing()
      ring.add(.file(key))
      return try Journal(folder: SealedStore.folder, files: files, ring: ring).read(record.id)
        .record
    }
    #expect(try read(key) == record)
    let error = #expect(throws: JournalError.self) { try read(before) }
    #expect(error?.underlying as? SealingFault == .headerChanged)
    open.close()
  }

  @Test func `without the passphrase it says so, and a wrong one is no lock-out`() throws {
    let files = try SealedStore.sealed()
    func code(_ answers: [String], _ work: (Journal) throws -> Void) -> JournalError.Code? {
      do {
        try work(SealedStore.journal(files, answers: answers))
        return nil
      } catch {
        return (error as? JournalError)?.code
      }
    }
    #expect(code([]) { _ = try $0.list() } == .locked)
    #expect(code([]) { _ = try $0.read(SealedStore.id) } == .locked)
    #expect(code(["wrong"]) { _ = try $0.list() } == .wrongPassphrase)
    #expect(code(["wrong"]) { _ = try $0.open(SealedStore.id) } == .wrongPassphrase)
    #expect(code(["wrong", "wrong", SealedStore.passphrase]) { _ = try $0.list() } == nil)
    #expect(code([SealedStore.passphrase]) { _ = try $0.unasked.list() } == .locked)
    // Nothing needs to be read to delete.
    #expect(code([]) { try $0.delete(SealedStore.id) } == nil)
  }

  @Test func `a store nobody sealed asks nothing, and costs one look at a name`() throws {
    let files = try SealedStore.plain()
    let journal = SealedStore.journal(files, answers: [])
    #expect(journal.vault.isOpen && !journal.vault.hasKeys)
    files.arm(.shortWrite, at: .max)
    #expect(try journal.read(SealedStore.id).integrity == .intact)
    #expect(!files.operations.contains(.list))
    #expect(try journal.list().records.count == 2)
  }

  // MARK: - What can't be read

  @Test func `a sealed record under another's name is refused, whichever two are swapped`() throws {
    let files = FaultyFileSystem()
    let plain = SealedStore.journal(files, answers: [])
    _ = try plain.seal(with: SealedStore.passphrase())
    let letters = Array("bcdfghjkmn")
    let ids = letters.flatMap { one in letters.map { Samples.id("bb\(one)\($0)") } }
    let folder = SealedStore.folder
    for id in ids { try plain.create(Records.least(tail: String(id.text.suffix(4)))).close() }
    let sealed = try ids.map { try #require(files.bytes(at: "\(folder)/\($0).json")) }
    let reader = SealedStore.journal(files, answers: [SealedStore.passphrase])
    let contents = try ids.map { try reader.contents(of: "\($0).json", limit: 100_000) }
    for (place, id) in ids.enumerated() {
      for (other, bytes) in contents.enumerated() where other != place {
        #expect(throws: JournalError.self) { try RecordCodec.decode(bytes, id: id, file: "") }
      }
      files.put(sealed[(place + 1) % ids.count], at: "\(folder)/\(id).json")
      #expect(throws: JournalError.self) { try reader.read(id) }
    }
  }

  @Test func `a draft under a record's name, or the other way round, is refused`() throws {
    let files = try SealedStore.sealed()
    let draft = try #require(files.bytes(at: "\(SealedStore.folder)/.\(SealedStore.id).draft"))
    let record = try #require(files.bytes(at: path))
    files.put(draft, at: path)
    files.put(record, at: "\(SealedStore.folder)/.\(Samples.id("bcdf")).draft")
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    #expect(throws: JournalError.self) { try journal.read(SealedStore.id) }
    let open = try journal.open(Samples.id("bcdf"))
    #expect(open.draft() == nil)
    open.close()
  }

  @Test func `a damaged one is set aside with the reason, and harms no other`() throws {
    let files = try SealedStore.sealed()
    var bytes = try #require(files.bytes(at: path))
    bytes[bytes.count - 100] ^= 4
    files.put(bytes, at: path)
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    let listing = try journal.list()
    #expect(listing.records.map(\.record.id) == [Samples.id("bcdf")])
    let aside = try #require(listing.setAside.first { $0.name == "\(SealedStore.id).json" })
    #expect(aside.reason.code == .damaged)
    #expect("\(aside.reason)".contains("changed or cut off after it was sealed"))
    #expect(throws: JournalError.self) { try journal.open(SealedStore.id) }
    // Its bytes stay under another name.
    #expect(files.bytes(at: "\(path).damaged-2") == bytes)
  }

  @Test func `one sealed for somebody else stays as it is, and the rest is read`() throws {
    let files = try SealedStore.sealed()
    var generator = SeededGenerator(seed: 5)
    let foreign = try SealedFile.seal(
      RecordCodec.bytes(of: Samples.finishedRecord()),
      to: [SealedStore.recoveryKey().publicKey], using: &generator
    ).file
    files.put(foreign, at: path)
    files.put(foreign, at: "\(SealedStore.folder)/letter.age")
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    let listing = try journal.list()
    #expect(listing.records.map(\.record.id) == [Samples.id("bcdf")])
    let aside = try #require(listing.setAside.first { $0.name == "\(SealedStore.id).json" })
    #expect(aside.reason.code == .sealedForOthers)
    #expect(throws: JournalError.self) { try journal.open(SealedStore.id) }
    #expect(files.bytes(at: path) == foreign)
    // A foreign file among the records is nobody's record, and isn't touched when the keys change.
    #expect(try journal.reseal { _ in }.left.map(\.name) == ["\(SealedStore.id).json"])
    #expect(files.bytes(at: path) == foreign)
    #expect(files.bytes(at: "\(SealedStore.folder)/letter.age") == foreign)
  }

  @Test func `plain records among sealed ones are read, and are sealed with their next answer`()
    throws
  {
    let files = try SealedStore.sealed()
    let record = Samples.record(tail: "cccc")
    let path = "\(SealedStore.folder)/\(record.id).json"
    files.put(RecordCodec.bytes(of: record), at: path)
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    #expect(try journal.list().records.count == 3)
    #expect(try journal.sealing().plain == 1)
    let open = try journal.open(record.id)
    try open.save(record)
    open.close()
    #expect(SealedStore.kept(files)[path] == true)
  }

  @Test
  func `with the identity gone, plain ones are read, and it says what still opens the others`()
    throws
  {
    let files = try SealedStore.sealed()
    try files.remove("\(SealedStore.folder)/\(Vault.identityName)")
    files.put(
      RecordCodec.bytes(of: Samples.record(tail: "cccc")),
      at: "\(SealedStore.folder)/\(Samples.id("cccc")).json")
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    let listing = try journal.list()
    #expect(listing.records.map(\.record.id) == [Samples.id("cccc")])
    let reason = try #require(listing.setAside.first { $0.name.hasSuffix(".json") }).reason
    #expect(reason.code == .identityLost)
    #expect("\(reason)".contains("recovery key") && "\(reason)".contains("employer"))
  }

  @Test(arguments: [
    "", "# reflect.sealing/1 sealed\n", "# reflect.sealing/9 sealed\n# store\nage1x\n",
  ])
  func `where the keys can't be understood nothing is written, as it would be plain`(
    _ text: String
  ) throws {
    let files = try SealedStore.sealed()
    files.put(Array(text.utf8), at: "\(SealedStore.folder)/\(Vault.keysName)")
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    let error = #expect(throws: JournalError.self) {
      try journal.create(Samples.record(tail: "cccc"))
    }
    #expect(error?.code == .keysUnclear)
    // What is there can still be read.
    #expect(try journal.read(SealedStore.id).integrity == .intact)
  }

  @Test func `an archive of a sealed store opens with its passphrase, anywhere`() throws {
    let files = try SealedStore.sealed()
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    let archive = try journal.vault.sealedArchive([1, 2, 3])
    let elsewhere = SealedStore.journal(FaultyFileSystem(), answers: [SealedStore.passphrase])
    #expect(try elsewhere.vault.ring.openedArchive(archive, path: "all.zip") == [1, 2, 3])
    #expect(try elsewhere.vault.ring.openedArchive([9], path: "all.zip") == [9])
    let unasked = #expect(throws: JournalError.self) {
      try KeyRing().openedArchive(archive, path: "all.zip")
    }
    #expect(unasked?.code == .locked)
    #expect(
      try SealedStore.journal(SealedStore.plain(), answers: []).vault.sealedArchive([4]) == [4])
  }
}
