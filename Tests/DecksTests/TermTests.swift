import Decks
import Practice
import TestKit
import Testing

@Suite struct TermTests {
  static let list = """
    ---
    title: Words
    lang: en
    checked: 2026-11-21
    note: How to use it
    ---

    # Words

    Quoted words are meant.

    ## hard to reach

    - Also: hard-to-reach, harder to reach
    - Why: It puts the difficulty in the young person.
    - Say instead: we have not found a way to reach
    - Source: This deck

    ## streetwise

    - Why: It hides that a child was harmed
    - Say instead: exploited
    - Source: This deck
    """

  private func read(_ text: String) throws -> TermListReading {
    let folder = try TextFolder(["language.md": text])
    return TermListReader(folder: folder.path, shownAs: "Cards").read()
  }

  private func found(_ text: String) throws -> [String] {
    let folder = try TextFolder(["card.md": text])
    let check = TermCheck(try read(Self.list).terms)
    return check.diagnostics(folder: folder.path, shownAs: "cards").map { "\($0.place)" }
  }

  @Test func `a list of terms is read with every part`() throws {
    let reading = try read(Self.list)
    #expect(reading.diagnostics == [])
    #expect(
      reading.terms.first
        == Term(
          words: "hard to reach", otherForms: ["hard-to-reach", "harder to reach"],
          why: "It puts the difficulty in the young person.",
          instead: "we have not found a way to reach", source: "This deck"))
    #expect(reading.terms.count == 2)
  }

  @Test func `a missing list lists nothing`() throws {
    let folder = try ScratchFolder()
    let reading = TermListReader(folder: folder.path, shownAs: "Cards").read()
    #expect(reading.terms.isEmpty && reading.diagnostics.isEmpty)
  }

  @Test func `an incomplete, repeated or mislabelled term is told with its line`() throws {
    let reading = try read(
      """
      ---
      title: Words
      lang: en
      ---

      # Words

      ## one

      - Why: so
      - Because: so

      ## two

      - Why: so
      - Say instead: other
      - Source: here

      ## two

      - Why: so
      - Say instead: other
      - Source: here
      """)
    #expect(reading.diagnostics.map(\.place.line) == [8, 11, 19])
    #expect(reading.diagnostics.map(\.severity) == [.error, .warning, .error])
  }

  @Test(arguments: [
    ("They are hard to reach.", ["cards/card.md:1"]),
    ("Hard-to-Reach families", ["cards/card.md:1"]),
    ("a line\nthat is hard\nto reach", ["cards/card.md:2"]),
    ("hard   to\treach and streetwise", ["cards/card.md:1", "cards/card.md:1"]),
    ("hard to reach—always", ["cards/card.md:1"]),
    ("(streetwise)", ["cards/card.md:1"]),
  ])
  func `a listed term is found as whole words, whatever the case and the line breaks`(
    _ text: String, _ places: [String]
  ) throws {
    #expect(try found(text) == places)
  }

  @Test(arguments: [
    "The words \"hard to reach\" blame.", "The words “hard to reach” blame.",
    "The words \"hard\nto reach\" blame.", "streetwiser", "unstreetwise", "hard to reachable",
    "élstreetwise", "", "hard to",
  ])
  func `quoted terms, parts of words and other words are left alone`(_ text: String) throws {
    #expect(try found(text) == [])
  }

  @Test func `a quotation mark left open ends with its paragraph`() throws {
    #expect(try found("She said \"no.\n\nHe is streetwise.") == ["cards/card.md:3"])
    #expect(try found("She said “no.\n\nHe is streetwise.") == ["cards/card.md:3"])
  }

  @Test func `the reason and the other words are told`() throws {
    let folder = try TextFolder(["card.md": "streetwise"])
    let check = TermCheck(try read(Self.list).terms)
    #expect(
      check.diagnostics(folder: folder.path, shownAs: "").map(\.description) == [
        "card.md:1: warning: \"streetwise\": It hides that a child was harmed. Say instead: "
          + "exploited. Where the text means to question the words, put them in double quotation "
          + "marks."
      ])
  }

  @Test func `bytes that are no text, and broken marks, are searched without harm`() throws {
    for bytes in [[0xE2], [0xE2, 0x80], [0xFF, 0xFE, 0x00], [0xE2, 0x80, 0x9C]] as [[UInt8]] {
      let folder = try TextFolder(["card.md": String(decoding: bytes, as: UTF8.self)])
      let check = TermCheck(try read(Self.list).terms)
      #expect(check.diagnostics(folder: folder.path, shownAs: "") == [])
    }
  }
}
