import Practice
import TestKit
import Testing

@Suite struct HostileCorpusTests {
  @Test func `nothing hostile gets through`() {
    for text in HostileCorpus.texts {
      let safe = SafeText(text)
      #expect(
        HostileCorpus.forbidden(in: safe.string).isEmpty, "\(text.prefix(40).debugDescription)")
      #expect(SafeText(safe.string) == safe, "\(text.prefix(40).debugDescription)")
      #expect(HostileCorpus.forbidden(in: SafeText.line(text).string).isEmpty)
    }
  }

  @Test func `bytes that are not UTF-8 are safe once decoded`() {
    for bytes in HostileCorpus.notUTF8 {
      #expect(String(validating: bytes, as: UTF8.self) == nil, "\(bytes)")
      let safe = SafeText(String(decoding: bytes, as: UTF8.self))
      #expect(HostileCorpus.forbidden(in: safe.string).isEmpty, "\(bytes)")
    }
  }

  @Test func `the corpus holds what it says`() {
    #expect(HostileCorpus.texts.count >= 100)
    #expect(HostileCorpus.escapes.allSatisfy { !HostileCorpus.controls(in: $0).isEmpty })
    #expect(HostileCorpus.texts.contains { $0.utf8.count == 1_000_000 && !$0.contains("\n") })
  }

  @Test func `the judge knows what it must find`() {
    let bad = "\u{0}\u{1B}\u{7F}\u{9B}\r\t\u{61C}\u{200B}\u{202E}\u{2028}\u{E0041}\u{E000}\u{FFFF}"
    #expect(HostileCorpus.forbidden(in: bad).count == bad.unicodeScalars.count)
    #expect(HostileCorpus.forbidden(in: "a\né漢👩\u{200D}👧\u{FE0F}\u{FFFD}").isEmpty)
    #expect(HostileCorpus.controls(in: "a\u{1B}\u{202E}\n\t") == ["\u{1B}", "\t"])
  }
}
