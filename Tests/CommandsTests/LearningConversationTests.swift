import Journal
import Practice
import TestKit
import Testing
import Window

@testable import Commands

@Suite struct LearningConversationTests {
  private let files = FaultyFileSystem()
  private let check = IdentifyingCheck(today: Samples.day)

  private var dossiers: Dossiers { Dossiers(beside: Journal(folder: "/Records", files: files)) }

  private var stored: Dossier { get throws { try dossiers.read(Samples.id()).dossier } }

  private func dossier() -> Dossier {
    Dossier(
      id: Samples.id(),
      profile: Dossier.Profile(
        id: "ours", title: "Our form", body: "Our council", checked: Samples.day),
      day: Samples.day, title: "Every move counts", setting: .solo,
      items: [
        Dossier.Item(
          field: .whatILearnt, title: "What you learnt", text: ["What did you learn?"],
          drawsOn: [.cards, .views, .answers, .findings]),
        Dossier.Item(field: .date, title: "When", text: ["The day."]),
        Dossier.Item(field: .minutes, title: "How long", text: ["In minutes."]),
        Dossier.Item(field: .standards, title: "Standards", text: ["Which?"]),
        Dossier.Item(field: .impact, title: "Impact", text: ["What changed?"]),
      ], began: Samples.moment)
  }

  private func conversation(
    _ console: any Console, drawingOn drawn: [OwnWords] = [], editor: [String: String] = [:]
  ) throws -> LearningConversation {
    LearningConversation(
      try dossiers.create(dossier()), path: "Records/Learning/x.json", drawingOn: drawn,
      console: console, editor: AnswerEditor(environment: editor), check: check,
      now: { Samples.moment })
  }

  @Test func `questions are asked in order, and every answer is on the disk before the next`()
    throws
  {
    var seen: [Int] = []
    let console = WatchedConsole(["I was quick.", "", "45", "4; 6.9", "I ask first."]) {
      if let dossier = try? stored { seen.append(dossier.current) }
    }
    #expect(try conversation(console).run() == .ended)
    #expect(seen == [0, 1, 2, 3, 4])
    let dossier = try stored
    #expect(dossier.isGoneThrough)
    #expect(dossier.items.map(\.answer) == ["I was quick.", nil, nil, nil, "I ask first."])
    #expect(dossier.day == Samples.day && dossier.minutes == 45)
    #expect(dossier.standards == ["4", "6.9"])
  }

  @Test func `the end of input stops, and what was asked stays`() throws {
    #expect(try conversation(ScriptedConsole(["I was quick."])).run() == .stopped)
    #expect(try stored.current == 1)
    let open = try dossiers.open(Samples.id())
    let console = ScriptedConsole(answers: [.line("2026-11-20"), .interrupted])
    let again = LearningConversation(
      open, path: "x", drawingOn: [], console: console, editor: AnswerEditor(environment: [:]),
      check: check,
      now: { Samples.moment })
    #expect(try again.run() == .interrupted)
    #expect(console.transcript.contains("2 of 5"))
    #expect(try stored.day.description == "2026-11-20")
  }

  @Test(arguments: [
    (["", "today"], "isn't a day"), (["", "", "an hour"], "isn't a number of minutes"),
    (["time"], "Type your answer"), (["/frob"], "isn't a command"),
    (["/remove 9"], "is none of the answers"), (["where"], "Records/Learning/x.json"),
    (["", "", "", "back", "quit"], "In minutes."),
    (["A first try.", "back", "again", "quit"], "A first try."),
    (["A first try.", "written", "quit"], "1. What you learnt: A first try."),
  ])
  func `what can't be taken is said, and the words that work everywhere work here`(
    lines: [String], words: String
  ) throws {
    let console = ScriptedConsole(lines)
    #expect(try conversation(console).run() == .stopped)
    #expect(console.transcript.contains(words), "\(console.transcript)")
  }

