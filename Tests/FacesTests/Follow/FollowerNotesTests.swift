import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct FollowerNotesTests {
  private func notes(
    _ place: Place, ask: Scene.Ask = .goOn, capture: Capture = .hands, people: Int = 6,
    setting: Setting = .team, step: Int = 1, change: (inout SessionRecord) -> Void = { _ in }
  ) -> FollowerNotes {
    let session = FollowerSessions.at(
      place, ask: ask, capture: capture, people: people, setting: setting, step: step,
      change: change)
    return FollowerNotes(session.record, session.scene, EnglishFollowerWords())
  }

  // MARK: - What the room sees, and what comes next

  @Test(
    arguments: [
      (
        Place.opening,
        [
          "The card, to read and think about:",
          "When a home breaks down, ask first what we got wrong about the match.",
        ],
        ["Everyone says where they stand, before any talk."]
      ),
      (
        Place.views(.beforeTalk, .counts(group: 0)),
        [
          "Everyone says where they stand, before any talk.",
          "When a home breaks down, ask first what we got wrong about the match.",
        ],
        ["Talk about it, 1 of 2: What do we know a week before a move that we did not say?"]
      ),
      (
        Place.talk(prompt: 0),
        ["Talk about it, 1 of 2: What do we know a week before a move that we did not say?"],
        ["Talk about it, 2 of 2: What would the young person say we got wrong?"]
      ),
      (
        Place.talk(prompt: 1),
        ["Talk about it, 2 of 2: What would the young person say we got wrong?"],
        [
          "What the research found: Young people who were exploited had moved about twice as often."
        ]
      ),
      (
        Place.finding(0),
        [
          "What the research found: Young people who were exploited had moved about twice as often."
        ],
        ["Everyone looks again, after the finding."]
      ),
      (
        Place.views(.afterFinding, .counts(group: 0)),
        [
          "Everyone looks again, after the finding.",
          "When a home breaks down, ask first what we got wrong about the match.",
        ],
        ["Agreeing one thing to change."]
      ),
      (
        Place.action(.text), ["Agreeing one thing to change."],
        ["Step 3 of 3. Close. 5 minutes."]
      ),
    ])
  func `it tells what the room sees and what comes next`(
    _ place: Place, _ shown: [String], _ next: [String]
  ) {
    let notes = notes(place)
    #expect(notes.under("On the main screen") == shown)
    #expect(notes.under("Next") == next)
  }

  @Test func `a step's words and a card's notes are the facilitator's`() {
    #expect(notes(.opening, step: 0).under("To say") == ["Welcome, everybody."])
    #expect(notes(.opening, step: 0).under("Notes for you") == nil)
    #expect(
      notes(.talk(prompt: 0)).under("Notes for you")
        == ["Blame comes quickly here. Ask what the system made easy."])
  }

  @Test func `the next step is told with its card and minutes, one that is done or skipped is not`()
  {
    #expect(
      notes(.opening, step: 0).under("Next")
        == [
          "Step 2 of 3. Every move counts. 20 minutes.",
          "When a home breaks down, ask first what we got wrong about the match.",
        ])
    let skipped = notes(.opening, step: 0) { $0.steps[1].status = .skipped }
    #expect(skipped.under("Next") == ["Step 3 of 3. Close. 5 minutes."])
    #expect(notes(.opening, step: 2).under("Next") == ["This is the last step."])
  }

  @Test func `earlier actions and the questions of a model come one after the other`() {
    let action = Action(number: 3, text: "Ask first")
    let reviews = [1, 2].map { ActionReview(session: Samples.id("bcd\($0 + 1)"), action: action) }
    let review = notes(.review(0, .outcome), ask: .outcome, step: 0) {
      $0.steps[0].kind = .actions
      $0.reviews = reviews
    }
    #expect(review.under("On the main screen")?.first == "An action agreed earlier, 1 of 2:")
    #expect(
      review.under("Next") == ["An action agreed earlier, 2 of 2: Action 3: Ask first."])
    let items = ["What?", "So what?"].map { Reflection.Item(title: $0, text: []) }
    let close = notes(.reflection(question: 0), ask: .answer, step: 2) {
      $0.steps[2].reflection = Reflection(
        model: "what", title: "Three questions", credit: "Somebody", items: items)
    }
    #expect(
      close.under("On the main screen") == ["Three questions, question 1 of 2: What?"])
    #expect(close.under("Next") == ["Three questions, question 2 of 2: So what?"])
  }

  @Test func `a pause and the end are told`() {
    #expect(
      notes(.finding(0)) { $0.paused = true }.under("On the main screen")?.first
        == "Paused; the clock is stopped.")
    let ended = FollowerSessions.scene(of: Samples.finishedRecord())
    let notes = FollowerNotes(Samples.finishedRecord(), ended, EnglishFollowerWords())
    #expect(
      notes.under("On the main screen")
        == ["That was the whole session. Thank you for thinking it through."])
    #expect(notes.under("Next") == nil)
  }

  @Test func `whose turn it is and which group is counted are told`() {
    let person = Participant(label: "Person 3")
    let turn = notes(
      Place.views(.beforeTalk, .person(2, .position)),
      ask: .position(participant: person, choices: Card.usualPositions, moment: .beforeTalk),
      capture: .each)
    #expect(turn.under("On the main screen")?[1] == "Person 3 has the keyboard.")
    let group = notes(
      Place.views(.beforeTalk, .counts(group: 0)),
      ask: .tally(role: "health", people: 3, choices: Card.usualPositions, moment: .beforeTalk))
    #expect(group.under("On the main screen")?[1] == "Counting: health.")
  }

  @Test func `points set aside, notes and actions are listed`() {
    let session = Samples.finishedRecord()
    let notes = notes(.action(.text)) {
      $0.parked = session.parked
      $0.steps[1].round = session.steps[1].round
    }
    #expect(notes.under("Set aside for later") == ["- Who pays for transport?"])
    #expect(notes.under("Noted") == ["- We knew, and nobody said it."])
    #expect(
      notes.under("Agreed so far") == [
        "- Action 1: Ask at each planning meeting what would let them stay. Seen to by: team manager. "
          + "Looked at again: 19 December 2026."
      ])
  }

  // MARK: - Views

  @Test func `the spread of raised hands is told once every count is in`() {
    let before = notes(.views(.beforeTalk, .counts(group: 0)), ask: FollowerSessions.tallyAsk)
    #expect(before.under("Views") == nil)
    let after = notes(.talk(prompt: 0)) {
      $0.steps[1].round?.first = Views(tallies: [Samples.tally(3, 1, 1, 0, 1)])
    }
    #expect(
      after.under("Views") == [
        "Before the finding:", "- agree: 3", "- it depends: 1", "- disagree: 1",
        "- not sure: 0", "- pass: 1",
      ])
  }

  @Test func `views given by turns are told only as a number while any is missing`() {
    let notes = notes(
      Place.views(.beforeTalk, .person(5, .position)), capture: .each
    ) { $0.steps[1].round?.first = FollowerSessions.views(5) }
    #expect(notes.under("Views") == ["Before the finding: 5 of 6 in."])
  }

  @Test(arguments: [(6, 6, true), (5, 5, true), (5, 6, true), (4, 6, false), (4, 4, false)])
  func `after the talk has begun, views by turns are told of five and more alone`(
    _ given: Int, _ people: Int, _ isTold: Bool
  ) {
    let notes = notes(.talk(prompt: 0), capture: .each, people: people) {
      $0.steps[1].round?.first = FollowerSessions.views(given)
    }
    let lines = notes.under("Views") ?? []
    #expect(lines.first == "Before the finding: \(given) of \(people) in.")
    #expect((lines.count > 1) == isTold)
  }

  @Test func `no record of fewer than five who give views by turns ever tells one`() {
    for people in 2...4 {
      for given in 0...people {
        for place in Places.all {
          let notes = notes(
            place, capture: .each, people: people, setting: people == 2 ? .pair : .team
          ) {
            $0.steps[1].round?.first = FollowerSessions.views(given)
            $0.steps[1].round?.second = FollowerSessions.views(given)
          }
          #expect(notes.under("Views")?.contains { $0.hasPrefix("-") } != true)
        }
      }
    }
  }

  @Test func `a person alone is told nothing of their views`() {
    let notes = notes(.talk(prompt: 0), capture: .each, people: 1, setting: .solo) {
      $0.steps[1].round?.first = FollowerSessions.views(1)
    }
    #expect(notes.under("Views") == nil)
  }

  // MARK: - As lines

  @Test func `lines begin with the step, and afterwards tell only what is new`() {
    let first = notes(.talk(prompt: 0))
    #expect(
      first.lines(after: nil) == [
        "", "Step 2 of 3. Every move counts. 13 minutes.", "", "On the main screen:",
        "Talk about it, 1 of 2: What do we know a week before a move that we did not say?", "",
        "Next:", "Talk about it, 2 of 2: What would the young person say we got wrong?", "",
        "Notes for you:", "Blame comes quickly here. Ask what the system made easy.",
      ])
    let later = notes(.talk(prompt: 0)) {
      $0.parked = [ParkedPoint(step: 1, text: "Who pays?")]
    }
    #expect(
      later.lines(after: first) == ["", "Set aside for later:", "- Who pays?"])
    #expect(later.lines(after: later).isEmpty)
  }

  @Test(arguments: HostileCorpus.short)
  func `hostile words in a record come out as safe text`(_ text: String) {
    let session = FollowerSessions.at(.talk(prompt: 0)) {
      $0.parked = [ParkedPoint(step: 1, text: text)]
      $0.steps[1].round?.notes = [Note(text: text)]
    }
    var lines = FollowerLines(today: Samples.day, isTerminal: true)
    for line in lines.show(session.record, session.scene) {
      #expect(line == SafeText.line(line.string))
    }
  }

  // MARK: - Phones

  private static let phones = PhonesShown(
    .ready(
      address: "http://192.168.1.4:8421/482719",
      code: Array(repeating: String(repeating: "10", count: 12) + "1", count: 25)),
    in: Samples.record(capture: .phones, people: 0))

  private static func welcome(_ people: Int) -> (record: SessionRecord, scene: Scene) {
    FollowerSessions.at(.opening, capture: .phones, people: 0, step: 0) { record in
      record.participants = (0..<people).map {
        Participant(number: 40 + $0, label: "Person \($0)")
      }
    }
  }

  @Test func `where phones join stands in the notes, and lines say only who is new`() {
    var lines = FollowerLines(today: Samples.day, isTerminal: true)
    var told: [[String]] = []
    for people in [0, 1, 1, 12] {
      let session = Self.welcome(people)
      let phones = PhonesShown(Self.phones.state, in: session.record)
      told.append(
        lines.show(session.record, session.scene, phones: phones).map(\.string))
    }
    #expect(told[0].contains("192.168.1.4:8421/482719"))
    #expect(told[0].contains("Nobody has joined yet."))
    #expect(told[1] == ["", "Phones:", "1 person has joined."])
    #expect(told[2] == [])
    #expect(told[3] == ["", "Phones:", "12 people have joined."])
  }

  @Test func `the number still thinking stands in the notes, and whose views never do`() {
    let views = Scene.PhoneViews(given: 7, people: 12, atKeyboard: 1, moment: .beforeTalk)
    let session = FollowerSessions.at(
      .views(.beforeTalk, .phones), ask: .phones(views), capture: .phones, people: 0
    ) { record in
      record.participants = (0..<12).map { Participant(number: 40 + $0, label: "Person \($0)") }
      record.steps[1].round?.present = (40..<52).map { $0 }
      record.steps[1].round?.first.each = (40..<47).map {
        View(participant: $0, position: .named("agree"))
      }
    }
    let notes = FollowerNotes(session.record, session.scene, EnglishFollowerWords())
    let shown = notes.under("On the main screen") ?? []
    #expect(shown.contains { $0.hasPrefix("7 of 12 are in; 5 still thinking.") })
    #expect(!notes.lines(after: nil).contains { $0.contains("Person") || $0.contains("agree:") })
  }

  @Test(arguments: [(80, 40, true), (80, 15, false), (30, 40, false)])
  func `the pattern is shown in the second window where it fits`(
    columns: Int, rows: Int, isShown: Bool
  ) {
    let session = Self.welcome(3)
    var page = FollowerPage(today: Samples.day)
    page.show(
      session.record, session.scene, phones: PhonesShown(Self.phones.state, in: session.record))
    let size = WindowSize(columns: columns, rows: rows)
    #expect(page.frame(in: size).text.contains("192.168.1.4:8421/482719"))
    _ = page.take(.character("i"), in: size)
    let text = page.frame(in: size).text
    #expect(text.contains("▀") == isShown)
    #expect(isShown || text.contains("192.168.1.4:8421/482719"))
  }

  @Test func `help says what quit does in this window, and names nothing it can't do`() {
    let session = FollowerSessions.at(.talk(prompt: 0))
    var lines = FollowerLines(today: Samples.day, isTerminal: true)
    let help = lines.take("help", in: session).lines.map(\.string)
    #expect(help.contains("- quit: close this window; the session goes on"))
    #expect(!help.contains { $0.hasPrefix("- edit:") })
    #expect(lines.take("quit", in: session).request == .close)
    let refused = lines.take("came \u{1B}[2J", in: session)
    #expect(
      refused.request == nil && refused.lines.contains { $0.string.contains("can't be shown") })
  }

  // MARK: - What there is to say

  private static let says = [
    "Three minutes: front, twice. Positions, alone.", "Seven minutes: pairs first.",
    "> Give your reason, then ask for theirs.", "Four minutes: the finding.",
    "Three minutes: second view, a reason from each side.",
  ]

  @Test(
    arguments: [
      (Place.opening, 0..<1), (.views(.beforeTalk, .counts(group: 0)), 0..<1),
      (.talk(prompt: 0), 1..<3), (.finding(0), 3..<4),
      (.views(.afterFinding, .counts(group: 0)), 4..<5), (.action(.text), 4..<5),
    ])
  func `the words for the moment of the round stand first, and all the others last`(
    _ place: Place, _ now: Range<Int>
  ) {
    let says = Self.says
    let notes = notes(place) { $0.steps[1].says = says }
    #expect(notes.under("To say") == Array(says[now]))
    #expect(
      notes.under("To say at another moment of this step")
        == Array(says[now.upperBound...] + says[..<now.lowerBound]))
  }

  @Test func `where no words name the second views, the last ones are for them`() {
    let says = ["Begin.", "Go on.", "Four minutes: again."]
    let notes = notes(.views(.afterFinding, .counts(group: 0))) { $0.steps[1].says = says }
    #expect(notes.under("To say") == ["Four minutes: again."])
  }

  @Test func `lines tell only the words for the new moment, not all of them again`() {
    let says = Self.says
    let talk = notes(.talk(prompt: 1)) { $0.steps[1].says = says }
    let finding = notes(.finding(0)) { $0.steps[1].says = says }
    let lines = finding.lines(after: talk)
    #expect(lines.prefix(4) == ["", "To say:", "Four minutes: the finding.", ""])
    #expect(lines.allSatisfy { !$0.contains("second view") })
  }

  @Test(arguments: [(80, 24), (40, 12)])
  func `during second views the words for them are at the top of the window`(
    _ columns: Int, _ rows: Int
  ) {
    let session = FollowerSessions.at(
      .views(.afterFinding, .counts(group: 0)), ask: FollowerSessions.tallyAsk
    ) {
      $0.steps[1].says = Self.says
      $0.steps[1].round?.first = Views(tallies: [Samples.tally(3, 1, 1, 0, 1)])
    }
    let text = FollowerSessions.page(session).frame(in: .init(columns: columns, rows: rows)).text
    #expect(text.contains("\n\nTo say\nThree minutes: second view, a reason"))
  }
}
