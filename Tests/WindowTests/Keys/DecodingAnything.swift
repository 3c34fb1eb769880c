import TestKit
import Testing
import Window

/// Bytes without end, in any pieces.
struct DecodingAnything {
  private static let pieces: [[UInt8]] =
    [
      "a", "q", " ", "\r", "\n", "\t", "\u{7F}", "\u{3}", "ŵ", "w\u{302}", "漢", "👩‍👩‍👧", "\u{1B}[A",
      "\u{1B}OB", "\u{1B}[1;5C",
      "\u{1B}[5~", "\u{1B}[15;2~", "\u{1B}[[A", "\u{1B}[Z", "\u{1B}[13;2u", "\u{1B}b", "\u{1B}ŵ",
      "\u{1B}\u{1B}[D", "\u{1B}\r", "\u{1B}[7$",
      "\u{1B}[M !!", "\u{1B}[<0;1;1M", "\u{1B}[I", "\u{1B}[?62;c", "\u{1B}]0;q\u{7}",
      "\u{1B}P1$r\u{1B}\\", "\u{1B}[200~p\rq\u{1B}[31m\u{1B}[201~",
      "\u{1B}[200~\u{1B}[200~ŵ\r\n\u{1B}[201~", "\u{1B}[1;1;1;1;1;1;1~", "\u{1B}[1;\u{3}",
      "\u{1B}O1", "\u{1B}[12", "\u{1B}\u{1B}",
    ].map { Array($0.utf8) } + HostileCorpus.notUTF8

  // What is joined to one character depends on what arrives together.
  private static func joined(_ keys: [Key]) -> [Key] {
    var joined: [Key] = []
    for key in keys {
      switch (joined.last, key) {
      case (.paste(let text)?, .character(let more)) where text.first == "\u{0}":
        joined[joined.count - 1] = .paste(text + String(more))
      case (_, .character(let character)): joined.append(.paste("\u{0}" + String(character)))
      default: joined.append(key)
      }
    }
    return joined
  }

  private static func settled(_ decoder: inout KeyDecoder) -> [Key] {
    var keys: [Key] = []
    for _ in 0..<20 where decoder.isWaiting { keys += decoder.settle() }
    #expect(!decoder.isWaiting)
    return keys
  }

  @Test func `the same bytes are the same keys, however they are divided`() {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<1_500 {
      let bytes = (0..<Int.random(in: 1...12, using: &random))
        .flatMap { _ in Self.pieces.randomElement(using: &random) ?? [] }
      var whole = KeyDecoder()
      let expected = whole.keys(from: bytes) + Self.settled(&whole)
      var divided = KeyDecoder()
      var keys: [Key] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = Int.random(in: 1...5, using: &random)
        keys += divided.keys(from: rest.prefix(count))
        rest = rest.dropFirst(count)
      }
      keys += Self.settled(&divided)
      if Self.joined(keys) != Self.joined(expected) {
        Issue.record("\(bytes): \(keys) instead of \(expected)")
      }
    }
  }

  @Test func `random bytes with random pauses are taken to the last, and leave nothing behind`() {
    var random = SeededGenerator(seed: 12)
    let likely: [UInt8] = Array("\u{1B}\u{1B}\u{1B}[O]P;~0125AuM<?$ŵ\r\n\u{7}\\".utf8)
    for _ in 0..<1_000 {
      var decoder = KeyDecoder()
      for _ in 0..<Int.random(in: 1...40, using: &random) {
        let bytes = (0..<Int.random(in: 1...8, using: &random)).map { _ in
          Bool.random(using: &random)
            ? likely.randomElement(using: &random) ?? 0 : UInt8.random(in: 0...255, using: &random)
        }
        _ = decoder.keys(from: bytes)
        if Bool.random(using: &random) { _ = decoder.settle() }
      }
      _ = Self.settled(&decoder)
      // Whatever came before, this ends it: of a late sequence at most a digit is taken.
      _ = decoder.keys(from: "\u{3}".utf8)
      #expect(decoder.keys(from: "q".utf8) == [.character("q")])
    }
  }

  @Test(arguments: [
    "\u{1B}", "\u{1B}[", "\u{1B}[200~", "\u{1B}[201~", "\u{1B}[200~\u{1B}[201~", "\u{1B}]", "1",
    ";", "\u{1B}[1;", "\u{1B}O", "\u{301}", "👩‍",
    "a", "\r", "\u{1B}[200~\u{1B}", "\u{1B}\u{1B}[A", "\u{1B}[M", "\u{1B}_\u{1B}",
    "\u{1B}[200~x\u{1B}[201~y",
  ])
  func `a flood of anything is taken, and then keys are keys again`(_ piece: String) {
    var decoder = KeyDecoder()
    let bytes = Array(String(repeating: piece, count: 200_000 / piece.utf8.count).utf8)
    _ = decoder.keys(from: bytes)
    _ = Self.settled(&decoder)
    _ = decoder.keys(from: "\u{3}".utf8)
    #expect(decoder.keys(from: "q".utf8) == [.character("q")])
  }
}
