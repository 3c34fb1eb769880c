import Practice
import TestKit
import Testing

@Suite struct SearchTests {
  private func record(_ tail: String, notes: [String], day: Int = 0) -> SessionRecord {
    var record = Samples.finishedRecord(tail: tail)
    record.steps[1].round?.notes = notes.map { Note(text: $0) }
    record.day = Samples.day.adding(days: day)
    record.began = Moment(seconds: Samples.moment.seconds + day * 86_400)
    return record
  }

  private func find(_ query: SearchQuery, in records: [SessionRecord]) -> [String] {
    SearchShelf(records).find(query).map { String($0.record.id.text.suffix(4)) }
  }

  @Test func `more words in one place come first, then whole words, then the newest`() {
    let records = [
      record("bcdf", notes: ["The bus was late."], day: 4),
      record("ghjk", notes: ["The 43 bus to school was late again."]),
      record("mnpq", notes: ["Busy.", "School."], day: 2),
      record("rstv", notes: ["School.", "Bus."], day: 1),
    ]
    #expect(find(SearchQuery("bus school"), in: records) == ["ghjk", "rstv", "mnpq"])
    #expect(find(SearchQuery("bus"), in: records) == ["bcdf", "rstv", "ghjk", "mnpq"])
  }

  @Test(arguments: [
    ("Tŷ Gwyn", "ty"), ("TY GWYN", "tŷ"), ("cafe\u{301}", "café"), ("Ŵyl", "wyl"),
    ("don’t", "don't"), ("naïve", "NAIVE"), ("Łódź", "lodz"),
  ])
  func `accents, capitals and curled quotation marks make no difference`(
    _ text: String, _ word: String
  ) {
    #expect(find(SearchQuery(word), in: [record("bcdf", notes: [text])]) == ["bcdf"])
  }

  @Test func `kind, card, group and days narrow it down, with or without words`() throws {
    var night = record("bcdf", notes: ["We knew about the bus."])
    night.group = try GroupName("Night team")
    let later = record("ghjk", notes: ["We knew."], day: 30)
    func found(_ words: String, _ change: (inout SearchQuery) throws -> Void) rethrows -> [String] {
      var query = SearchQuery(words)
      try change(&query)
      return find(query, in: [night, later])
    }
    #expect(found("knew") { $0.kinds = [.note] } == ["ghjk", "bcdf"])
    #expect(found("knew") { $0.kinds = [.action] }.isEmpty)
    #expect(found("") { $0.kinds = [.parked] } == ["ghjk", "bcdf"])
    #expect(found("") { $0.cards = ["sample/every-move-counts"] }.count == 2)
    #expect(found("") { $0.cards = ["other/every-move-counts"] }.isEmpty)
    #expect(try found("") { $0.group = try GroupName("night TEAM") } == ["bcdf"])
    #expect(found("we") { $0.since = Samples.day.adding(days: 1) } == ["ghjk"])
    #expect(found("we") { $0.until = Samples.day } == ["bcdf"])
    #expect(find(SearchQuery("  "), in: [night]).isEmpty)
  }

  @Test func `an excerpt keeps what stands around the first word found`() {
    let words = (1...100).map { "word\($0)" }.joined(separator: "\n ")
    let passage = Passage(kind: .note, heading: "A card", text: words)
    let excerpt = passage.excerpt(for: SearchQuery("WORD50"), length: 60)
    #expect(excerpt.hasPrefix("… ") && excerpt.hasSuffix(" …"))
    #expect(excerpt.contains("word49 word50 word51"))
    #expect(excerpt.count < 90)
    #expect(passage.excerpt(for: SearchQuery("word1"), length: 60).hasPrefix("word1 "))
    #expect(passage.excerpt(for: SearchQuery("word100"), length: 60).hasSuffix(" word100"))
    #expect(passage.excerpt(for: SearchQuery("nowhere"), length: 60).hasPrefix("word1 "))
    let short = Passage(kind: .note, heading: "A card", text: "  Two\nlines. ")
    #expect(short.excerpt(for: SearchQuery("two")) == "Two lines.")
  }
}
