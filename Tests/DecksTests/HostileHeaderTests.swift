import Decks
import Practice
import Testing

/// Headers that a YAML parser would blow up on, or make something of.
@Suite struct HostileHeaderTests {
  static let bombs: [String] =
    (3...9).map(aliases) + (3...6).map(keyAliases) + (3...6).map(merges) + [
      "a: &a [x, x]\nb: *a",
      "- &a x\n- *a",
      "a: &a\n  b: *a",
      "? &a x\n: *a",
      "<<: *missing",
      "a: !!binary R0lGODlhDAAMAIQAAP",
      "a: !!python/object/apply:os.system ['true']",
      "a: !<tag:yaml.org,2002:str> x",
      "a: |\n  text\n  more",
      "a: >-\n  text",
      "a: \"\\u0000\"",
      "a: {b: {c: {d: {e: f}}}}",
      "a: [[[[[[[[[[]]]]]]]]]]",
      "%YAML 1.2\na: b",
      "%TAG ! tag:example.org,2000:",
      "a: b\n...\nc: d",
      "a: 'one\n  two'",
    ]

  private static func aliases(levels: Int) -> String {
    let first = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    return first
      + (1..<levels).map { level in
        let uses = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
        return "a\(level): &a\(level) [\(uses)]"
      }.joined(separator: "\n")
  }

  private static func keyAliases(levels: Int) -> String {
    (1..<levels).map { "k\($0): &k\($0) {*k\($0 - 1): *k\($0 - 1)}" }.joined(separator: "\n")
  }

  private static func merges(levels: Int) -> String {
    (1..<levels).map { "m\($0): &m\($0)\n  <<: *m\($0 - 1)" }.joined(separator: "\n")
  }

  @Test(arguments: bombs)
  func `YAML's constructs are plain words or refused`(bomb: String) throws {
    var deck = try ScratchDeck()
    try deck.change("sources/report.md", "year: 2019", to: "year: 2019\n\(bomb)")
    let faults = deck.faults().filter { $0.hasPrefix("sources/report.md") }
    #expect(!faults.isEmpty)
    #expect(faults.joined().utf8.count < 4_000)
    #expect(
      faults.allSatisfy {
        $0.contains("isn't a key of this kind") || $0.contains("this header line isn't")
      }, "\(faults)")
  }

  @Test func `there are thirty of them`() {
    #expect(Self.bombs.count >= 30)
  }

  @Test func `an anchor is no id`() throws {
    var deck = try ScratchDeck()
    try deck.change("cards/home.md", "findings: moves", to: "findings: *moves")
    #expect(
      deck.faults().contains { $0.hasPrefix("cards/home.md:5: `*moves` can't be a finding") })
  }
}