  @Test func `an answer is put right or taken out, also later`() throws {
    let console = ScriptedConsole([
      "A frist try.", "", "30", "/correct 1 A first try.", "/remove 3", "", "quit",
    ])
    #expect(try conversation(console).run() == .stopped)
    #expect(try stored.items[0].answer == "A first try.")
    #expect(try stored.minutes == nil)
    let later = ScriptedConsole(["1", "Another.", "9", "5", "", ""])
    let open = try dossiers.open(Samples.id())
    let before = open.dossier.current
    #expect(
      try LearningConversation(
        open, path: "x", drawingOn: [], console: later, editor: AnswerEditor(environment: [:]),
        check: check,
        now: { Samples.moment }
      ).putRight() == .ended)
    #expect(try stored.items[0].answer == "Another.")
    #expect(try stored.current == before)
  }

  @Test func `what may let someone be known again is pointed out, and saved as it is`() throws {
    let console = ScriptedConsole(["Her postcode is CF10 3AT.", "quit"])
    #expect(try conversation(console).run() == .stopped)
    #expect(console.transcript.contains("“CF10 3AT”"), "\(console.transcript)")
    #expect(try stored.items[0].answer == "Her postcode is CF10 3AT.")
  }

  @Test func `what can't be saved isn't lost to the next question`() throws {
    let conversation = try conversation(ScriptedConsole(["I was quick."]))
    files.refuse(.write, with: .noSpace)
    #expect(throws: JournalError.self) { try conversation.run() }
    files.refuse(.write, with: nil)
    #expect(try stored.current == 0)
  }

  // MARK: - What there is to draw on

  private func drawn(_ record: SessionRecord, of person: Int? = nil) throws -> String {
    let console = ScriptedConsole(["quit"])
    _ = try conversation(console, drawingOn: [OwnWords(record, of: person)]).run()
    try dossiers.delete(Samples.id())
    return console.transcript
  }

  private func session(_ setting: Setting, people: Int) -> SessionRecord {
    var record = Samples.record(setting: setting, capture: .each, people: people)
    record.steps[1].status = .done
    record.steps[1].round?.findingShown = true
    record.steps[1].round?.first = Views(
      each: (0..<people).map {
        View(participant: $0, position: .named("agree"), reason: "Reason \($0).")
      })
    record.steps[1].round?.notes = [Note(prompt: 0, text: "Somebody's note.")]
    return record
  }

  @Test func `someone alone draws on all their own words, and the cards`() throws {
    let shown = try drawn(session(.solo, people: 1))
    for words in [
      "When a home breaks down", "Reason 0.", "Somebody's note.", "about twice as often",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
  }

  @Test func `of a session with others nobody's words are drawn on but one's own`() throws {
    let nobody = try drawn(session(.team, people: 3))
    #expect(nobody.contains("When a home breaks down"))
    #expect(!nobody.contains("Reason") && !nobody.contains("Somebody's note."))
    let own = try drawn(session(.team, people: 3), of: 1)
    #expect(own.contains("Reason 1."))
    #expect(!own.contains("Reason 0.") && !own.contains("Reason 2."))
    #expect(!own.contains("Somebody's note."))
  }

  @Test func `a card that wasn't come to is no part of it`() throws {
    var record = session(.solo, people: 1)
    record.steps[1].status = .ahead
    var dossier = dossier()
    dossier.take([OwnWords(record)])
    #expect(dossier.cards.isEmpty && dossier.sources.isEmpty && dossier.minutes == nil)
    record.steps[1].status = .open
    record.steps[0].seconds = 130
    dossier.take([OwnWords(record), OwnWords(record)])
    #expect(dossier.cards.map(\.title) == ["Every move counts"])
    #expect(dossier.sources.count == 1 && dossier.minutes == 4)
  }
}

/// A console that looks at the disk before each answer.
private final class WatchedConsole: Console {
  private let inner: ScriptedConsole
  private let look: () -> Void

  init(_ lines: [String], _ look: @escaping () -> Void) {
    inner = ScriptedConsole(lines)
    self.look = look
  }

  var width: Int? { nil }
  var rows: Int? { nil }
  var isTerminal: Bool { false }
  func write(_ lines: [SafeText]) throws(ConsoleError) { try inner.write(lines) }
  func ask(_ prompt: SafeText, echo: Bool) throws(ConsoleError) -> ConsoleLine {
    look()
    return try inner.ask(prompt, echo: echo)
  }
}
