import Practice
import System
import TestKit
import Testing

@testable import Journal

@Suite struct DraftDamageTests {
  private let bytes: [UInt8]

  init() throws {
    bytes = try DraftCodec.encode(Drafts.new, of: Drafts.record.id)
  }

  private func replacing(_ before: String, _ after: String) -> [UInt8] {
    let text = String(decoding: bytes.dropLast(Checksum.byteCount), as: UTF8.self)
    let changed = Array(text.replacing(before, with: after).utf8)
    return changed + Checksum.member(over: changed[...])
  }

  @Test func `a draft stands in its file as text that can be read`() throws {
    let draft = AnswerDraft(step: 1, place: .talk(prompt: 2), text: "a\nŵ")
    #expect(
      String(decoding: try DraftCodec.encode(draft, of: Drafts.record.id), as: UTF8.self) == """
        {
          "format": "reflect.draft/2",
          "id": "2026-11-21-k7m2",
          "step": 1,
          "place": {
            "phase": "talk",
            "prompt": 2
          },
          "text": "a\\nŵ",
          "checksum": "crc32:260b5c63"
        }

        """)
  }

  @Test func `every flipped bit and every truncation of a draft is noticed`() {
    var unnoticed: [Int] = []
    for bit in 0..<bytes.count * 8 {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << (bit % 8)
      if DraftCodec.decode(flipped, of: Drafts.record.id) != nil { unnoticed.append(bit) }
    }
    for count in 0..<bytes.count
    where DraftCodec.decode(Array(bytes.prefix(count)), of: Drafts.record.id) != nil {
      unnoticed.append(-count)
    }
    #expect(unnoticed == [])
    #expect(DraftCodec.decode(bytes, of: Drafts.record.id) == Drafts.new)
  }

  @Test(arguments: [
    ("reflect.draft/2", "reflect.draft/3"), ("k7m2", "bbbb"), ("\"step\": 1", "\"step\": \"1\""),
    ("\"step\": 1", "\"step\": 1.5"), ("\"question\"", "\"questions\""),
    ("reflection", "reflecting"),
    ("\"text\"", "\"more\": 1,\n  \"text\""), ("\"step\": 1,", ""),
    ("\"text\": ", "\"text\": [],\n  \"text\": "), ("{\n  \"format\"", "[\n  \"format\""),
  ])
  func `what is not understood is no draft, though its checksum is right`(
    before: String, after: String
  ) {
    let changed = replacing(before, after)
    #expect(changed != bytes)
    #expect(DraftCodec.decode(changed, of: Drafts.record.id) == nil)
  }

  @Test(arguments: [-1, 99, Int.max, Int.min]) func `a step or turn that is not there does no harm`(
    number: Int
  ) throws {
    let files = Drafts.disk()
    let draft = AnswerDraft(step: 2, place: .talk(prompt: 3), text: "a")
    var text = String(
      decoding: try DraftCodec.encode(draft, of: Drafts.record.id).dropLast(Checksum.byteCount),
      as: UTF8.self)
    for member in ["\"step\": 2", "\"prompt\": 3"] {
      text.replace(member, with: "\(member.dropLast())\(number)")
    }
    let bytes = Array(text.utf8)
    files.put(bytes + Checksum.member(over: bytes[...]), at: Drafts.path)
    #expect(try Drafts.found(on: files)?.belongs(to: Drafts.record) != true)
  }

  @Test(arguments: [[], Array("torn".utf8), Array("{\"format\": \"reflect.draft/1\"".utf8)])
  func `a damaged draft is kept under another name and blocks nothing`(torn: [UInt8]) throws {
    let files = Drafts.disk()
    let open = try Drafts.journal(files).open(Drafts.record.id)
    for number in 1...2 {
      files.put(torn, at: Drafts.path)
      #expect(open.draft() == nil)
      #expect(files.bytes(at: Drafts.path) == nil)
      #expect(files.bytes(at: "\(Drafts.path).damaged-\(number)") == torn)
    }
    try open.keepDraft(Drafts.new)
    try open.save(Records.adding("A note.", to: Drafts.record))
    #expect(open.draft() == Drafts.new)
  }

  @Test func `a draft of another session under this one's name is kept aside`() throws {
    let files = Drafts.disk()
    let foreign = try DraftCodec.encode(Drafts.new, of: Samples.id("bbbb"))
    files.put(foreign, at: Drafts.path)
    #expect(try Drafts.found(on: files) == nil)
    #expect(files.bytes(at: Drafts.path + ".damaged-1") == foreign)
  }

  @Test(arguments: [FileStatus.Kind.link, .other, .folder])
  func `what is no file is no draft, and answers are saved all the same`(
    kind: FileStatus.Kind
  ) throws {
    let files = Drafts.disk()
    files.put(Array("/etc/passwd".utf8), at: Drafts.path, kind: kind)
    let open = try Drafts.journal(files).open(Drafts.record.id)
    #expect(open.draft() == nil)
    try open.save(Records.adding("A note.", to: Drafts.record))
    #expect(open.record.steps[0].notes.count == 1)
  }

  @Test func `a file too large to be a draft is not read`() throws {
    let files = Drafts.disk()
    let large = [UInt8](repeating: 0x20, count: DraftCodec.mostBytes + 1)
    files.put(large, at: Drafts.path)
    #expect(try Drafts.found(on: files) == nil)
    #expect(files.bytes(at: Drafts.path + ".damaged-1") == large)
  }

  @Test func `a hundred damaged drafts are not a hundred and first time set aside`() throws {
    let files = Drafts.disk()
    for number in 1...99 { files.put([1], at: "\(Drafts.path).damaged-\(number)") }
    files.put([2], at: Drafts.path)
    #expect(try Drafts.found(on: files) == nil)
    #expect(files.bytes(at: Drafts.path) == [2])
  }

  @Test func `a draft the disk does not give now is left for another time`() throws {
    let files = Drafts.disk()
    files.put(bytes, at: Drafts.path)
    let open = try Drafts.journal(files).open(Drafts.record.id)
    for code in [SystemError.Code.inputOutput, .denied] {
      files.refuse(.read, with: code)
      #expect(open.draft() == nil)
    }
    files.refuse(.read, with: nil)
    #expect(open.draft() == Drafts.new)
  }
}
