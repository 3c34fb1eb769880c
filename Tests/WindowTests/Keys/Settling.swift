import Testing
import Window

/// What becomes of bytes that nothing follows.
struct Settling {
  @Test(arguments: [
    ("", [Key]()), ("\u{1B}", [.escape]), ("\u{1B}\u{1B}", [.escape, .escape]),
    ("\u{1B}[", [.alt("[")]),
    ("\u{1B}O", [.alt("O")]), ("\u{1B}]", [.alt("]")]), ("\u{1B}P", [.alt("P")]),
    ("\u{1B}_", [.alt("_")]),
    ("\u{1B}[[", []), ("\u{1B}O5", []), ("\u{1B}[M!", []), ("\u{1B}]0;q", []),
    ("\u{1B}]0;q\u{1B}", []), ("\u{1B}[1;5", []),
  ])
  func `an unfinished sequence is a key that begins so, or nothing`(
    _ bytes: String, _ expected: [Key]
  ) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: bytes.utf8) == [])
    #expect(decoder.isWaiting == !bytes.isEmpty)
    #expect(decoder.settle() == expected)
    #expect(!decoder.isWaiting)
    #expect(decoder.settle() == [])
  }

  @Test(arguments: [
    ("\u{1B}[1;", "5C", [Key.wordRight]), ("\u{1B}[5", "~", [.pageUp]),
    ("\u{1B}[1", ";5Hq", [.top, .character("q")]),
    ("\u{1B}[2", "01~", []), ("\u{1B}[<0;1", "0;20M", []),
    ("\u{1B}[20", "0~q\r\u{1B}[201~", [.paste("q\n")]),
  ])
  func `the rest of a sequence that comes late still belongs to it`(
    _ first: String, _ late: String, _ expected: [Key]
  ) {
    var decoder = KeyDecoder()
    _ = decoder.keys(from: first.utf8)
    #expect(decoder.settle() == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.keys(from: late.utf8) == expected)
  }

  @Test(arguments: [
    ("q", [Key.character("q")]), ("n", [.character("n")]), ("\r", [.enter]),
    ("\u{3}", [.control("c")]),
    ("\u{1B}[A", [.up]), ("ŵ", [.character("ŵ")]), (" ", [.character(" ")]),
    ("?", [.character("?")]),
  ])
  func `a key pressed after an unfinished sequence is that key`(
    _ typed: String, _ expected: [Key]
  ) {
    var decoder = KeyDecoder()
    _ = decoder.keys(from: "\u{1B}[1;".utf8)
    _ = decoder.settle()
    #expect(decoder.keys(from: typed.utf8) == expected)
    #expect(!decoder.isWaiting)
  }

  @Test(arguments: [[0xC5], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0x1B, 0xC5]] as [[UInt8]])
  func `half a character is replaced`(_ bytes: [UInt8]) {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: bytes) == [])
    #expect(decoder.isWaiting)
    #expect(decoder.settle() == [.character("\u{FFFD}")])
    #expect(decoder.keys(from: "a".utf8) == [.character("a")])
  }

  @Test func `Esc, a pause and a letter are two keys, and without the pause they are one`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: [0x1B]) == [])
    #expect(decoder.settle() == [.escape])
    #expect(decoder.keys(from: "b".utf8) == [.character("b")])
    #expect(decoder.keys(from: [0x1B]) == [])
    #expect(decoder.keys(from: "b".utf8) == [.alt("b")])
  }
}
