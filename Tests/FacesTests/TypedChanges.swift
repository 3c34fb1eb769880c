import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// What is typed to change who is there, what is left of the plan, slips, and what is written.
@Suite struct TypedChanges {
  private let face = PlainFace()

  private func read(_ line: String, _ ask: Scene.Ask = .goOn) -> LineMeaning {
    face.read(line, in: Scenes.scene(ask: ask), today: Samples.day)
  }

  // The scenes stand in the third step.
  @Test(
    arguments: [
      ("people 7", .people(.count(7, role: nil))),
      ("People health 3", .people(.count(3, role: "health"))),
      ("swap 4 gentler", .plan(.gentler(step: 4))), ("reasons in", .withReasons(true)),
      ("reasons out", .withReasons(false)),
      ("swap 4 keeping-safe/trust", .plan(.swap(step: 4, card: "keeping-safe/trust"))),
      ("put trust", .plan(.insertCard("trust", before: 4))),
      ("put 6 the phone", .plan(.insertCard("the phone", before: 6))),
      ("put break 10", .plan(.insert(.pause, title: "Break", minutes: 10, before: 4))),
      ("omit 4", .plan(.leaveOut(step: 4))), ("restore 4", .plan(.bringBack(step: 4))),
      ("move 5 4", .plan(.move(step: 5, before: 4))),
      ("minutes 10", .plan(.minutes([Pace.StepMinutes(step: 3, minutes: 10)]))),
      ("minutes 4 10", .plan(.minutes([Pace.StepMinutes(step: 4, minutes: 10)]))),
      ("mend 3", .slips(.takeBack(3))), ("anew", .slips(.startAgain)),
    ] as [(String, SessionEvent)])
  func `a change is typed in a word and numbers`(line: String, meant: SessionEvent) {
    #expect(read(line) == event(meant))
    #expect(read("/" + line, .answer) == event(meant))
  }

  @Test(arguments: [
    "people", "people many", "left", "swap", "put", "put break", "omit", "omit four", "restore",
    "move 5", "move 5 four", "minutes", "minutes 4 ten", "mend", "correct 2", "correct two words",
    "remove", "remove two", "reasons", "reasons perhaps",
  ])
  func `what is left away is shown as it is typed`(line: String) {
    guard case .unclear(let words) = read(line) else {
      Issue.record("\(line) was taken")
      return
    }
    #expect(words.string.contains("Type it like this: \(line.prefix { $0 != " " })"))
  }

