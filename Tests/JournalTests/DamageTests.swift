import Journal
import Practice
import System
import TestKit
import Testing

@Suite struct DamageTests {
  private let folder = "/records"

  private func path(_ tail: String) -> String { "\(folder)/\(Samples.id(tail)).json" }

  @Test func `every flipped bit of a record is noticed`() throws {
    let bytes = RecordCodec.bytes(of: Records.least())
    var unnoticed: [Int] = []
    for bit in 0..<bytes.count * 8 {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << (bit % 8)
      let stored = try? RecordCodec.decode(flipped, id: Samples.id(), file: "r.json")
      if stored?.integrity == .intact { unnoticed.append(bit) }
    }
    #expect(unnoticed == [])
  }

  @Test func `every byte of a full record changed is noticed`() throws {
    let bytes = RecordCodec.bytes(of: try Records.everything())
    var unnoticed: [Int] = []
    for index in bytes.indices {
      var changed = bytes
      changed[index] ^= 1 << (index % 8)
      let stored = try? RecordCodec.decode(changed, id: Samples.id(), file: "r.json")
      if stored?.integrity == .intact { unnoticed.append(index) }
    }
    #expect(unnoticed == [])
  }

  @Test func `every truncation of a record is noticed`() throws {
    let bytes = RecordCodec.bytes(of: try Records.everything())
    var unnoticed: [Int] = []
    for count in 0..<bytes.count {
      let stored = try? RecordCodec.decode(
        Array(bytes.prefix(count)), id: Samples.id(), file: "r.json")
      if stored?.integrity == .intact { unnoticed.append(count) }
    }
    #expect(unnoticed == [])
  }

  @Test(arguments: [0, 1, 2, 100, 500])
  func `a damaged record hides no other, and is not opened to write`(length: Int) throws {
    let files = FaultyFileSystem()
    let journal = Journal(folder: folder, files: files)
    let whole = RecordCodec.bytes(of: Samples.record(tail: "bbbb"))
    let torn = Array(whole.prefix(length))
    for tail in ["2222", "zzzz"] {
      files.put(RecordCodec.bytes(of: Samples.record(tail: tail)), at: path(tail))
    }
    files.put(torn, at: path("bbbb"))
    let listing = try journal.list()
    #expect(listing.records.map(\.record.id) == [Samples.id("2222"), Samples.id("zzzz")])
    #expect(listing.setAside.map(\.name) == ["\(Samples.id("bbbb")).json"])
    #expect(listing.setAside.map(\.reason.code) == [.damaged])
    #expect(files.bytes(at: path("bbbb")) == torn)
  }

  @Test func `a damaged record is kept under another name when it is opened to write`() throws {
    let files = FaultyFileSystem()
    let journal = Journal(folder: folder, files: files)
    let id = Samples.id()
    for (round, text) in ["{\"torn", ""].enumerated() {
      files.put(Array(text.utf8), at: path("k7m2"))
      let error = #expect(throws: JournalError.self) { try journal.open(id) }
      #expect(error?.code == .setAside)
      #expect(error?.subject == path("k7m2") + ".damaged-\(round + 1)")
      #expect(files.bytes(at: path("k7m2")) == nil)
    }
    #expect(files.bytes(at: path("k7m2") + ".damaged-1") == Array("{\"torn".utf8))
    #expect(files.bytes(at: path("k7m2") + ".damaged-2") == [])
    #expect(try journal.list().setAside.map(\.reason.code) == [.setAside, .setAside])
  }

  @Test func `a damaged record that cannot be renamed stays where it is`() throws {
    let files = FaultyFileSystem()
    files.put(Array("torn".utf8), at: path("k7m2"))
    files.refuse(.addName, with: .noSpace)
    let error = #expect(throws: JournalError.self) {
      try Journal(folder: folder, files: files).open(Samples.id())
    }
    #expect(error?.code == .damaged)
    #expect(files.bytes(at: path("k7m2")) == Array("torn".utf8))
  }

  @Test(arguments: [
    ("reflect.session/2", "reflect.session/3", JournalError.Code.unknownFormat),
    ("\"paused\"", "\"halted\"", .notUnderstood), ("Sample plan", "Another plan", .changedOutside),
  ])
  func `a record that is not as it was written is never written to, moved or changed`(
    before: String, after: String, code: JournalError.Code
  ) throws {
    let files = FaultyFileSystem()
    let journal = Journal(folder: folder, files: files)
    let text = String(decoding: RecordCodec.bytes(of: Samples.finishedRecord()), as: UTF8.self)
    let changed = Array(text.replacing(before, with: after).utf8)
    files.put(changed, at: path("k7m2"))
    let outcome = ActionOutcome(result: .done, moment: Samples.moment)
    let opening = #expect(throws: JournalError.self) { try journal.open(Samples.id()) }
    let changing = #expect(throws: JournalError.self) {
      try journal.changeAction(1, of: Samples.id(), to: outcome)
    }
    #expect([opening?.code, changing?.code] == [code, code])
    #expect(files.bytes(at: path("k7m2")) == changed)
    #expect(files.paths == [path("k7m2")])
  }

  @Test func `a record changed outside is listed, shown and searched`() throws {
    let files = FaultyFileSystem()
    let journal = Journal(folder: folder, files: files)
    let text = String(decoding: RecordCodec.bytes(of: Samples.finishedRecord()), as: UTF8.self)
    files.put(Array(text.replacing("Sample plan", with: "My plan").utf8), at: path("k7m2"))
    #expect(try journal.list().records.map(\.integrity) == [.changedOutside])
    #expect(try journal.read(Samples.id()).record.title == "My plan")
    #expect(try journal.search("transport").count == 1)
  }

  @Test func `foreign files are left alone, and only those like records are listed`() throws {
    let files = FaultyFileSystem()
    let names = [
      "notes.txt", ".DS_Store", "2026-11-21-k7m2 copy.json", "package.json",
      ".2026-11-21-k7m2.json.swp",
    ]
    for name in names { files.put([1, 2, 3], at: "\(folder)/\(name)") }
    let listing = try Journal(folder: folder, files: files).list()
    #expect(listing.records.isEmpty)
    #expect(listing.setAside.map(\.name) == ["2026-11-21-k7m2 copy.json", "package.json"])
    #expect(files.paths.count == names.count)
  }

  @Test func `folders, links and files too large are listed with the reason`() throws {
    let files = FaultyFileSystem()
    files.put([], at: path("2222"), kind: .folder)
    files.put(Array("/elsewhere".utf8), at: path("3333"), kind: .link)
    files.put([], at: path("4444"), kind: .other)
    files.put(Array(repeating: 32, count: Limits.recordBytes + 1), at: path("5555"))
    let listing = try Journal(folder: folder, files: files).list()
    #expect(
      listing.setAside.map(\.reason.code) == [.readFailed, .readFailed, .readFailed, .tooLarge])
  }
}
