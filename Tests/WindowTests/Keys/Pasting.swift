import TestKit
import Testing
import Window

/// Pastes between a terminal's marks.
struct Pasting {
  private static let start = "\u{1B}[200~"
  private static let end = "\u{1B}[201~"

  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    let keys = decoder.keys(from: text.utf8)
    #expect(!decoder.isWaiting)
    return keys
  }

  @Test(arguments: [
    ("one", "one"), ("one\rtwo\r\nthree\nfour\n\r", "one\ntwo\nthree\nfour\n\n"), ("a\tb", "a\tb"),
    ("tŷ 👩‍👩‍👧", "tŷ 👩‍👩‍👧"), ("a\u{0}b\u{7}c\u{8}\u{7F}\u{3}d", "abcd"), ("\u{1B}[31mred", "[31mred"),
    ("\u{1B}[2J", "[2J"), ("\u{1B}\u{1B}[20", "[20"), ("\u{1B}[200", "[200"),
    ("\u{1B}[201", "[201"), ("x\u{9B}2Jy\u{85}", "x2Jy"),
    ("\u{1B}[200~nested", "nested"), ("\u{1B}]0;title\u{7}", "]0;title"), ("\u{1B}", ""),
    ("q\u{1B}", "q"),
  ])
  func `only text, tabs and line breaks are left of a paste`(_ pasted: String, _ text: String) {
    let expected: [Key] = text.isEmpty ? [] : [.paste(text)]
    #expect(keys(Self.start + pasted + Self.end) == expected)
    #expect(
      keys("a" + Self.start + pasted + Self.end + "\r") == [.character("a")] + expected + [.enter])
  }

  @Test func `bytes that are no UTF-8 are replaced in a paste`() {
    var decoder = KeyDecoder()
    for bytes in HostileCorpus.notUTF8 {
      let pasted = Array(Self.start.utf8) + bytes + Array(("z" + Self.end).utf8)
      guard case .paste(let text)? = decoder.keys(from: pasted).first else {
        Issue.record("no paste of \(bytes)")
        continue
      }
      #expect(text.last == "z")
      #expect(text.contains("\u{FFFD}"))
    }
  }

  @Test func `a forged end within a paste is text, when the true one has arrived as well`() {
    #expect(
      keys(Self.start + "a" + Self.end + "quit\r" + Self.end + "b") == [
        .paste("aquit\n"), .character("b"),
      ])
  }

  @Test func `pastes one after another stay apart, with and without keys between`() {
    let one = Self.start + "one" + Self.end
    #expect(keys(one + one) == [.paste("one"), .paste("one")])
    #expect(
      keys(one + "\r" + one + "x") == [.paste("one"), .enter, .paste("one"), .character("x")])
  }

  @Test(arguments: ["one\r\ntwo", "tŷ\u{1B}[20x", "a\u{1B}[200~b"])
  func `a paste is the same in whatever pieces it arrives`(_ pasted: String) throws {
    let bytes = Array((Self.start + pasted + Self.end + "\r").utf8)
    let whole = keys(Self.start + pasted + Self.end + "\r")
    for size in 1...5 {
      var decoder = KeyDecoder()
      let keys = stride(from: 0, to: bytes.count, by: size).flatMap {
        decoder.keys(from: bytes[$0..<min($0 + size, bytes.count)])
      }
      #expect(keys == whole)
    }
  }

  @Test func `a megabyte is one paste, and comes through whole`() {
    let line = "Llanfairpwllgwyngyll ŵ 👩‍👩‍👧\n"
    let text = String(repeating: line, count: 1_000_000 / line.utf8.count)
    #expect(keys(Self.start + text + Self.end) == [.paste(text)])
  }

  @Test func `what is longer still comes in several, with no character cut`() {
    let text = String(repeating: "ŵ", count: 1_200_001)
    var decoder = KeyDecoder()
    var bytes = Array((Self.start + text + Self.end).utf8)[...]
    var parts: [String] = []
    while !bytes.isEmpty {
      for case .paste(let part) in decoder.keys(from: bytes.prefix(60_001)) { parts.append(part) }
      bytes = bytes.dropFirst(60_001)
    }
    #expect(parts.count == 3)
    #expect(parts.joined() == text)
  }

  @Test func `a paste without end gives what has come, and stays open for half a second`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: (Self.start + "over a slow").utf8) == [])
    #expect(decoder.settle() == [.paste("over a slow")])
    #expect(decoder.isWaiting)
    #expect(decoder.keys(from: " line q\r".utf8) == [])
    #expect(decoder.settle() == [.paste(" line q")])
    for _ in 1...8 { #expect(decoder.settle() == []) }
    #expect(decoder.isWaiting)
    #expect(decoder.settle() == [.paste("\n")])
    #expect(!decoder.isWaiting)
    #expect(decoder.keys(from: "q".utf8) == [.character("q")])
  }

  @Test func `the gap of a slow paste divides no character, line break or mark`() {
    var decoder = KeyDecoder()
    let bytes = Array(("tŷ\r\n" + Self.end).utf8)
    var keys = decoder.keys(from: Self.start.utf8)
    for byte in bytes {
      keys += decoder.keys(from: [byte])
      keys += decoder.settle()
    }
    var text = ""
    for case .paste(let part) in keys { text += part }
    #expect(text == "tŷ\n")
  }

  @Test func `a paste that ends within a mark keeps what it has of it`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: (Self.start + "a\u{1B}[20").utf8) == [])
    #expect((1...10).flatMap { _ in decoder.settle() } == [.paste("a"), .paste("[20")])
    #expect(!decoder.isWaiting)
  }
}
