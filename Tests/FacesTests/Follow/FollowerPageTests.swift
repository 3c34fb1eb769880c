import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct FollowerPageTests {
  private let size = WindowSize(columns: 80, rows: 24)

  private func page(_ place: Place = .talk(prompt: 0), ask: Scene.Ask = .goOn) -> FollowerPage {
    FollowerSessions.page(FollowerSessions.at(place, ask: ask))
  }

  private func type(_ text: String, into page: inout FollowerPage) {
    for character in text { _ = page.take(.character(character), in: size) }
  }

  // MARK: - Frames

  @Test func `it shows the step, the clock, notes and what comes next`() {
    Golden.expect(
      page().frame(in: size).text, in: "follower",
      "FollowerPageTests: it shows the step, the clock, notes and what comes next")
  }

  @Test func `a small window scrolls, and nothing is cut off`() {
    let small = WindowSize(columns: 40, rows: 12)
    var page = page()
    Golden.expect(
      page.frame(in: small).text, in: "follower",
      "FollowerPageTests: a small window scrolls, and nothing is cut off")
    var seen = ""
    for _ in 0..<20 {
      seen += page.frame(in: small).text + "\n"
      _ = page.take(.down, in: small)
    }
    #expect(seen.contains("Blame comes quickly here. Ask what the\nsystem made easy."))
  }

  @Test func `a calm clock tells minutes`() {
    let page = FollowerSessions.page(
      FollowerSessions.at(.talk(prompt: 0)), look: StageLook(isCalm: true))
    #expect(
      page.frame(in: size).text.contains(
        "13 minutes left in this step. 18 minutes left in the session."))
  }

  @Test func `before there is a session it says that it waits`() {
    let page = FollowerPage(today: Samples.day)
    #expect(
      page.frame(in: WindowSize(columns: 80, rows: 5)).text
        == """
        No session runs in a whole window just now. This window waits for one; q closes
        it.


        ? keys   q close
        """)
    #expect(!page.showsTime)
  }

  @Test func `when the session's program stops, what was shown stays below the words that say so`()
  {
    var page = page()
    page.wait()
    let text = page.frame(in: size).text
    #expect(
      text.hasPrefix(
        """
        The session has stopped. This window waits for it to go on (reflect resume
        2026-11-21-k7m2); q closes it.

        On the main screen

        """))
    #expect(!text.contains("12:34"))
    #expect(page.take(.character(" "), in: size) == nil)
    page.show(
      FollowerSessions.at(.talk(prompt: 0)).record, FollowerSessions.at(.talk(prompt: 0)).scene)
    #expect(page.frame(in: size).text.hasPrefix("Step 2 of 3"))
  }

  @Test func `once the session is over it shows no clock`() {
    let ended = FollowerSessions.at(.finished, step: 2) {
      $0.ending = Ending(.complete, at: Samples.moment)
    }
    let text = FollowerSessions.page(ended).frame(in: size).text
    #expect(!text.contains("left in"))
    #expect(text.contains("That was the whole session."))
  }

  @Test func `that something was done is said until the session goes on, ends or stops`() {
    let talk = FollowerSessions.at(.talk(prompt: 0))
    let noted = FollowerSessions.at(.talk(prompt: 0)) {
      $0.steps[1].round?.notes = [Note(prompt: 0, text: "Noted.")]
    }
    let finding = FollowerSessions.at(.finding(0))
    func done(_ after: (inout FollowerPage) -> Void) -> Bool {
      var page = page()
      page.show(.taken)
      page.show(noted.record, noted.scene)
      after(&page)
      return page.frame(in: size).text.contains("Done.")
    }
    #expect(done { _ in })
    #expect(
      done {
        var later = noted.record
        later.steps[1].seconds += 1
        $0.show(later, noted.scene)
      })
    #expect(!done { $0.show(finding.record, finding.scene) })
    #expect(!done { $0.wait() })
    var ended = talk
    ended.record.ending = Ending(.early, at: Samples.moment)
    ended.scene = FollowerSessions.scene(of: ended.record)
    #expect(!done { $0.show(ended.record, ended.scene) })
    #expect(
      done {
        $0.show(finding.record, finding.scene)
        $0.show(.taken)
      })
  }

  @Test func `every frame fits its window, whatever lies over it`() {
    var pages: [FollowerPage] = [
      page(), page(.views(.beforeTalk, .counts(group: 0)), ask: FollowerSessions.tallyAsk),
      FollowerPage(today: Samples.day),
    ]
    for key: Key in [.character("?"), .character(":"), .character("s"), .character("c")] {
      var other = page()
      _ = other.take(key, in: size)
      pages.append(other)
    }
    var saying = page()
    saying.say(.unreadable(String(repeating: "Words that are many. ", count: 40)))
    pages.append(saying)
    for page in pages {
      for (columns, rows) in [(1, 1), (2, 3), (7, 5), (20, 6), (40, 12), (80, 24), (300, 100)] {
        let frame = page.frame(in: WindowSize(columns: columns, rows: rows))
        #expect(frame.fits, "\(columns)×\(rows)")
        #expect(frame.rows.count == rows)
      }
    }
  }

  @Test(arguments: [(2, 3), (7, 5), (20, 6), (40, 12)])
  func `scrolled to its end, every word has been in the window`(_ columns: Int, _ rows: Int) {
    let size = WindowSize(columns: columns, rows: rows)
    var page = page()
    var seen = ""
    for _ in 0..<700 {
      seen += page.frame(in: size).text.filter { !$0.isWhitespace }
      _ = page.take(.down, in: size)
    }
    for word in "Blamecomesquicklyhere" { #expect(seen.contains(word)) }
    if columns >= 20 { #expect(seen.contains("gotwrong?")) }
  }

  // MARK: - Keys

  @Test(
    arguments: [
      (Key.character(" "), .goOn), (.enter, .goOn), (.newLine, .goOn),
      (.character("b"), .event(.back)), (.character("g"), .event(.goAhead)),
      (.character("z"), .event(.pause)), (.character("t"), .event(.extend(minutes: 5))),
      (.character("x"), .event(.end)),
    ] as [(Key, FollowerRequest)])
  func `a key hands over an event`(_ key: Key, _ request: FollowerRequest) {
    var page = page()
    #expect(page.take(key, in: size) == request)
  }

  @Test func `while the session is paused, forward goes on`() {
    var page = page(ask: .paused)
    #expect(page.take(.character(" "), in: size) == .event(.goOn))
    #expect(page.take(.character("z"), in: size) == .event(.goOn))
  }

  @Test(
    arguments: [
      (Key.character("q"), FollowerRequest.close), (.control("c"), .close),
      (.control("z"), .suspend), (.control("l"), .repaint),
    ])
  func `some keys are for the window and not for the session`(
    _ key: Key, _ request: FollowerRequest
  ) {
    var page = page()
    #expect(page.take(key, in: size) == request)
  }

  @Test(arguments: [("n", "/note "), ("k", "/park "), ("p", "/park "), ("j", "/jump "), (":", "")])
  func `some keys open a line to type in`(_ key: Character, _ words: String) {
    var page = page()
    #expect(page.take(.character(key), in: size) == nil)
    type("2", into: &page)
    let frame = page.frame(in: size)
    #expect(frame.text.contains("\n\(words)2\nEnter give it   Esc leave it"))
    #expect(frame.cursor == Frame.Cursor(row: 22, column: words.count + 1))
  }

  @Test func `counts are read back before they are handed over`() {
    var page = page(.views(.beforeTalk, .counts(group: 0)), ask: FollowerSessions.tallyAsk)
    #expect(page.take(.enter, in: size) == nil)
    type("3 1 1 0", into: &page)
    #expect(page.take(.enter, in: size) == nil)
    #expect(
      page.frame(in: size).text.contains("3 agree, 1 it depends, 1 disagree, 0 not sure, 1 pass."))
    #expect(page.take(.character("n"), in: size) == nil)
    #expect(page.frame(in: size).text.contains("\n3 1 1 0\n"))
    #expect(page.take(.enter, in: size) == nil)
    #expect(page.take(.enter, in: size) == .event(.tally([3, 1, 1, 0])))
  }

  @Test func `what was refused comes back to be changed, with the reason`() {
    var page = page(ask: .actionText)
    _ = page.take(.enter, in: size)
    type("Ask first", into: &page)
    #expect(page.take(.enter, in: size) == .event(.actionText("Ask first")))
    page.show(.movedOn)
    let text = page.frame(in: size).text
    #expect(text.contains("The session has moved on"))
    #expect(text.contains("\nAsk first\n"))
    #expect(page.take(.enter, in: size) == .event(.actionText("Ask first")))
    page.show(.taken)
    page.show(.heldBack(.asking))
    #expect(!page.frame(in: size).text.contains("Ask first"))
  }

  @Test(
    arguments: [
      Scene.Ask.position(
        participant: Scenes.person, choices: Scenes.positions, moment: .beforeTalk),
      .confidence(participant: nil, moment: .beforeTalk),
      .reason(participant: nil, moment: .afterFinding),
    ])
  func `no view is ever handed over`(_ ask: Scene.Ask) {
    var page = page(.views(.beforeTalk, .person(0, .position)), ask: ask)
    #expect(page.take(.enter, in: size) == nil)
    #expect(page.frame(in: size).text.contains("Views are given at the main keyboard"))
    for words in ["agree", "1", "p", "Because.", "pass"] {
      _ = page.take(.character(":"), in: size)
      type(words, into: &page)
      #expect(page.take(.enter, in: size) == nil)
      _ = page.take(.escape, in: size)
    }
  }

  @Test func `leaving a step and the views still missing is asked about, and only a yes is a yes`()
  {
    for (key, event) in [(Key.character("s"), SessionEvent.skip), (.character("g"), .goAhead)] {
      var page = page(.views(.beforeTalk, .counts(group: 0)))
      for no: Key in [.character("n"), .enter, .escape] {
        #expect(page.take(key, in: size) == nil)
        #expect(page.take(no, in: size) == nil)
      }
      #expect(page.take(.character(" "), in: size) == .goOn)
      #expect(page.take(key, in: size) == nil)
      #expect(page.take(.character("y"), in: size) == .event(event))
    }
  }

  @Test func `what is unclear is said, and stays to be changed`() {
    var page = page()
    _ = page.take(.character(":"), in: size)
    type("jump x", into: &page)
    #expect(page.take(.enter, in: size) == nil)
    let text = page.frame(in: size).text
    #expect(text.contains("\njump x\n"))
    #expect(text.contains("jump"))
  }

  @Test func `what is written can be taken out from the list of it`() {
    let noted = FollowerSessions.at(.talk(prompt: 0)) {
      $0.steps[1].round?.notes = [Note(prompt: 0, text: "Noted.")]
    }
    var page = FollowerSessions.page(noted)
    _ = page.take(.character("w"), in: size)
    #expect(page.frame(in: size).text.contains(": type"))
    type(":remove 1", into: &page)
    #expect(page.take(.enter, in: size) == nil)
    #expect(page.frame(in: size).text.contains("Take this out for good?"))
    let id = noted.record.written[0].id
    #expect(page.take(.character("y"), in: size) == .event(.takeOut(id)))
  }

  @Test func `words about the session are shown here and not handed over`() {
    for (words, shown) in [
      ("cards", "1. Every move counts (you are here)"), ("all", "What would the young person say"),
      ("support", "Talk to your supervisor."), ("help", "Keys in this window:"),
      ("where", "is saved as it is given"), ("edit", "only be done at the main keyboard"),
    ] {
      var page = page()
      _ = page.take(.character(":"), in: size)
      type(words, into: &page)
      #expect(page.take(.enter, in: size) == nil)
      #expect(page.frame(in: size).text.contains(shown), "\(words)")
    }
    var page = page()
    _ = page.take(.character(":"), in: size)
    type("quit", into: &page)
    #expect(page.take(.enter, in: size) == .close)
  }

  @Test func `pasted lines are handed over as one, without controls`() {
    var page = page(ask: .actionText)
    _ = page.take(.enter, in: size)
    _ = page.take(.paste("Ask\nfirst\u{1B}[31m"), in: size)
    guard case .event(.actionText(let line?, _)) = page.take(.enter, in: size) else {
      Issue.record("nothing was handed over")
      return
    }
    #expect(line.hasPrefix("Ask first"))
    #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }

  @Test func `a new place begins at the top, more minutes stay where one reads`() {
    let small = WindowSize(columns: 40, rows: 12)
    var page = page()
    _ = page.take(.down, in: small)
    let scrolled = page.frame(in: small)
    let same = FollowerSessions.at(.talk(prompt: 0))
    page.show(same.record, same.scene)
    #expect(page.frame(in: small) == scrolled)
    let other = FollowerSessions.at(.talk(prompt: 1))
    page.show(other.record, other.scene)
    #expect(page.frame(in: small).text.hasPrefix("Step 2 of 3"))
    #expect(page.frame(in: small).text.contains("Talk about it, 2 of 2"))
  }

  @Test(arguments: HostileCorpus.short)
  func `hostile words fit into every window`(_ text: String) {
    let session = FollowerSessions.at(.talk(prompt: 0)) {
      $0.parked = [ParkedPoint(step: 1, text: text)]
      $0.steps[1].title = text
    }
    for size in [WindowSize(columns: 20, rows: 8), WindowSize(columns: 80, rows: 24)] {
      #expect(FollowerSessions.page(session).frame(in: size).fits)
    }
  }
}
