import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

@Suite struct SchemaTests {
  private let schema: Schema

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/session.schema.json")
    schema = Schema(root: try JSONReader.read(Array(Data(contentsOf: file))))
  }

  private func value(_ record: SessionRecord) throws -> JSONValue {
    try JSONReader.read(RecordCodec.bytes(of: record))
  }

  @Test func `records keep to the schema`() throws {
    for record in [
      Records.least(), Samples.record(), Samples.finishedRecord(), try Records.everything(),
    ] {
      try schema.check(value(record))
    }
  }

  @Test func `the worked examples keep to the schema`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sessions/Examples")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }
    #expect(files.count == 3)
    for file in files {
      try schema.check(JSONReader.read(Array(Data(contentsOf: folder.appending(path: file)))))
    }
  }

  @Test func `the schema knows every member that is written, and no other`() throws {
    let records = try Places.all.map { place in
      var record = try Records.everything()
      record.steps[0].place = place
      return record
    }
    let written = try records.map { try value($0).memberNames }
    #expect(written.reduce(into: Set()) { $0.formUnion($1) } == schema.memberNames)
  }

  @Test func `every member the schema requires is one that cannot be left out`() throws {
    let record = try value(Records.least())
    #expect(try #require(schema.root["required"]).items.map(\.text) == record.members.map(\.name))
  }

  @Test func `the schema's lists of words are those of the tool`() throws {
    let expected: [(String, String, [String])] = [
      ("session", "setting", Setting.allCases.map(\.rawValue)),
      ("session", "lead", SessionRecord.Lead.allCases.map(\.rawValue)),
      ("session", "capture", Capture.allCases.map(\.rawValue)),
      ("participant", "seat", Participant.Seat.allCases.map(\.rawValue)),
      ("step", "kind", PlanStep.Kind.allCases.map(\.rawValue)),
      ("step", "status", Step.Status.allCases.map(\.rawValue)),
      ("placeOfViews", "moment", ViewMoment.allCases.map(\.rawValue)),
      ("placeOfViews", "asking", Place.ViewQuestion.allCases.map(\.rawValue)),
      ("placeOfAction", "asking", Place.ActionQuestion.allCases.map(\.rawValue)),
      ("placeOfReview", "asking", Place.ReviewQuestion.allCases.map(\.rawValue)),
      ("outcome", "result", ActionOutcome.Result.allCases.map(\.rawValue)),
      ("ending", "kind", Ending.Kind.allCases.map(\.rawValue)),
      ("correction", "kind", Correction.Kind.allCases.map(\.rawValue)),
      ("correction", "of", Correction.Subject.allCases.map(\.rawValue)),
    ]
    for (definition, member, words) in expected {
      let object = definition == "session" ? schema.root : schema.root["$defs"]?[definition]
      let property = try #require(object?["properties"]?[member], "\(definition).\(member)")
      #expect(property["enum"]?.items.compactMap(\.text) == words)
    }
    let signals = schema.root["properties"]?["signalled"]?["items"]?["enum"]?.items
    #expect(signals?.compactMap(\.text) == TimeSignal.allCases.map(\.rawValue))
  }

  @Test(arguments: [
    ("\"setting\": \"team\"", "\"setting\": \"crowd\""), ("\"paused\": false", "\"paused\": 0"),
    ("\"title\": \"Welcome\",", ""), ("\"title\": \"Welcome\"", "\"heading\": \"Welcome\""),
    ("\"minutes\": 20", "\"minutes\": -1"), ("\"day\": \"2026-11-21\"", "\"day\": \"today\""),
    ("crc32:", "md5:"), ("\"position\": \"agree\",", "\"position\": \"agree\", \"passed\": true,"),
    ("\"group\": \"Phase 1\"", "\"row\": \"Phase 1\""),
  ])
  func `the check of the schema finds what is wrong`(before: String, after: String) throws {
    let text = String(decoding: RecordCodec.bytes(of: Samples.finishedRecord()), as: UTF8.self)
    let changed = text.replacing(before, with: after)
    try #require(changed != text)
    let value = try JSONReader.read(Array(changed.utf8))
    #expect(throws: Schema.Violation.self) { try schema.check(value) }
  }
}
