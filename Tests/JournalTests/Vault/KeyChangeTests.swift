import Journal
import Practice
import Sealing
import System
import TestKit
import Testing

/// One change of the keys of a store, for every way in which it can be interrupted.
struct KeyDeed: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Whether the store is sealed before.
  let isSealed: Bool
  /// What is typed, and what is done.
  let work: @Sendable (Journal) throws -> KeyChange
  /// Whether every file is sealed once it is done.
  let seals: Bool
  /// The passphrases that may open it at any moment from its beginning to its end.
  var passphrases = [SealedStore.passphrase]

  static let newPassphrase = "other words entirely here"

  static let all = [
    KeyDeed(
      testDescription: "on", isSealed: false,
      work: { try $0.seal(with: SealedStore.passphrase()) }, seals: true),
    KeyDeed(testDescription: "off", isSealed: true, work: { try $0.unseal() }, seals: false),
    KeyDeed(
      testDescription: "passphrase", isSealed: true,
      work: { journal in
        try journal.setPassphrase(SealedStore.passphrase(newPassphrase))
        return KeyChange()
      }, seals: true, passphrases: [SealedStore.passphrase, newPassphrase]),
    KeyDeed(
      testDescription: "recovery", isSealed: true,
      work: { journal in
        let key = try SealedStore.recoveryKey().publicKey
        return try journal.reseal { $0.recovery = key }
      }, seals: true),
  ]

  func prepare() throws -> FaultyFileSystem {
    isSealed ? try SealedStore.sealed() : try SealedStore.plain()
  }

  /// A process on `files` to which one of the passphrases is typed, right or not.
  func journal(_ files: FaultyFileSystem, typing first: String? = nil) -> Journal {
    SealedStore.journal(files, answers: [first].compactMap { $0 } + passphrases)
  }
}

