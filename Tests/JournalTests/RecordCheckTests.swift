import Journal
import Practice
import TestKit
import Testing

/// What is saved can be read: values that do not fit are found before they are written.
@Suite struct RecordCheckTests {
  /// A way to spoil a record, and what is said of it.
  struct Spoiling: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let spoil: @Sendable (inout SessionRecord) -> Void

    init(_ problem: String, _ spoil: @escaping @Sendable (inout SessionRecord) -> Void) {
      testDescription = problem
      self.spoil = spoil
    }
  }

  private static let view = View(participant: 6, position: .pass)

  static let spoilings = [
    Spoiling("steps is empty") { $0.steps = [] },
    Spoiling("current points to none of the steps") { $0.current = 3 },
    Spoiling("steps[0].minutes is not from 0 to 1000000") { $0.steps[0].minutes = -1 },
    Spoiling("steps[0].seconds is not from 0 to 10000000000") { $0.steps[0].seconds = .max },
    Spoiling("steps[2].place.question is not from 0 to 1000000") {
      $0.steps[2].place = .reflection(question: -1)
    },
    Spoiling("steps[0].notes[0].prompt points to none of the prompts") {
      $0.steps[0].notes = [Note(prompt: 0, text: "x")]
    },
    Spoiling("steps[1].round.notes[0].prompt points to none of the prompts") {
      $0.steps[1].round?.notes = [Note(prompt: 2, text: "x")]
    },
    Spoiling(
      "steps[1].round.views.before-talk.each[0].participant points to none of the participants"
    ) {
      $0.steps[1].round?.first.each = [view]
    },
    Spoiling(
      "steps[1].round.views.after-finding.each[0].participant points to none of the participants"
    ) {
      $0.steps[1].round?.second.each = [view]
    },
    Spoiling("steps[1].round.views.before-talk.each[0].confidence is not from 1 to 5") {
      $0.steps[1].round?.first.each = [View(participant: 0, position: .pass, confidence: 0)]
    },
    Spoiling(
      "steps[1].round.views.after-finding.tallies[0].counts[0].people is not from 0 to 1000000"
    ) {
      $0.steps[1].round?.second.tallies = [
        Tally(counts: [Tally.Count(position: .pass, people: -1)])
      ]
    },
    Spoiling("steps[1].round.actions[0].number is not from 1 to 1000000") {
      $0.steps[1].round?.actions[0].number = 0
    },
    Spoiling("steps[1].round.card.findings[0].tables[0].columns is empty") {
      $0.steps[1].round?.card.findings[0].tables[0].columns = []
    },
    Spoiling("steps[1].round.card.findings[0].tables[0].rows[1].cells is not 1 long") {
      $0.steps[1].round?.card.findings[0].tables[0].columns.removeLast()
    },
    Spoiling("steps[1].round.present[0] points to none of the participants") {
      $0.steps[1].round?.present = [6]
    },
    Spoiling("participants[1].number is there twice") { $0.participants[1].number = 0 },
    Spoiling("participants[0].left points to none of the steps") { $0.participants[0].left = 3 },
    Spoiling("corrections[0].step points to none of the steps") {
      $0.corrections = [Correction(.removed, .note, step: 3, at: Samples.moment)]
    },
    Spoiling("views is not from 2 to 3") { $0.views = 4 },
    Spoiling("parked[0].step points to none of the steps") { $0.parked[0].step = 3 },
    Spoiling("reviews[0].action.number is not from 1 to 1000000") {
      $0.reviews = [ActionReview(session: Samples.id("bcdf"), action: Action(number: 0, text: ""))]
    },
  ]

  @Test(arguments: spoilings)
  func `a record that could not be read again is neither created nor saved`(
    spoiling: Spoiling
  ) throws {
    let files = FaultyFileSystem()
    let journal = Journal(folder: "/r", files: files)
    var record = Samples.finishedRecord()
    spoiling.spoil(&record)
    let creating = #expect(throws: JournalError.self) { try journal.create(record) }
    #expect(files.paths.isEmpty)
    let open = try journal.create(Samples.finishedRecord())
    let saving = #expect(throws: JournalError.self) { try open.save(record) }
    #expect([creating?.code, saving?.code] == [.notARecord, .notARecord])
    #expect("\(try #require(saving?.underlying))" == spoiling.testDescription)
    #expect(try journal.read(Samples.id()).record == Samples.finishedRecord())
  }
}
