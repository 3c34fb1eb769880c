import Practice
import Sealing
import System
import TestKit
import Testing

@testable import Journal

/// What seldom happens to keys: they're lost, unreadable, in the way, or nobody may be asked for them.
@Suite struct RareKeyTests {
  private static let folder = SealedStore.folder
  private static let keys = "\(folder)/\(Vault.keysName)"
  private static let identity = "\(folder)/\(Vault.identityName)"
  private static let record = "\(folder)/\(SealedStore.id).json"

  private func code(_ work: () throws -> Void) -> JournalError.Code? {
    do {
      try work()
      return nil
    } catch {
      return (error as? JournalError)?.code
    }
  }

  private func opened(_ files: FaultyFileSystem) -> Journal {
    SealedStore.journal(files, answers: [SealedStore.passphrase])
  }

  // MARK: - Turned round halfway

  @Test func `a change that was stopped is turned into its opposite`() throws {
    let files = try SealedStore.sealed()
    let open = try opened(files).open(SealedStore.id)
    #expect(Set(try opened(files).unseal().busy) == [SealedStore.id.text])
    #expect(try opened(files).sealing().keys?.state == .opening)
    open.close()
    #expect(try opened(files).seal(with: SealedStore.passphrase("never asked")).isFinished)
    #expect(SealedStore.kept(files).values.allSatisfy { $0 })
    try SealedStore.expectWhole(opened(files))
    // Sealing what is sealed changes nothing.
    #expect(try opened(files).seal(with: SealedStore.passphrase()).done == 0)
  }

  @Test func `a store that isn't sealed has nothing to open, and no keys to change`() throws {
    let files = try SealedStore.plain()
    #expect(try opened(files).unseal().done == 0)
    #expect(code { _ = try opened(files).reseal { _ in } } == .identityLost)
    #expect(try opened(files).finishKeyChange() == nil)
    #expect(SealedStore.kept(files).values.allSatisfy { !$0 })
  }

  @Test func `with keys gone but the passphrase known, there is nothing to seal to`() throws {
    let files = try SealedStore.sealed()
    try files.remove(Self.keys)
    #expect(try opened(files).reseal { _ in }.done == 0)
    try SealedStore.expectWhole(opened(files))
  }

  @Test func `the recovery key makes new keys also where their file is gone`() throws {
    let files = try SealedStore.sealed()
    let key = try SealedStore.recoveryKey()
    _ = try opened(files).reseal { $0.recovery = key.publicKey }
    try files.remove(Self.keys)
    let new = "other words entirely here"
    let change = try SealedStore.journal(files, answers: []).recover(
      with: key, SealedStore.passphrase(new))
    #expect(change.isFinished && change.left.isEmpty)
    try SealedStore.expectWhole(SealedStore.journal(files, answers: [new]))
  }

