import Journal
import Practice
import TestKit
import Testing

@Suite struct RecordRefusalTests {
  private func refusal(of text: String) -> JournalError? {
    do {
      _ = try RecordCodec.decode(Array(text.utf8), id: Samples.id(), file: "r.json")
      return nil
    } catch {
      return error as? JournalError
    }
  }

  private func text() throws -> String {
    String(decoding: RecordCodec.bytes(of: try Records.everything()), as: UTF8.self)
  }

  @Test(arguments: [
    ("\"paused\": true,\n", "", "r.json:1: paused is missing."),
    ("\"paused\": true", "\"paused\": 1", "r.json:315: paused is not true or false."),
    ("\"title\": \"Welcome\"", "\"title\": null", "steps[0].title is not a text."),
    ("\"title\": \"Welcome\"", "\"titel\": \"Welcome\"", "steps[0].title is missing."),
    (
      "\"title\": \"Welcome\",", "\"title\": \"Welcome\", \"colour\": \"red\",",
      "steps[0].colour is unknown, or there twice."
    ),
    (
      "\"title\": \"Welcome\",", "\"title\": \"Welcome\", \"title\": \"Hello\",",
      "steps[0].title is unknown, or there twice."
    ),
    ("\"minutes\": 20", "\"minutes\": 20.5", "steps[1].minutes is not a whole number."),
    ("\"minutes\": 20", "\"minutes\": -1", "steps[1].minutes is not from 0 to 1000000."),
    (
      "\"minutes\": 20", "\"minutes\": 99999999999999999999",
      "steps[1].minutes is not a whole number."
    ),
    (
      "\"seconds\": 300", "\"seconds\": 9223372036854775807",
      "steps[0].seconds is not from 0 to 10000000000."
    ),
    ("\"current\": 2", "\"current\": 3", "current points to none of the steps."),
    ("\"current\": 2", "\"current\": -1", "current points to none of the steps."),
    (
      "\"participant\": 1", "\"participant\": 2",
      "steps[1].round.views.before-talk.each[1].participant points to none of the participants."
    ),
    (
      "\"confidence\": 5", "\"confidence\": 6",
      "steps[1].round.views.before-talk.each[0].confidence is not from 1 to 5."
    ),
    (
      "\"prompt\": 1", "\"prompt\": 2",
      "steps[1].round.notes[0].prompt points to none of the prompts."
    ),
    (
      "\"text\": \"A note on the step", "\"prompt\": 0, \"text\": \"A note on the step",
      "steps[0].notes[0].prompt points to none of the prompts."
    ),
    (
      "\"step\": 1,", "\"step\": 3,", "parked[0].step points to none of the steps."
    ),
    (
      "\"setting\": \"multi-agency\"", "\"setting\": \"crowd\"",
      "r.json:7: setting is not one of solo, pair, team, multi-agency."
    ),
    ("\"question\": 1", "\"question\": -1", "steps[2].place.question is not from 0 to 1000000."),
    (
      "\"people\": 1", "\"people\": 4000000000000000000",
      "steps[1].round.views.after-finding.tallies[0].counts[0].people is not from 0 to 1000000."
    ),
    ("\"passed\": true", "\"passed\": false", "is not an object with one of \"position\""),
    (
      "\"position\": \"agree\"", "\"position\": \"agree\", \"passed\": true",
      "counts[0] is not an object with one of \"position\" or \"passed\": true."
    ),
    ("\"figure\": \"7.3\"", "\"figure\": \"many\"", "bars[0].figure is not a figure such as"),
    (
      "\"group\": \"Phase 1\"", "\"group\": \"Phase 1\", \"label\": \"x\"",
      "rows[0] is not a row: either \"group\", or \"label\" and \"cells\"."
    ),
    ("\"66.7*\"", "\"66.7*\", \"1\"", "tables[0].rows[1].cells is not 2 long."),
    (
      "\"id\": \"2026-11-21-k7m2\"", "\"id\": \"2026-11-21-zzzz\"",
      "r.json: its id is 2026-11-21-zzzz, which isn't the file's name."
    ),
    ("\"id\": \"2026-11-21-k7m2\"", "\"id\": \"../../etc\"", "id is not a session's id such as"),
    ("\"day\": \"2026-11-21\"", "\"day\": \"2026-02-30\"", "day is not a day such as"),
    ("\"began\": \"2026", "\"began\": \"26", "began is not a moment such as"),
    ("\"result\": \"done\"", "\"result\": \"maybe\"", "outcome.result is not one of done, partly"),
    ("\"support\": \"", "\"support\": [], \"x\": \"", "support is not a text."),
    ("\"positions\": [", "\"positions\": [3, ", "card.positions[0] is not a text."),
    ("\"signalled\": [", "\"signalled\": [[], ", "signalled[0] is not a text."),
  ])
  func `a record that is not understood is refused with its line and path`(
    before: String, after: String, sentence: String
  ) throws {
    let text = try text()
    let place = try #require(text.firstRange(of: before))
    let error = try #require(refusal(of: text.replacingCharacters(in: place, with: after)))
    #expect(error.code == .notUnderstood)
    #expect(error.description.contains(sentence), "\(error)")
  }

  @Test func `a record of a newer format is refused with its version`() throws {
    let newer = try text().replacing("reflect.session/2", with: "reflect.session/3")
    let error = try #require(refusal(of: newer))
    #expect(error.code == .unknownFormat)
    #expect(
      error.description == """
        r.json:2: its format is "reflect.session/3", and this version reads "reflect.session/1" and \
        "reflect.session/2". The file is left as it is. Use the version of reflect that wrote it, or a newer one.
        """)
  }

  @Test(arguments: ["{}", "[]", "null", "7", "\"text\"", "{\"format\": 1}"])
  func `other JSON is refused`(text: String) throws {
    #expect(try #require(refusal(of: text)).code == .notUnderstood)
  }

  @Test(arguments: [
    ("", "r.json:1: the text ends too early."), ("{", "r.json:1: the text ends too early."),
    ("{\n\"format\"\n", "r.json:3: the text ends too early."),
    ("hello", "r.json:1: this isn't JSON."),
    ("{}\n{}", "r.json:2: there is more text after the record's end."),
  ])
  func `text that is not JSON is damaged`(text: String, sentence: String) throws {
    let error = try #require(refusal(of: text))
    #expect(error.code == .damaged)
    #expect(error.description.hasPrefix(sentence), "\(error)")
  }

  @Test func `a million open brackets are refused, not followed`() throws {
    let deep = String(repeating: "[", count: 1_000_000)
    #expect(try #require(refusal(of: deep)).description.contains("nested more than 64 deep"))
  }

  @Test func `an object with a hundred thousand unknown members is refused at once`() throws {
    let members = (0..<100_000).map { "\"m\($0)\": \($0)" }.joined(separator: ",")
    #expect(try #require(refusal(of: "{\(members)}")).code == .notUnderstood)
  }

  @Test func `a record without steps is refused`() throws {
    let text = String(decoding: RecordCodec.bytes(of: Records.least()), as: UTF8.self)
    let start = try #require(text.firstRange(of: "\"steps\": [")).upperBound
    let end = try #require(text.firstRange(of: "\n  ],\n  \"current\"")).lowerBound
    let bare = text.replacingCharacters(in: start..<end, with: "")
    #expect(try #require(refusal(of: bare)).description.contains("steps is empty."))
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
