import Faces
import Journal
import Practice
import Session
import TestKit
import Testing

@testable import Commands

@Suite struct PhoneRoomTests {
  private func views(
    _ play: RoomPlay, from first: Int, _ change: (inout RoomView) -> Void = { _ in }
  ) -> [RoomRequest] {
    play.session.record.participants.enumerated().map { index, person in
      var view = RoomView(
        seat: person.number, step: 2, moment: .beforeTalk, position: .named("agree"))
      change(&view)
      return .view(view, request: first + index)
    }
  }

  @Test func `whoever joins is seated once that is on the disk`() throws {
    let play = try RoomPlay()
    try play.join(3)
    let stored = try play.journal.read(Samples.id()).record
    #expect(stored.participants.count == 3)
    let seats = play.answers.values.compactMap { answer in
      if case .seated(let seat) = answer { seat } else { nil }
    }
    #expect(Set(seats.map(\.number)) == Set(stored.participants.map(\.number)))
    #expect(Set(seats.map(\.token)).count == 3)
    #expect(play.room.shown.joined == 3)
  }

  @Test func `views that come together are saved once and make no line stale`() throws {
    let play = try RoomPlay()
    try play.join(5)
    _ = try play.session.take(.jump(card: 1))
    _ = try play.session.take(.next)
    let revision = play.session.revision
    play.files.arm(.shortWrite, at: 10_000)
    try play.say(views(play, from: 10))
    let isAnswered = play.waits { play.answers.count == 10 }
    #expect(isAnswered)
    #expect((10..<15).allSatisfy { play.answers[$0] == .taken })
    // Three for the door and the reasons, by which the program was woken, and one for all views.
    #expect(play.files.operations.count { $0 == .move } <= 5)
    #expect(play.session.revision == revision + 3)
    let stored = try play.journal.read(Samples.id()).record
    #expect(stored.rounds[0].first.each.count == 5)
  }

  @Test func `what can't be saved is told, and the session stands where it stood`() throws {
    let play = try RoomPlay()
    try play.join(2)
    _ = try play.session.take(.jump(card: 1))
    _ = try play.session.take(.next)
    try play.say(views(play, from: 10))
    play.files.refuse(.write, with: .noSpace)
    let isRefused = play.waits { play.answers[11] != nil }
    #expect(isRefused)
    #expect(play.answers[10] == .refused(.notSaved))
    #expect(play.session.record.rounds[0].first.isEmpty)
    #expect(play.room.takeNews()?.contains("can't be saved") == true)
    play.files.refuse(.write, with: nil)
    try play.say(views(play, from: 20))
    let isTaken = play.waits { play.answers[21] != nil }
    #expect(isTaken && play.answers[20] == .taken)
  }

  @Test func `only the seats with their views in are told, never what they are`() throws {
    let play = try RoomPlay()
    try play.join(2)
    _ = try play.session.take(.jump(card: 1))
    _ = try play.session.take(.next)
    try play.say([views(play, from: 10)[1]])
    let second = play.session.record.participants[1].number
    let isTold = play.waits {
      play.heard.contains { if case .given([second], _) = $0 { true } else { false } }
    }
    #expect(isTold)
    let words = play.heard.map(\.line).joined()
    #expect(!words.contains("Person"))
  }

