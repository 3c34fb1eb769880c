import Practice
import TestKit
import Testing

/// Every scalar there is, and many random texts.
@Suite struct SafeTextSweepTests {
  @Test(arguments: 0...16)
  func `no scalar of a plane gets a forbidden one out, alone or in context`(plane: UInt32) {
    var leaks: [UInt32] = []
    for value in plane << 16...(plane << 16 | 0xFFFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      if Self.leaks(scalar) { leaks.append(value) }
    }
    #expect(leaks.isEmpty, "\(leaks.prefix(10).map { String($0, radix: 16) })")
  }

  @Test func `the sweep takes every scalar`() {
    let all = (UInt32(0)...0x10FFFF).count { Unicode.Scalar($0) != nil }
    #expect(all == 1_112_064)
  }

  @Test(arguments: 0..<8)
  func `no random text gets a forbidden scalar out, and cleaning again changes nothing`(part: Int) {
    var generator = SeededGenerator(seed: UInt64(part))
    var failures: [String] = []
    for _ in 0..<25_000 {
      let raw = Self.text(using: &generator)
      let safe = SafeText(raw)
      let line = SafeText.line(raw)
      let holds =
        HostileCorpus.forbidden(in: safe.string).isEmpty && SafeText(safe.string) == safe
        && SafeText.line(line.string) == line && !line.string.utf8.contains(0x0A)
        && Self.mostMarks(in: safe.string) <= 8
      if !holds { failures.append(raw.debugDescription) }
    }
    #expect(failures.isEmpty, "\(failures.prefix(3))")
  }

  // In one text: between letters, after a joined mark, after a joined pictograph, before CR LF.
  private static func leaks(_ scalar: Unicode.Scalar) -> Bool {
    let (alone, context) = (
      String(scalar), "a\(scalar)be\u{301}\u{200D}\(scalar)\u{301}x👩\u{200D}\(scalar)\r\n"
    )
    return [alone, context].contains { raw in
      let safe = SafeText(raw).string
      return !HostileCorpus.forbidden(in: safe).isEmpty || SafeText(safe).string != safe
    }
  }

  private static let pieces: [String] =
    HostileCorpus.escapes + HostileCorpus.controls + HostileCorpus.directions
    + HostileCorpus.invisibles + HostileCorpus.entities
    + [
      "\r", "\n", "\t", "\u{200D}", "\u{200C}", "\u{FE0F}", "\u{301}", "\u{AD}", "\u{1F469}", "❤",
      "\u{1F1EC}", "\u{1F3FD}", "क", "\u{94D}", "a", "é", "1", " ", "\u{20E3}", "漢", "\u{202E}",
    ]

  private static func text(using generator: inout SeededGenerator) -> String {
    var scalars = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...8, using: &generator) {
      if Int.random(in: 0..<4, using: &generator) == 0 {
        let value = UInt32.random(in: 0...0x10FFFF, using: &generator)
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      } else if let piece = pieces.randomElement(using: &generator) {
        let part = piece.unicodeScalars.shuffled(using: &generator).prefix(6)
        scalars.append(contentsOf: part)
      }
    }
    return String(scalars)
  }

  private static func mostMarks(in text: String) -> Int {
    var (most, run) = (0, 0)
    for scalar in text.unicodeScalars where scalar != "\u{200D}" && scalar != "\u{200C}" {
      let category = scalar.properties.generalCategory
      let isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(category)
      run = isMark && scalar.value & 0xFFFE != 0xFE0E ? run + 1 : 0
      most = max(most, run)
    }
    return most
  }
}
