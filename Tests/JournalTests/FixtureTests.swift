import FoundationEssentials
import Practice
import TestKit
import Testing

@testable import Journal

/// Records as earlier versions wrote them; they are kept for ever and never written anew.
@Suite struct FixtureTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try Array(Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
  }

  private func stored(_ name: String, _ id: SessionID = Samples.id()) throws -> StoredRecord {
    try RecordCodec.decode(bytes(name), id: id, file: name)
  }

  @Test func `a record of the first format is read as it was meant`() throws {
    let stored = try stored("session-1.json")
    let record = stored.record
    #expect(stored.integrity == .intact)
    #expect(record.participants.map(\.number) == [0, 1])
    #expect((record.lead, record.views, record.withReasons) == (.facilitator, 2, false))
    #expect(record.steps[2].place == .reflection(question: 1))
    let round = try #require(record.steps[1].round)
    #expect(round.present == [0, 1])
    #expect(round.first.each.map(\.position) == [.named("pass"), .pass])
    #expect(round.second.tallies.first?.role == "health")
    #expect(round.card.prompts == Samples.card.prompts)
    #expect(round.card.findings[0].sources == Samples.finding.sources)
    #expect(round.card.findings[0].charts.count == 2)
    #expect(round.actions.map(\.text) == ["Ask first.", "Write it down."])
    #expect(round.actions[0].outcome?.whatHappened == "It worked.")
    #expect(record.reviews[0].action.owner == "youth worker")
  }

  @Test func `a record of learning of the first format is read, and so is the first archive`()
    throws
  {
    let id = try #require(SessionID("2026-11-29-zrkm"))
    let bytes = try bytes("Learning/\(id).json")
    let stored = try DossierCodec.decode(bytes, id: id, file: "x.json")
    #expect(stored.integrity == .intact)
    #expect(stored.dossier.profile.id == "social-work-england" && stored.dossier.isGoneThrough)
    #expect(stored.dossier.peerRole == "a colleague")
    #expect(stored.dossier.items.compactMap(\.answer).count == 4)
    let files = try Archive.files(in: self.bytes("archive-1.tar"))
    #expect(files.contains(ArchivedFile(path: "Records/Learning/\(id).json", bytes: bytes)))
    #expect(files.contains { $0.path == "Records/2026-11-21-q3z4.json" })
  }

  @Test func `views that were closed before someone came stay closed to them`() throws {
    let id = try #require(SessionID(Self.closed))
    let first = try stored("\(Self.closed).json", id)
    #expect(first.integrity == .intact)
    let record = first.record
    #expect((record.lead, record.views, record.withReasons) == (.shared, 3, true))
    let late = try #require(record.participants.first { $0.label == "After seat" })
    #expect(record.participants[4].left == 0 && late.joined == 0)
    for moment in ViewMoment.allCases {
      let round = record.rounds[0]
      #expect(round[moment].isClosed && !round.asked(at: moment, in: record).contains(late.number))
    }
    #expect(record.rounds[1].first.each.contains { $0.participant == late.number })
    let again = try RecordCodec.decode(RecordCodec.encode(record), id: id, file: "r.json")
    #expect(again == first)
  }

  static let closed = "2026-11-29-smxm"

  @Test(arguments: examples + ["session-1", closed])
  func `every word of it is let through by a look at its bytes, in whichever format`(
    name: String
  ) throws {
    let stored = try stored("\(name).json", SessionID(name) ?? Samples.id())
    let files = [try bytes("\(name).json"), try RecordCodec.encode(stored.record)]
    let words = Set(
      stored.record.passages.flatMap { $0.text.split(whereSeparator: \.isWhitespace) })
    #expect(words.count > 10)
    for word in words {
      let scan = RecordScan(SearchQuery(String(word)).words)
      #expect(files.allSatisfy(scan.mayHold), "\(word)")
    }
  }

  @Test(arguments: examples + ["session-1", closed])
  func `its actions are seen in its bytes, in whichever format`(name: String) throws {
    let record = try stored("\(name).json", SessionID(name) ?? Samples.id()).record
    let hasActions = !record.actions.isEmpty || !record.reviews.isEmpty
    for file in [try bytes("\(name).json"), try RecordCodec.encode(record)] {
      #expect(RecordScan.mayHoldActions(file) == hasActions)
    }
  }

  static let examples = ["2026-11-21-q3z4", "2026-11-21-ss5n", "2026-11-21-vd5j"]

  @Test(arguments: examples + ["session-1"])
  func `a record of the first format is carried over once, and then is one of the last`(
    name: String
  ) throws {
    let id = SessionID(name) ?? Samples.id()
    let first = try stored("\(name).json", id)
    #expect(first.integrity == .intact)
    let again = try RecordCodec.decode(RecordCodec.encode(first.record), id: id, file: name)
    #expect(again == first)
  }

  @Test(arguments: examples)
  func `an open record of the first format is gone on with`(name: String) throws {
    let id = try #require(SessionID(name))
    let files = FaultyFileSystem()
    let journal = Journal(folder: "/r", files: files)
    files.put(try bytes("\(name).json"), at: "/r/\(name).json")
    let open = try journal.open(id)
    defer { open.close() }
    var record = open.record
    record.parked.append(ParkedPoint(step: 0, text: "Later."))
    try open.save(record)
    #expect(try journal.read(id) == StoredRecord(record, .intact))
  }

  @Test func `lists and web addresses that the first format had flattened are found again`() throws
  {
    let text = String(decoding: try bytes("session-1.json"), as: UTF8.self)
    let listed = text.replacing(
      "\"Talk to your supervisor.\"",
      with: "\"Ring:\", \"- A * b\", \"  and then\", \"- C\", \"See https://example.org/a_b.\"")
    try #require(listed != text)
    let record = try RecordCodec.decode(
      Array(listed.utf8), id: Samples.id(), file: "r.json"
    ).record
    #expect(
      record.$support.source == """
        Ring:

        - A \\* b

          and then
        - C

        See <https://example.org/a_b>.
        """)
  }

  @Test(arguments: [
    ("\"paused\"", "\"group\": \"Night team\", \"paused\"", "group is unknown"),
    ("\"findingShown\"", "\"present\": [], \"findingShown\"", "round.present is unknown"),
    ("\"stage\": \"reflection\"", "\"stage\": \"finding\"", "place is not a place"),
  ])
  func `what the first format did not know is refused in it`(
    before: String, after: String, sentence: String
  ) throws {
    let text = String(decoding: try bytes("session-1.json"), as: UTF8.self)
    let changed = text.replacing(before, with: after)
    try #require(changed != text)
    let error = #expect(throws: JournalError.self) {
      try RecordCodec.decode(Array(changed.utf8), id: Samples.id(), file: "r.json")
    }
    #expect(error?.code == .notUnderstood)
    #expect("\(try #require(error))".contains(sentence), "\(String(describing: error))")
  }

  @Test func `a draft of the first format is put back at its question`() throws {
    let text = """
      {
        "format": "reflect.draft/1",
        "id": "2026-11-21-k7m2",
        "step": 1,
        "place": {
          "stage": "talk",
          "turn": 2,
          "asking": "answer"
        },
        "text": "a\\nŵ",
        "checksum": "crc32:9d134e2c"
      }

      """
    #expect(
      DraftCodec.decode(Array(text.utf8), of: Samples.id())
        == AnswerDraft(step: 1, place: .talk(prompt: 2), text: "a\nŵ"))
  }

  @Test func `the migrations lead from each format to the next, and to the last`() {
    let all = RecordMigration.all
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.to == $1.from })
    #expect(all.last?.to == SessionRecord.format)
    #expect(all.map(\.name) == ["Markdown wording, participants by number, views by moment"])
  }
}