  @Test func `the program comes back to the port it had, with the seats there were`() throws {
    let play = try RoomPlay()
    try play.join(2)
    try play.quit()
    let isAway = play.waits { play.room.descriptors.isEmpty }
    #expect(isAway)
    #expect(play.room.takeNews()?.contains("by themselves") == true)
    #expect(play.room.wait == 1_000)
    play.pass(milliseconds: 1_000)
    let isBack = play.waits {
      play.heard.count { if case .opening = $0 { true } else { false } } == 2
    }
    #expect(isBack)
    for case .opening(let opening) in play.heard.suffix(2) {
      #expect(opening.port == 8421)
      #expect(
        opening.seats.map(\.number) == play.session.record.participants.map(\.number))
    }
  }

  @Test func `a program that ends before it says anything isn't started again and again`() throws {
    let play = try RoomPlay()
    let room = PhoneRoom(
      play.session, program: ["/bin/sh", "-c", "exit 127"], address: nil, milliseconds: { 0 })
    Descriptors.undisturbed { room.start() }
    let isAway = Patience.waits {
      room.receive()
      return room.shown.state == .away(EnglishCommandWords().roomNotStarting)
    }
    #expect(isAway)
    #expect(room.wait == nil)
    #expect(room.takeNews() == EnglishCommandWords().roomNotStarting)
  }

  @Test func `a code gives a seat back, and a wrong one none`() throws {
    let play = try RoomPlay()
    try play.join(1)
    guard case .seated(let seat)? = play.answers[1] else { throw Missing() }
    try play.say([
      .comeBack(code: seat.code, request: 5),
      .comeBack(code: seat.code == "000000" ? "000001" : "000000", request: 6),
      .view(RoomView(seat: 1_500, step: 2, moment: .beforeTalk, position: .pass), request: 7),
      .leave(seat: seat.number, request: 8), .leave(seat: 1_500, request: 9),
    ])
    let isAnswered = play.waits { play.answers[9] != nil }
    #expect(isAnswered)
    #expect(play.answers[5] == .seated(seat))
    #expect(play.answers[6] == .refused(.code))
    #expect(play.answers[7] == .refused(.noSeat))
    #expect(play.answers[8] == .taken)
    #expect(play.answers[9] == .refused(.noSeat))
    #expect(play.session.record.present.isEmpty)
  }

  @Test func `seats are kept beside the record and not in it, until the session is over`() throws {
    let play = try RoomPlay()
    try play.join(1)
    let kept = try #require(play.files.bytes(at: "/Records/.\(Samples.id()).seats"))
    let seats = try #require(PhoneSeats(kept, of: Samples.id()))
    let record = try #require(play.files.bytes(at: "/Records/\(Samples.id()).json"))
    let words = String(decoding: record, as: UTF8.self)
    for seat in seats.opening.seats {
      #expect(!words.contains(seat.token) && !words.contains(seat.code))
    }
    #expect(!words.contains("192.168") && !words.contains(seats.opening.door))
    _ = try play.session.take(.end)
    play.room.stop()
    #expect(play.files.bytes(at: "/Records/.\(Samples.id()).seats") == nil)
  }

  @Test func `deleting a session takes its seats away`() throws {
    let play = try RoomPlay()
    try play.join(1)
    play.room.stop()
    #expect(play.files.bytes(at: "/Records/.\(Samples.id()).seats") != nil)
    play.session.open.close()
    try play.journal.delete(Samples.id())
    #expect(play.files.bytes(at: "/Records/.\(Samples.id()).seats") == nil)
  }

  @Test func `what is shown to be in changes every few seconds only`() {
    var shown = ShownViews()
    var machine = SessionMachine(
      {
        var record = Samples.record(setting: .team, capture: .phones, people: 3)
        record.phones = PhoneTerms()
        return record
      }(), at: Samples.moment)
    _ = machine.handle(.jump(card: 1), at: Samples.moment)
    _ = machine.handle(.next, at: Samples.moment)
    func given(at now: Int) -> Int? {
      var scene = machine.scene
      _ = shown.hold(&scene, at: now)
      if case .phones(let views) = scene.ask { return views.given }
      return nil
    }
    #expect(given(at: 0) == 0)
    let view = View(participant: 0, position: .pass)
    _ = machine.handle(
      .phones(.view(view, ask: ViewAsk(step: 2, moment: .beforeTalk))), at: Samples.moment)
    #expect(given(at: 1_000) == 0)
    #expect(shown.wait(at: 1_000) == 2_000)
    #expect(given(at: 3_000) == 1)
    #expect(shown.wait(at: 3_000) == nil)
  }

  private struct Missing: Error {}
}