  @Test func `opening goes on although the key was retired already, and says what stays sealed`()
    throws
  {
    let files = try SealedStore.sealed()
    let text = String(decoding: try #require(files.bytes(at: Self.keys)), as: UTF8.self)
    files.put(Array(text.replacing("/1 sealed", with: "/1 opening").utf8), at: Self.keys)
    let id = Samples.id("bcdf")
    files.put(
      RecordCodec.bytes(of: Samples.finishedRecord(tail: "bcdf")),
      at: "\(Self.folder)/\(id).json")
    try files.remove(Self.identity)
    let change = try opened(files).unseal()
    #expect(change.isFinished && change.done == 0)
    #expect(Set(change.left.map(\.reason.code)) == [.identityLost])
    #expect(change.left.contains { $0.name == "\(SealedStore.id).json" })
    #expect(files.bytes(at: Self.keys) == nil)
  }

  @Test func `a retired key keeps what other retired keys are called`() throws {
    let files = try SealedStore.sealed()
    for number in 1...2 { files.put([1], at: "\(Self.folder)/sealing-identity-\(number).age") }
    let old = try #require(files.bytes(at: Self.identity))
    _ = try opened(files).unseal()
    #expect(files.bytes(at: "\(Self.folder)/sealing-identity-3.age") == old)
    #expect(files.bytes(at: "\(Self.folder)/sealing-identity-1.age") == [1])
    try SealedStore.expectWhole(opened(files))
  }

  // MARK: - Files in the way

  @Test func `what can't be sealed is told and stays as it is, and all else is sealed`() throws {
    let files = try SealedStore.plain()
    let (pipe, large) = (Samples.id("gggg"), Samples.id("ffff"))
    files.put([], at: "\(Self.folder)/\(pipe).json", kind: .other)
    let most = Limits.recordBytes + SealedFile.mostAdded(to: Limits.recordBytes)
    files.put(
      Array(repeating: 0x20, count: most + 1), at: "\(Self.folder)/\(large).json")
    let change = try opened(files).seal(with: SealedStore.passphrase())
    #expect(change.isFinished)
    #expect(change.left.map(\.name) == ["\(large).json"])
    #expect(change.left.first?.reason.code == .tooLarge)
    #expect(files.bytes(at: "\(Self.folder)/\(large).json")?.count == most + 1)
  }

  @Test func `what a killed save left goes when it is sealed, but not what another is writing`()
    throws
  {
    let files = try SealedStore.plain()
    let dead = "\(Self.folder)/.\(SealedStore.id).2147483600.4f.tmp"
    let alive = "\(Self.folder)/.\(SealedStore.id).\(ThisProcess.number).4f.tmp"
    for path in [dead, alive] { files.put(Array("plain words".utf8), at: path) }
    #expect(try opened(files).seal(with: SealedStore.passphrase()).isFinished)
    #expect(files.bytes(at: dead) == nil)
    #expect(files.bytes(at: alive) != nil)
  }

  @Test func `how far sealing is can be told where files can't be read or hold nothing`() throws {
    let files = try SealedStore.sealed()
    files.put([], at: "\(Self.folder)/\(Samples.id("gggg")).json")
    let (keys, sealed, plain) = try opened(files).sealing()
    #expect(keys?.state == .sealed && (sealed, plain) == (4, 0))
    files.refuse(.read, with: .inputOutput)
    #expect(throws: JournalError.self) { try opened(files).sealing() }
  }

  @Test(arguments: [
    (SystemError.Call.look, SystemError.Code.inputOutput, JournalError.Code.readFailed),
    (.look, .denied, .noPermission), (.read, .inputOutput, .readFailed),
    (.open, .denied, .noPermission),
  ])
  func `keys that can't be read let nothing be written`(
    _ call: SystemError.Call, _ error: SystemError.Code, _ expected: JournalError.Code
  ) throws {
    let files = try SealedStore.sealed()
    files.refuse(call, with: error)
    #expect(code { _ = try opened(files).vault.keys() } == expected)
    #expect(code { _ = try opened(files).vault.sealed([1]) } == expected)
  }

  @Test func `a folder or an endless file in place of the keys is no file of keys`() throws {
    for kind in [FileStatus.Kind.folder, .other] {
      let files = try SealedStore.plain()
      files.put([], at: Self.keys, kind: kind)
      #expect(code { _ = try opened(files).vault.keys() } == .keysUnclear)
      #expect(code { _ = try opened(files).seal(with: SealedStore.passphrase()) } == .keysUnclear)
    }
    let files = try SealedStore.plain()
    files.put(Array(repeating: 0x23, count: 70_000), at: Self.keys)
    #expect(code { _ = try opened(files).vault.keys() } == .keysUnclear)
  }

  // MARK: - Passphrases

  @Test(arguments: [[], Array("not sealed at all".utf8), Array("age-encryption.org/v1\n".utf8)])
  func `an identity that holds something else is told apart from a wrong passphrase`(
    _ bytes: [UInt8]
  ) throws {
    let files = try SealedStore.sealed()
    files.put(bytes, at: Self.identity)
    #expect(code { try opened(files).vault.unlock() } == .identityUnclear)
  }

  @Test func `an identity that can't be read is not lost`() throws {
    let files = try SealedStore.sealed()
    files.refuse(.read, with: .inputOutput)
    #expect(code { try opened(files).vault.unlock() } == .readFailed)
    files.refuse(.read, with: nil)
    files.put([], at: Self.identity, kind: .other)
    #expect(code { try opened(files).vault.unlock() } == .identityUnclear)
  }

  @Test func `a ring that may ask no more says locked, and keeps what it knows`() throws {
    let files = try SealedStore.sealed()
    let silent = opened(files)
    silent.vault.ring.askNoMore()
    #expect(silent.vault.isRefused && !silent.vault.isOpen)
    #expect(code { try silent.vault.unlock() } == .locked)
    let knowing = opened(files)
    try knowing.vault.unlock()
    knowing.vault.ring.askNoMore()
    #expect(!knowing.vault.isRefused && knowing.vault.isOpen)
    #expect(knowing.vault.passphrase != nil)
    try SealedStore.expectWhole(knowing)
  }

  @Test func `whoever gave no passphrase is refused and not asked again`() throws {
    let files = try SealedStore.sealed()
    let journal = SealedStore.journal(files, answers: [])
    #expect(!journal.vault.isRefused)
    #expect(code { try journal.vault.unlock() } == .locked)
    #expect(journal.vault.isRefused)
    #expect(code { try journal.vault.unlock() } == .locked)
  }

  @Test func `an archive sealed to other keys, or cut off, is told apart`() throws {
    let files = try SealedStore.sealed()
    let archive = try opened(files).vault.sealedArchive([1, 2, 3])
    #expect(
      code { _ = try opened(files).vault.ring.openedArchive(archive.dropLast(1) + [], path: "a") }
        == .damaged)
    var generator = SeededGenerator(seed: 3)
    let foreign = try SealedFile.seal(
      [1], to: [SealedStore.recoveryKey().publicKey], using: &generator
    ).file
    #expect(code { _ = try KeyRing().openedArchive(foreign, path: "a") } == .sealedForOthers)
    let ring = KeyRing()
    ring.add(.secret(try SealedStore.recoveryKey()))
    #expect(try ring.openedArchive(foreign, path: "a") == [1])
  }
}
