import Practice
import TestKit
import Testing

@testable import Journal

@Suite struct ArchiveTests {
  static let files = [
    ArchivedFile(path: "Records/2026-11-21-k7m2.json", bytes: Array("{}\n".utf8)),
    ArchivedFile(path: "Cards/my-deck/cards/späť.md", bytes: []),
    ArchivedFile(
      path: "Cards/" + String(repeating: "d", count: 60) + "/findings/"
        + String(repeating: "f", count: 60) + ".md",
      bytes: (0..<1_500).map { UInt8($0 % 251) }),
  ]

  static func archive() throws -> [UInt8] {
    try Archive.bytes(of: files, made: Samples.moment)
  }

  @Test func `what goes into an archive comes out of it`() throws {
    #expect(try Archive.files(in: Self.archive()) == Self.files)
    #expect(try Archive.files(in: Archive.bytes(of: [], made: Samples.moment)) == [])
  }

  @Test func `every truncation is refused, and so is every flipped bit that says something`() throws
  {
    let bytes = try Self.archive()
    // Where a file ends within its last block, what follows says nothing.
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: ArchiveFault.self, "cut at \(count)") {
        try Archive.files(in: Array(bytes.prefix(count)))
      }
    }
    for index in stride(from: 0, to: bytes.count, by: 3) {
      var flipped = bytes
      flipped[index] ^= 1 << (index % 8)
      if let files = try? Archive.files(in: flipped) {
        #expect(files == Self.files, "changed at \(index)")
      }
    }
  }

  /// An archive whose list is right for what it holds, whatever that is.
  private static func tar(_ files: [(String, String)]) -> [UInt8] {
    Tar.bytes(
      of: files.map { ArchivedFile(path: $0.0, bytes: Array($0.1.utf8)) },
      made: Samples.moment.seconds)
  }

  private static func list(_ format: String, _ entries: String = "") -> String {
    "{\"format\": \"\(format)\", \"made\": \"2026-11-21T10:00:00Z\", \"files\": [\(entries)]}"
  }

  static let empty = "{\"path\": \"a\", \"bytes\": 0, \"checksum\": \"crc32:00000000\"}"

  @Test(arguments: [
    ([("note.txt", "Hello")], ArchiveFault.notAnArchive),
    ([("reflect/note.txt", "Hello")], .notAnArchive),
    ([("reflect/archive.json", "Hello")], .damaged),
    ([("reflect/archive.json", list("reflect.archive/2"))], .otherFormat("reflect.archive/2")),
    ([("reflect/archive.json", list("reflect.archive/1", empty))], .missing("a")),
    ([("reflect/archive.json", list("reflect.archive/1", "\(empty), \(empty)"))], .damaged),
    (
      [("reflect/archive.json", list("reflect.archive/1")), ("reflect/b", "")],
      .unexpected("b")
    ),
    (
      [("reflect/archive.json", list("reflect.archive/1", empty)), ("reflect/a", "more")],
      .changed("a")
    ),
    ([("reflect/../../etc/passwd", "")], .unsafePath("reflect/../../etc/passwd")),
    ([("/etc/passwd", "")], .unsafePath("/etc/passwd")),
    ([("reflect//a", "")], .unsafePath("reflect//a")),
    ([("reflect/a\nb", "")], .unsafePath("reflect/a\nb")),
    ([], .notAnArchive),
  ])
  func `what isn't an archive of ours is refused`(
    files: [(String, String)], fault: ArchiveFault
  ) throws {
    let found = #expect(throws: ArchiveFault.self) { try Archive.files(in: Self.tar(files)) }
    #expect(found == fault)
  }

  @Test(arguments: ["1", "2", "3", "5", "6", "x", "L"])
  func `a link, a folder or a device is refused`(flag: String) throws {
    var bytes = Self.tar([("reflect/archive.json", Self.list("reflect.archive/1"))])
    bytes[156] = try #require(flag.utf8.first)
    let sum = (bytes[..<148] + Array("        ".utf8) + bytes[156..<512]).reduce(0) { $0 + Int($1) }
    let digits = String(sum, radix: 8)
    bytes.replaceSubrange(
      148..<154, with: (String(repeating: "0", count: 6 - digits.count) + digits).utf8)
    #expect(throws: ArchiveFault.notAFile("reflect/archive.json")) {
      try Archive.files(in: bytes)
    }
  }

  @Test func `a path that can't be written is told, and nothing is`() {
    #expect(throws: ArchiveFault.unsafePath("Cards/../x.md")) {
      try Archive.bytes(
        of: [ArchivedFile(path: "Cards/../x.md", bytes: [])], made: Samples.moment)
    }
  }

  @Test(arguments: [
    ("2026-11-21-k7m2.json", true), (".2026-11-21-k7m2.draft", true),
    ("2026-11-21-k7m2.json.damaged-2", true), (".2026-11-21-k7m2.draft.damaged-1", true),
    (".2026-11-21-k7m2.lock", false), ("notes.json", false), (".gitignore", false),
    ("sealing-identity.age", false), ("notes.json.damaged-1", false),
  ])
  func `what is kept are records, drafts and what was set aside`(name: String, isKept: Bool) {
    #expect(Journal.isKept(name) == isKept)
  }
}