  @Test func `what is ahead or behind is spread as the session proposes`() {
    #expect(isUnclear(read("spread")))
    var scene = Scenes.scene()
    var record = Samples.record()
    record.current = 0
    record.endBy = Moment(seconds: 0)
    let pace = Pace(of: record, at: Moment(seconds: 0))
    scene.status.pace = pace
    let proposal = pace?.proposal ?? []
    #expect(!proposal.isEmpty)
    #expect(
      face.read("spread", in: scene, today: Samples.day) == event(.plan(.minutes(proposal))))
    #expect(face.timeLine(scene.status, ends: 15 * 60 + 4).last?.string.contains("15:04") == true)
  }

  @Test func `words lead to who left, the next card, and what is written`() {
    var record = Samples.record(capture: .each, people: 3)
    record.current = 0
    record.parked = [ParkedPoint(step: 0, text: "Who pays?")]
    let card = record.stepsAhead.first { record.steps[$0].round != nil }.map { $0 + 1 }
    #expect(RecordChange.left("person 2").event(in: record) == .people(.left(1)))
    #expect(RecordChange.left("3").event(in: record) == .people(.left(2)))
    #expect(RecordChange.left("nobody").event(in: record) == nil)
    #expect(
      RecordChange.swapNext("trust").event(in: record)
        == card.map { .plan(.swap(step: $0, card: "trust")) })
    #expect(
      RecordChange.swapNext(nil).event(in: record) == card.map { .plan(.gentler(step: $0)) })
    let place = record.written.firstIndex { $0.text == "Who pays?" }.map { $0 + 1 } ?? 0
    let id = record.written.first { $0.text == "Who pays?" }?.id
    #expect(RecordChange.takeOut(place).event(in: record) == id.map { .takeOut($0) })
    #expect(
      RecordChange.correct(place, "Who does?").event(in: record)
        == id.map { .correct($0, "Who does?") })
    #expect(RecordChange.takeOut(0).event(in: record) == nil)
    #expect(face.written(record).contains { $0.string == "\(place). Set aside: Who pays?" })
    #expect(
      face.confirmation(of: .takeOut(place), in: record)?.string.contains("Who pays?") == true)
  }

  @Test(
    arguments: [
      ("", nil, nil), ("Kim", "Kim", nil), ("health", nil, "health"),
      ("nurse Health", "nurse", "health"), ("school nurse: school", "school nurse", "school"),
      (": police", nil, "police"), ("nurse:", "nurse", nil), ("unhealth", "unhealth", nil),
    ] as [(String, String?, String?)])
  func `a latecomer is typed with a label, a group, or both`(
    typed: String, label: String?, role: String?
  ) {
    #expect(
      face.read("came \(typed)", in: Scenes.scene(), today: Samples.day)
        == .command(.change(.came(typed))))
    var record = Samples.record(setting: .multiAgency, people: 4)
    for index in record.participants.indices { record.participants[index].role = "health" }
    #expect(
      RecordChange.came(typed).event(in: record) == .people(.joined(label: label, role: role)))
  }

  @Test func `nobody reads someone's reason in the list, only whose it is`() {
    var record = Samples.record(capture: .each, people: 3)
    let step = record.steps.firstIndex { $0.round != nil } ?? 0
    record.steps[step].round?[.beforeTalk].each = [
      View(participant: 1, position: .pass, reason: "It happened here.")
    ]
    let lines = face.written(record).map { $0.string }
    #expect(!lines.contains { $0.contains("It happened here.") })
    #expect(lines.contains { $0.contains("Person 2’s reason, which only they see") })
  }

  @Test func `the steps are listed with the numbers that change them`() {
    let record = Samples.record()
    let lines = face.plan(record).map { $0.string }
    for (index, step) in record.steps.enumerated() {
      #expect(
        lines.contains { $0.hasPrefix("\(index + 1). \(step.round?.card.title ?? step.title)") })
    }
    #expect(lines.contains { $0.hasSuffix("(you are here)") })
  }

  // Every prompt takes every word, in every setting: nothing typed as a command ends in an answer.
  @Test(arguments: Setting.allCases)
  func `every prompt takes every typed command`(setting: Setting) {
    let words = EnglishPlainWords()
    for ask in Scenes.asks where ask != .nothing {
      for word in CommandWord.allCases {
        let typed = words.command(word).typed.prefix { $0 != "," }
        let scene = Scenes.scene(ask: ask, setting: setting)
        let meaning = face.read("/\(typed)", in: scene, today: Samples.day)
        switch (word, meaning) {
        // Nothing but leaving an answer out is meant by these; the others are told apart below.
        case (.next, _), (.pass, _), (.edit, _), (.spread, _): break
        case (_, .unclear(let words)): Issue.record("\(typed) at \(ask): \(words.string)")
        case (_, .event(.answer)), (_, .event(.reason)), (_, .event(.actionText)):
          Issue.record("\(typed) became an answer at \(ask)")
        default: break
        }
        if let before = face.read("/\(typed)", beforeHandsChangeFor: scene) {
          if case .event(.position) = before { Issue.record("\(typed) took a view") }
        }
      }
    }
  }
}

/// The same on the full screen.
@Suite struct StageChanges {
  private func stage(_ scene: Scene = StageScenes.talk(), _ record: SessionRecord? = nil) -> Stage {
    var context = StageScenes.context
    context.record = record ?? Samples.record()
    var stage = Stage(scene, context)
    stage.remindsOfCard = false
    return stage
  }

  @Test func `a command is typed behind a colon`() {
    var stage = stage()
    stage.press(.character(":"))
    stage.type("people 7")
    #expect(stage.press(.enter) == .event(.people(.count(7, role: nil))))
    #expect(stage.overlay == nil)
    stage.say(.peopleOutOfRange(most: 20))
    #expect(stage.overlay?.context == .command)
  }

  @Test func `a command that isn't one stays to be put right`() {
    var stage = stage()
    stage.press(.character(":"))
    stage.type("peple 7")
    #expect(stage.press(.enter) == nil)
    #expect(stage.overlay?.context == .command && stage.notice != nil)
    stage.press(.escape, .character(":"), .enter)
    #expect(stage.overlay == nil)
  }

