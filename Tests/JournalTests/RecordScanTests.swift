import Practice
import TestKit
import Testing

@testable import Journal

/// Looking through bytes leaves out most files unread, and never one in which the words were written.
@Suite struct RecordScanTests {
  private func record(_ note: String, reason: String = "So.") -> SessionRecord {
    var record = Samples.record(setting: .solo, capture: .each, people: 1)
    record.steps[1].round?.notes = [Note(text: note)]
    record.steps[1].round?.first.each = [
      View(participant: 0, position: .named("agree"), reason: reason)
    ]
    return record
  }

  private func mayHold(_ words: String, _ record: SessionRecord) throws -> Bool {
    RecordScan(SearchQuery(words).words).mayHold(try RecordCodec.encode(record))
  }

  @Test(arguments: [
    ("The 43 bus", "bus"), ("The 43 bus", "43 THE"), ("Yn y cafe\u{301}", "café"),
    ("GŴYL arall", "gwyl"), ("Tŷ Gwyn", "ty"), ("a\nb \"c\" \\d", "\"c\""), ("a\u{200B}bus", "bus"),
    ("don’t", "don't"), ("x", "x"), ("1", "1"), ("漢字", "字"), ("Ⅷ", "ⅷ"), ("K", "k"),
    ("ends in quack", "quack"), ("tab\there", "here"), ("\u{1F44D}\u{1F3FD} ok", "ok"),
  ])
  func `a file with the words is let through`(_ note: String, _ words: String) throws {
    #expect(try mayHold(words, record(note)))
    #expect(!SearchShelf([record(note)]).find(SearchQuery(words)).isEmpty)
  }

  @Test(arguments: ["moved", "FINDING", "bus", "planning meeting", "blame", "not sure", "51"])
  func `a file that has them nowhere, or in the deck's wording alone, is left out`(
    _ words: String
  ) throws {
    #expect(try !mayHold(words, record("Nothing here.")))
  }

  @Test func `whatever shelves find is let through`() throws {
    var generator = SeededGenerator(seed: 14)
    let letters = Array("abcdeéŵ’\"\\\n -1Kſ字\u{301}")
    for _ in 0..<400 {
      let note = String((0..<12).compactMap { _ in letters.randomElement(using: &generator) })
      let start = Int.random(in: 0..<note.count, using: &generator)
      let words = String(note.dropFirst(start).prefix(3))
      let record = record(note, reason: note.uppercased())
      let query = SearchQuery(words)
      guard !SearchShelf([record]).find(query).isEmpty else { continue }
      #expect(try mayHold(words, record), "\(note) \(words)")
    }
  }

  @Test(arguments: [
    "{ \"statement\": \"bus\", \"reason\": \"bus\" }", "  \"reason\":\n    \"the bus\"\n",
    "{\"reason\":\"bus\"}", "  \"prompts\": [\"bus\"], \"reason\": \"x bus\"", "bus",
    "  \"reason\": \"b\\u0075s\"",
  ])
  func `a file laid out otherwise is let through where it isn't plain whose words they are`(
    _ text: String
  ) {
    #expect(RecordScan(SearchQuery("bus").words).mayHold(Array(text.utf8)))
  }

  @Test(arguments: [
    ("{ \"actions\": [\n  {", true), ("{\"actions\":[{}]}", true), ("\"reviews\" : [ {", true),
    ("\"ACTIONS\": [{", true), ("\"actions\": [], \"actions\": [1]", true),
    ("\"actions\": []", false), ("\"reviews\":[\n ]", false), ("\"text\": \"actions: [1\"", false),
    ("\"text\": \"\\\"actions\\\": [1\"", false), ("\"actions\"", false), ("\"actions\": [", false),
    ("\"kind\": \"actions\", \"title\": \"x\"", false), ("\"actions\": {}", false), ("", false),
  ])
  func `a list of actions is seen where it has something in it`(_ text: String, _ isSeen: Bool) {
    #expect(RecordScan.mayHoldActions(Array(text.utf8)) == isSeen)
  }

  @Test func `any cut of a file is looked through to its end`() throws {
    let bytes = try RecordCodec.encode(record("The 43 bus"))
    let scan = RecordScan(SearchQuery("bus 43").words)
    for end in 0...bytes.count where end < 200 || end > bytes.count - 200 || end % 37 == 0 {
      _ = scan.mayHold(Array(bytes.prefix(end)))
    }
  }
}
