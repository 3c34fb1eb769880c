import TestKit
import Testing

@testable import Practice

@Suite struct EverydayTextTests {
  private func cleaned(_ raw: String, keepingLines: Bool) -> String {
    var cleaner = SafeText.Cleaner(keepingLines: keepingLines)
    for scalar in raw.unicodeScalars { cleaner.take(scalar) }
    return cleaner.finished()
  }

  private static let all = (UInt32(0)...0x10FFFF).compactMap(Unicode.Scalar.init)

  @Test(arguments: [true, false])
  func `the allowlist keeps whatever passes at a glance, each scalar of it`(keepingLines: Bool) {
    let passing = Self.all.filter { scalar in
      EverydayText.isAll(of: String(scalar), keepingLines: keepingLines)
    }
    let changed = passing.filter { cleaned(String($0), keepingLines: keepingLines) != String($0) }
    #expect(changed == [])
    let together = String(String.UnicodeScalarView(passing))
    #expect(cleaned(together, keepingLines: keepingLines) == together)
    #expect(EverydayText.isAll(of: together, keepingLines: keepingLines))
  }

  @Test(arguments: [
    "", "The room’s “own” words – and more…", "Caffi, tŷ, dŵr, môr, İstanbul", "é à ö ß ñ £5 ½ ·",
    " ~ \u{A0} \u{17F}",
  ])
  func `the words of cards pass at a glance`(text: String) {
    #expect(EverydayText.isAll(of: text, keepingLines: false))
  }

  @Test(arguments: [
    "\u{1B}", "\u{7F}", "\t", "\r", "\u{80}", "\u{9B}", "\u{AD}", "e\u{301}", "\u{180}", "\u{200B}",
    "\u{200F}", "\u{2028}", "\u{202E}", "\u{2020}", "\u{2060}", "漢", "👩", "a\u{E2}\u{202A}",
  ])
  func `what has to be looked at does not`(text: String) {
    #expect(!EverydayText.isAll(of: text, keepingLines: true))
    #expect(!EverydayText.isAll(of: "a" + text + "b", keepingLines: true))
  }

  @Test func `a line feed passes where lines are kept`() {
    #expect(EverydayText.isAll(of: "a\nb", keepingLines: true))
    #expect(!EverydayText.isAll(of: "a\nb", keepingLines: false))
  }

  @Test func `random texts come out as they would without the glance`() {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let scalars = (0..<6).map { _ in
        Self.all[
          Int.random(in: 0..<(Bool.random(using: &generator) ? 0x180 : 0x2100), using: &generator)]
      }
      let raw = String(String.UnicodeScalarView(scalars))
      #expect(SafeText(raw).string == cleaned(raw, keepingLines: true))
      #expect(SafeText.line(raw).string == cleaned(raw, keepingLines: false))
    }
  }
}
