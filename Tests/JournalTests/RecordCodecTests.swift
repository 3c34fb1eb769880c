import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

@Suite struct RecordCodecTests {
  private func decoded(_ bytes: [UInt8], id: SessionID = Samples.id()) throws -> StoredRecord {
    try RecordCodec.decode(bytes, id: id, file: "record.json")
  }

  @Test func `a record with every member comes back as it was`() throws {
    let record = try Records.everything()
    #expect(try decoded(RecordCodec.bytes(of: record)) == StoredRecord(record, .intact))
  }

  @Test(arguments: [
    Records.least(), Samples.record(), Samples.finishedRecord(),
    Samples.record(setting: .solo, capture: .each, people: 1),
  ])
  func `a record comes back as it was`(record: SessionRecord) throws {
    #expect(try decoded(RecordCodec.bytes(of: record)) == StoredRecord(record, .intact))
  }

  @Test(arguments: Places.all)
  func `every place comes back`(place: Place) throws {
    var record = Records.least()
    record.steps[0].place = place
    #expect(try decoded(RecordCodec.bytes(of: record)).record == record)
  }

  @Test(arguments: PlanStep.Kind.allCases, Step.Status.allCases)
  func `every kind and status of a step comes back`(
    kind: PlanStep.Kind, status: Step.Status
  ) throws {
    var record = Records.least()
    record.steps = [Step(kind: kind, title: "x", minutes: 1, status: status)]
    #expect(try decoded(RecordCodec.bytes(of: record)).record == record)
  }

  @Test(arguments: Setting.allCases, ActionOutcome.Result.allCases)
  func `every setting and outcome comes back`(
    setting: Setting, result: ActionOutcome.Result
  ) throws {
    var record = Records.least()
    record.setting = setting
    record.reviews = [
      ActionReview(
        session: Samples.id("bcdf"),
        action: Action(
          number: 1, text: "x", outcome: ActionOutcome(result: result, moment: Samples.moment)))
    ]
    #expect(try decoded(RecordCodec.bytes(of: record)).record == record)
  }

  @Test func `a record is text that anybody can read`() throws {
    var record = Records.least()
    record.title = "Ten minutes"
    record.steps[0].notes = [Note(text: "It was \"late\".\nWe knew.")]
    let text = String(decoding: RecordCodec.bytes(of: record), as: UTF8.self)
    #expect(
      text == """
        {
          "format": "reflect.session/2",
          "id": "2026-11-21-k7m2",
          "title": "Ten minutes",
          "setting": "solo",
          "lead": "facilitator",
          "capture": "each",
          "views": 2,
          "withReasons": false,
          "language": "en",
          "day": "2026-11-21",
          "began": "2026-11-21T15:50:00Z",
          "updated": "2026-11-21T15:50:00Z",
          "contentNote": "",
          "support": "",
          "participants": [],
          "steps": [
            {
              "kind": "welcome",
              "title": "",
              "minutes": 0,
              "says": "",
              "status": "ahead",
              "place": {
                "phase": "opening"
              },
              "seconds": 0,
              "notes": [
                {
                  "text": "It was \\"late\\".\\nWe knew."
                }
              ]
            }
          ],
          "current": 0,
          "paused": false,
          "signalled": [],
          "parked": [],
          "reviews": [],
          "checksum": "crc32:f3804be1"
        }

        """)
  }

  @Test func `the checksum is that of zlib over every byte before it`() {
    let bytes = Array("123456789".utf8)
    #expect(
      String(decoding: Checksum.member(over: bytes[...]), as: UTF8.self)
        == "\"checksum\": \"crc32:cbf43926\"\n}\n")
  }

  @Test(arguments: [
    ("\"title\": \"Sample plan\"", "\"title\": \"Simple plan\""),
    ("\n  \"paused\": false,", "\n\n  \"paused\": false,"),
    ("\"checksum\": \"crc32:", "\"checksum\": \"crc32: "),
    ("\n}\n", "\n}"),
    ("\n}\n", "\n}\n\n"),
    ("{\n  \"format\"", "\u{FEFF}{\n  \"format\""),
  ])
  func `a record that something else changed is read, and known to be changed`(
    before: String, after: String
  ) throws {
    let text = String(decoding: RecordCodec.bytes(of: Samples.record()), as: UTF8.self)
    let changed = text.replacing(before, with: after)
    try #require(changed != text)
    #expect(try decoded(Array(changed.utf8)).integrity == .changedOutside)
  }

  @Test func `a record saved with other line ends is read, and known to be changed`() throws {
    let text = String(decoding: RecordCodec.bytes(of: Samples.record()), as: UTF8.self)
    let stored = try decoded(Array(text.utf8).flatMap { $0 == 10 ? [13, 10] : [$0] })
    #expect(stored == StoredRecord(Samples.record(), .changedOutside))
  }

  @Test func `a record without a checksum is read, and known to be changed`() throws {
    let text = String(decoding: RecordCodec.bytes(of: Samples.record()), as: UTF8.self)
    let member = try #require(text.range(of: ",\n  \"checksum\""))
    let changed = text[..<member.lowerBound] + "\n}\n"
    #expect(try decoded(Array(changed.utf8)).integrity == .changedOutside)
  }

  @Test func `a record's text means the same to the library's reader`() throws {
    let bytes = RecordCodec.bytes(of: try Records.everything())
    let theirs = try JSONDecoder().decode(Titles.self, from: Data(bytes))
    let ours = try RecordCodec.decode(bytes, id: Samples.id(), file: "r.json").record
    #expect(theirs.title == ours.title)
    #expect(theirs.participants.map(\.label) == ours.participants.map(\.label))
    #expect(theirs.steps.map(\.title) == ours.steps.map(\.title))
  }
}

extension String {
  /// The first place of `part`.
  fileprivate func range(of part: String) -> Range<String.Index>? { firstRange(of: part) }
}

private struct Titles: Decodable {
  struct Labelled: Decodable { var label: String }
  struct Titled: Decodable { var title: String }
  var title: String
  var participants: [Labelled]
  var steps: [Titled]
}