  @Test func `what is written is listed, and taken out only once that is confirmed`() {
    var record = Samples.record()
    record.parked = [ParkedPoint(step: 0, text: "Who pays?")]
    let item = record.written.last
    var stage = stage(StageScenes.talk(), record)
    stage.press(.character("w"))
    #expect(stage.text(80, 24).contains("Set aside: Who pays?"))
    stage.press(.character(":"))
    stage.type("remove \(record.written.count)")
    #expect(stage.press(.enter) == nil)
    #expect(stage.text(80, 24).contains("Take this out for good?"))
    #expect(stage.press(.character("y")) == item.map { .event(.takeOut($0.id)) })
  }

  @Test func `the steps are a key away`() {
    var stage = stage()
    stage.press(.character("m"))
    #expect(stage.text(80, 24).contains("> 2  Every move counts, 20 minutes"))
  }

  @Test func `a slip is a key, hidden, and the last can be taken back`() {
    func slips(_ typed: Int) -> Scene {
      StageScenes.scene(
        [.front(Samples.card)], Scenes.slips(typed: typed),
        at: .views(.beforeTalk, .counts(group: 0)))
    }
    var stage = stage(slips(0))
    stage.reading = .answer
    #expect(stage.press(.backspace) == nil)
    #expect(stage.press(.character("3")) == .event(.slips(.add([3]))))
    stage.show(slips(1), StageScenes.context)
    #expect(stage.text(80, 24).contains("1 of 6 slips typed"))
    #expect(!stage.text(80, 24).contains(">"))
    #expect(stage.press(.character("p")) == .event(.slips(.add([0]))))
    #expect(stage.press(.character("9")) == nil)
    #expect(stage.press(.backspace) == .event(.slips(.takeBack(0))))
    #expect(stage.press(.backspace) == .event(.slips(.takeBack(3))))
    #expect(stage.press(.enter) == nil)
    stage.show(slips(6), StageScenes.context)
    #expect(stage.press(.character("1")) == nil)
    #expect(stage.press(.enter) == .event(.next))
  }

  @Test func `the status row says when it ends by the clock, and how far behind`() {
    var record = Samples.record()
    record.endBy = Moment(seconds: record.secondsLeft - 480)
    var scene = StageScenes.talk()
    scene.status.pace = Pace(of: record, at: Moment(seconds: 0))
    var context = StageScenes.context
    context.ends = 15 * 60 + 40
    let stage = Stage(scene, context)
    #expect(stage.statusRow(columns: 100).words.contains("ends 15:40, 8 min behind"))
  }

  @Test func `three moments stand side by side`() {
    let counts = Movement.counts(
      ByMoment(
        before: Samples.tally(3, 1, 1, 1, 0).counts, afterTalk: Samples.tally(2, 2, 1, 1, 0).counts,
        after: Samples.tally(1, 4, 0, 1, 0).counts))
    var stage = Stage(at: StageScenes.action(counts))
    #expect(stage.text(80, 24).contains("after talk"))
    #expect(
      PlainFace().text(.movement(counts, positions: Card.usualPositions, role: nil))
        .contains("- agree: 3 before, 2 after talk, 1 after"))
    stage.press(.character(" "))
  }

  @Test func `a room sees what is said to everyone, and the rest only when someone asks`() {
    var scene = StageScenes.welcome
    scene.script = ["Put the support page up first.", "Welcome, everybody."]
    var stage = Stage(at: scene)
    let size = WindowSize(columns: 80, rows: 24)
    let pages = StageView(stage, in: size).pages
    let shown = pages.indices.flatMap { pages[$0].rows }.map(\.content.row)
    #expect(shown.contains { $0.words.contains("Welcome, everybody.") })
    #expect(!shown.contains { $0.words.contains("support page") })
    stage.press(.character("i"))
    #expect(stage.overlay == .confirm(.says))
    stage.press(.character("y"))
    #expect(stage.text(80, 24).contains("Put the support page up first."))
    let plain = PlainFace()
    #expect(!plain.text(scene).contains("support page"))
    #expect(plain.text(scene).contains("leader shows it"))
    #expect(plain.read("leader", in: scene, today: Samples.day) == .command(.script))
    #expect(plain.script(scene).contains { $0.string.contains("support page") })
  }
}