@Suite struct KeyChangeTests {
  @Test(arguments: KeyDeed.all)
  func `when it is done every file is as it should be, and opens`(_ deed: KeyDeed) throws {
    let files = try deed.prepare()
    let change = try deed.work(deed.journal(files))
    #expect(change.isFinished && change.left.isEmpty)
    #expect(SealedStore.kept(files).values.allSatisfy { $0 == deed.seals })
    #expect(SealedStore.kept(files).count == 4)
    try SealedStore.expectWhole(deed.journal(files))
    #expect(try deed.journal(files).finishKeyChange() == nil)
    // What the folder of somebody who never seals has, and the retired key for copies elsewhere.
    let names = files.paths.filter { $0.contains("sealing") }.map { $0.split(separator: "/").last }
    #expect(
      names
        == (deed.seals
          ? ["sealing-identity.age", "sealing-keys.txt"] : ["sealing-identity-1.age"]))
  }

  @Test(arguments: KeyDeed.all)
  func `killed at any call, every file opens, and the next start finishes it`(
    _ deed: KeyDeed
  ) throws {
    let start = try deed.prepare()
    var point = 0
    while true {
      point += 1
      let files = start.afterKill()
      files.arm(.end, at: point)
      let isDone = (try? deed.work(deed.journal(files))) != nil
      let after = files.afterKill()
      try SealedStore.expectWhole(deed.journal(after), "\(deed) at \(point)")
      try expectFinished(deed, after, "\(deed) at \(point)")
      if isDone { break }
      try #require(point < 2_000)
    }
    #expect(point > 10)
  }

  @Test(arguments: KeyDeed.all)
  func `whatever a power cut keeps, every file opens, and the next start finishes it`(
    _ deed: KeyDeed
  ) throws {
    let start = try deed.prepare()
    for point in stride(from: 3, to: 200, by: 11) {
      let files = start.afterKill()
      files.arm(.end, at: point)
      let isDone = (try? deed.work(deed.journal(files))) != nil
      for (number, after) in files.powerCuts().prefix(8).enumerated() {
        let point = "\(deed) at \(point), cut \(number)"
        try SealedStore.expectWhole(deed.journal(after), point)
        try expectFinished(deed, after, point)
      }
      if isDone { break }
    }
  }

  @Test(
    arguments: KeyDeed.all,
    [SystemError.Code.noSpace, .denied])
  func `whichever call fails, it is done or an error says so, every file opens, and again works`(
    _ deed: KeyDeed, _ code: SystemError.Code
  ) throws {
    let start = try deed.prepare()
    for point in 1..<2_000 {
      let files = start.afterKill()
      files.arm(.error(code), at: point)
      var isDone = true
      do {
        _ = try deed.work(deed.journal(files))
      } catch {
        #expect(error is JournalError, "\(point): \(error)")
        isDone = false
      }
      let reached = files.operations.count >= point
      files.arm(.shortWrite, at: .max)
      try SealedStore.expectWhole(deed.journal(files), "\(deed) at \(point)")
      if !isDone { try expectFinished(deed, files, "\(deed) at \(point)") }
      if !reached { return }
    }
  }

  /// Nothing is half done once it was begun: files that hold words are all sealed, or none is.
  private func expectFinished(_ deed: KeyDeed, _ files: FaultyFileSystem, _ point: String) throws {
    let wasBegun = try deed.journal(files).finishKeyChange() != nil
    let kept = SealedStore.kept(files)
    if wasBegun {
      #expect(kept.values.allSatisfy { $0 == deed.seals }, "\(point): \(kept)")
    } else {
      #expect(Set(kept.values).count == 1, "\(point): \(kept)")
    }
    try SealedStore.expectWhole(deed.journal(files), point)
    // And again from the start, as somebody would.
    _ = try deed.work(deed.journal(files))
    #expect(SealedStore.kept(files).values.allSatisfy { $0 == deed.seals }, "\(point)")
    try SealedStore.expectWhole(deed.journal(files), point)
  }

  @Test func `a forgotten passphrase is replaced with the recovery key, killed at any call or not`()
    throws
  {
    let key = try SealedStore.recoveryKey()
    let new = KeyDeed.newPassphrase
    let start = try SealedStore.sealed()
    _ = try SealedStore.journal(start, answers: [SealedStore.passphrase]).reseal {
      $0.recovery = key.publicKey
    }
    for point in 1..<2_000 {
      let files = start.afterKill()
      files.arm(.end, at: point)
      let isDone =
        (try? SealedStore.journal(files, answers: []).recover(
          with: key, SealedStore.passphrase(new))) != nil
      let after = files.afterKill()
      let holder = SealedStore.journal(after, answers: [])
      holder.vault.ring.add(.secret(key))
      for id in [SealedStore.id, Samples.id("bcdf")] {
        #expect(try holder.read(id).integrity == .intact, "\(point)")
      }
      if !isDone {
        let again = SealedStore.journal(after, answers: [])
        #expect(try again.recover(with: key, SealedStore.passphrase(new)).isFinished, "\(point)")
      }
      try SealedStore.expectWhole(SealedStore.journal(after, answers: [new]), "\(point)")
      let old = SealedStore.journal(after, answers: [SealedStore.passphrase])
      #expect(throws: JournalError.self) { try old.list() }
      if isDone { return }
    }
  }

  @Test func `a session that is open elsewhere waits, and is sealed when it is closed`() throws {
    let files = try SealedStore.plain()
    let open = try Journal(folder: SealedStore.folder, files: files).open(SealedStore.id)
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    let change = try journal.seal(with: SealedStore.passphrase())
    #expect(change.busy.first == SealedStore.id.text && !change.isFinished)
    // What it saves from now on is sealed, and nobody needs a passphrase for it.
    try open.save(Records.adding("The answer.", to: open.record))
    open.close()
    #expect(SealedStore.kept(files)["\(SealedStore.folder)/\(SealedStore.id).json"] == true)
    let later = SealedStore.journal(files, answers: [])
    #expect(try later.finishKeyChange()?.isFinished == true)
    #expect(SealedStore.kept(files).values.allSatisfy { $0 })
  }

  @Test func `where the file of the keys was taken away, on seals to the key there is`() throws {
    let files = try SealedStore.sealed()
    try files.remove("\(SealedStore.folder)/\(Vault.keysName)")
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    let change = try journal.seal(with: SealedStore.passphrase("never asked for"))
    #expect(change.isFinished && change.done == 0)
    try SealedStore.expectWhole(SealedStore.journal(files, answers: [SealedStore.passphrase]))
  }

  @Test func `two at once: the second is told that another is at it`() throws {
    let files = try SealedStore.plain()
    let lock = try files.openFile("\(SealedStore.folder)/.sealing.lock", for: .lock)
    try files.lock(lock)
    let error = #expect(throws: JournalError.self) {
      try SealedStore.journal(files, answers: []).seal(with: SealedStore.passphrase())
    }
    #expect(error?.code == .busy)
  }

  @Test func `an employer's key opens everything until it is taken out`() throws {
    let files = try SealedStore.sealed()
    let employer = try SealedStore.recoveryKey()
    func opens() -> Bool {
      let ring = KeyRing()
      ring.add(.secret(employer))
      let journal = Journal(folder: SealedStore.folder, files: files, ring: ring)
      return (try? journal.read(SealedStore.id)) != nil
    }
    let journal = SealedStore.journal(files, answers: [SealedStore.passphrase])
    #expect(!opens())
    _ = try journal.reseal { $0.employers = [employer.publicKey] }
    #expect(opens())
    _ = try journal.reseal { $0.employers = [] }
    #expect(!opens())
    try SealedStore.expectWhole(journal)
  }
}
