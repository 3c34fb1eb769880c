import Practice
import TestKit
import Testing
import Window

@testable import Faces

/// The second window in a language in which every word differs, as the other faces are tried.
@Suite struct FollowerInPseudoLanguage {
  private static let text = "Κείμενο"

  private static let sessions = Places.all.flatMap { place in
    [true, false].map { isPaused in
      var record = Samples.record(.team, saying: text)
      record.paused = isPaused
      record.steps[1].place = place
      record.steps[1].says = [text]
      let person = Participant(label: text)
      let asks: [Scene.Ask] = [
        .goOn, .tally(role: text, people: 6, choices: [text], moment: .beforeTalk),
        .position(participant: person, choices: [text], moment: .beforeTalk), .actionText, .outcome,
      ]
      return (record, FollowerSessions.scene(of: record, asks[abs(place.turn) % asks.count]))
    }
  }

  private func expectNoEnglish(
    _ screen: String, at place: SourceLocation = #_sourceLocation
  ) {
    // The session's own name is no word.
    let words = screen.replacing(Samples.id().text, with: "")
      .split { !$0.isASCII || !$0.isLetter }
    #expect(words.isEmpty, "\(screen)", sourceLocation: place)
  }

  @Test(arguments: sessions.indices)
  func `nothing in the whole window is English`(_ index: Int) {
    let size = WindowSize(columns: 80, rows: 60)
    var page = FollowerPage(today: Samples.day, look: .init(isCalm: true), language: .pseudo)
    expectNoEnglish(page.frame(in: size).text)
    page.show(Self.sessions[index].0, Self.sessions[index].1)
    for action in FollowerAction.allCases {
      var page = page
      guard let key = page.keys.key(for: action) else { continue }
      _ = page.take(key, in: size)
      expectNoEnglish(page.frame(in: size).text)
      expectNoEnglish(page.frame(in: .init(columns: 40, rows: 12)).text)
      _ = page.take(.character("ж"), in: size)
      _ = page.take(.enter, in: size)
      expectNoEnglish(page.frame(in: size).text)
    }
    page.wait()
    expectNoEnglish(page.frame(in: size).text)
  }

  @Test(arguments: sessions.indices)
  func `nothing among the plain lines is English`(_ index: Int) {
    let session = Self.sessions[index]
    var face = FollowerLines(today: Samples.day, isTerminal: true, language: .pseudo)
    var lines = face.waiting + face.nobodyToTell + face.stopped(Samples.id())
    lines += face.show(session.0, session.1)
    for word in CommandWord.allCases {
      lines += face.take(PseudoPlainWords().typed(for: word)[0], in: session).lines
    }
    for line in ["ж", "1", "9 9", ""] { lines += face.take(line, in: session).lines }
    for line in lines { expectNoEnglish(line.string) }
  }

  @Test func `nothing that is answered or told is English`() {
    let face = FollowerLines(today: Samples.day, isTerminal: true, language: .pseudo)
    let answers: [SessionAnswer] =
      [.taken, .movedOn, .asked, .lastPage, .notUnderstood, .refused(.ended)]
      + SessionAnswer.HoldingBack.allCases.map { .heldBack($0) }
    let news: [FollowerNews] = [
      .othersRun([]), .recordsElsewhere(Self.text), .noPlace(4), .otherVersion,
      .unreadable(Self.text), .slept(600),
    ]
    for line in answers.flatMap(face.answer) + news.flatMap(face.say) {
      expectNoEnglish(line.string)
    }
  }

  @Test func `the keys are the language's letters`() {
    let size = WindowSize(columns: 80, rows: 24)
    var page = FollowerPage(today: Samples.day, language: .pseudo)
    let session = FollowerSessions.at(.talk(prompt: 0))
    page.show(session.record, session.scene)
    #expect(page.take(.character("b"), in: size) == nil)
    #expect(page.take(.character(pseudo(["b"])[0]), in: size) == .event(.back))
  }
}
