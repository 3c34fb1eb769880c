import Documents
import Faces
import Journal
import Practice
import Session
import TestKit
import Testing
import Window

/// Records and typed lines, spoiled at random.
@Suite struct RecordFuzzTests {
  private func decode(_ bytes: [UInt8]) throws -> StoredRecord? {
    do {
      return try RecordCodec.decode(bytes, id: Samples.id(), file: "r.json")
    } catch let error as JournalError {
      #expect(error.subject.hasPrefix("r.json"))
      #expect(error.exitCode == 65)
      #expect(HostileCorpus.forbidden(in: SafeText(error.description).string).isEmpty)
      return nil
    }
  }

  @Test(arguments: UInt64(1)...5)
  func `a spoiled record is refused with its place, or can be used like any other`(
    seed: UInt64
  ) throws {
    var mutator = Mutator(seed: seed)
    let whole = RecordCodec.bytes(of: Samples.finishedRecord())
    var readable = 0
    for number in 0..<1_000 {
      let spoiled = number % 2 == 0 ? mutator.spoiled(whole) : mutator.revalued(whole)
      guard let stored = try decode(spoiled) else { continue }
      readable += 1
      #expect(stored.integrity == (spoiled == whole ? .intact : .changedOutside))
      let again = try decode(RecordCodec.bytes(of: stored.record))
      #expect(again == StoredRecord(stored.record, .intact))
      if readable % 4 == 0 { use(stored.record) }
    }
    #expect(readable > 50)
  }

  private func use(_ record: SessionRecord) {
    var record = record
    record.ending = nil
    let walk = Walk(record, saying: "Words.")
    #expect(!walk.lines(PlainFace(width: 40)).isEmpty)
    let page = HTMLPage(HTMLWriter().text(of: SummaryBuilder().document(for: walk.record)))
    #expect(page.faults == [])
  }

  static let typed = [
    "", "1", "p", "agree", "it depends", "3 1 0 2", "agree 3, disagree 2", "2026-12-01",
    "21/11/2026", "in 4 weeks", "2 months", "none", "note what was said", "park a point", "jump 2",
    "more 5 minutes", "go", "go on", "back", "skip", "pause", "time", "help", "again", "all",
    "edit", "notes", "cards", "support", "where", "Because we knew.", "\\back", "/note x", "?", "5",
  ]

  @Test(arguments: [Setting.solo, .pair, .team, .multiAgency], UInt64(1)...2)
  func `a spoiled line is an answer, a command or unclear with words, and a session goes on`(
    setting: Setting, seed: UInt64
  ) throws {
    var mutator = Mutator(seed: seed)
    let people = min(6, setting.people.upperBound)
    let capture: Capture = seed == 1 ? .each : .hands
    let beginning = Samples.record(setting: setting, capture: capture, people: people)
    var machine = SessionMachine(beginning, at: Samples.moment)
    for number in 0..<700 {
      let line = String(
        decoding: mutator.spoiled(Array(mutator.pick(Self.typed).utf8)), as: UTF8.self)
      let scene = machine.scene
      switch PlainFace(width: 40).read(line, in: scene, today: Samples.day) {
      case .event(let event): _ = machine.handle(event, at: Samples.moment)
      case .unclear(let words): #expect(!words.isEmpty)
      case .command: break
      }
      if number % 50 == 49 {
        let stored = try decode(RecordCodec.bytes(of: machine.record))
        #expect(stored == StoredRecord(machine.record, .intact))
        if machine.record.ending != nil { machine = SessionMachine(beginning, at: Samples.moment) }
      }
    }
  }
}
