import Practice
import Testing

@testable import Window

@Suite struct LineReading {
  // Feeds the bytes in pieces of `size` and reads every line, the last one included.
  private func lines(_ bytes: [UInt8], inPiecesOf size: Int, limit: Int = 20) -> [ConsoleLine] {
    var reader = LineReader(limit: limit)
    var lines: [ConsoleLine] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      reader.add(rest.prefix(size))
      rest = rest.dropFirst(size)
      while let line = reader.nextLine() { lines.append(line) }
    }
    let last = reader.last()
    return last == .end ? lines : lines + [last]
  }

  @Test(arguments: [1, 2, 3, 7, 1_000])
  func `lines are the same however their bytes arrive`(size: Int) {
    let text = "one\ntwo\r\n\nŵ 漢字 👩‍👩‍👧\n\r\nlast"
    #expect(
      lines(Array(text.utf8), inPiecesOf: size, limit: 40) == [
        .line("one"), .line("two"), .line(""), .line("ŵ 漢字 👩‍👩‍👧"), .line(""), .line("last"),
      ])
  }

  @Test func `a last line without an end counts as a line, and then comes the end`() {
    var reader = LineReader(limit: 20)
    reader.add("half".utf8)
    #expect(reader.nextLine() == nil)
    #expect(reader.last() == .line("half"))
    #expect(reader.last() == .end)
  }

  @Test func `nothing at all is the end`() {
    var reader = LineReader(limit: 20)
    #expect(reader.nextLine() == nil)
    #expect(reader.last() == .end)
  }

  @Test(arguments: [1, 64])
  func `bytes that are not UTF-8 are repaired`(size: Int) {
    #expect(
      lines([0x61, 0xFF, 0x62, 0x0A, 0xC3, 0x0A, 0xED, 0xA0, 0x80, 0x0A], inPiecesOf: size)
        == [.line("a\u{FFFD}b"), .line("\u{FFFD}"), .line("\u{FFFD}\u{FFFD}\u{FFFD}")])
  }

  @Test func `a repair does not lift a line over the limit`() {
    #expect(lines([0xFF, 0xFF, 0x0A], inPiecesOf: 9, limit: 5) == [.tooLong(limit: 5)])
  }

  @Test func `NUL and control bytes stay in the line`() {
    #expect(lines([0x00, 0x1B, 0x0A], inPiecesOf: 9) == [.line("\0\u{1B}")])
  }

  @Test func `a carriage return within a line stays`() {
    #expect(lines(Array("a\rb\r\r\n".utf8), inPiecesOf: 1) == [.line("a\rb\r")])
  }

  @Test(arguments: ["\n", "\r\n", ""])
  func `a line as long as the limit is kept, one byte more is not`(end: String) {
    let longest = String(repeating: "x", count: 20)
    #expect(lines(Array((longest + end).utf8), inPiecesOf: 3) == [.line(longest)])
    #expect(lines(Array((longest + "x" + end).utf8), inPiecesOf: 3) == [.tooLong(limit: 20)])
  }

  @Test func `of a line of a megabyte nothing is kept, and the next line is read`() {
    let long = [UInt8](repeating: 0x61, count: 1 << 20)
    #expect(
      lines(long + Array("\nnext\n".utf8), inPiecesOf: 65_536, limit: Limits.answerBytes)
        == [.tooLong(limit: Limits.answerBytes), .line("next")])
  }

  @Test func `many short lines in one piece are read one by one`() {
    let text = String(repeating: "a\n", count: 50_000)
    #expect(lines(Array(text.utf8), inPiecesOf: 100_000).count == 50_000)
  }
}
