import Journal
import Practice
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A session whose people are on phones, from the door to the record, with both programs as they're built.
@Suite(.waiting) struct PhoneRoomTests {
  private static let people = 6

  @Test func `a room goes through its cards on phones, and the record knows of none`() throws {
    let workspace = try Workspace()
    let session = try PhoneSession(
      workspace.reflect("team", "--phones", "--address", "127.0.0.1", "--plain"))
    let phones = try session.phones(Self.people)
    let tokens = phones.compactMap(\.token)
    #expect(Set(tokens).count == Self.people)
    try firstCard(session, phones)
    #expect(session.goesOnToViews())
    // A stranger in the second round, and one whose seat is given up.
    let stranger = try Phone(at: session.url)
    stranger.token = String(repeating: "0", count: 32)
    #expect(try stranger.get().has("Take a seat"))
    #expect(try stranger.post("/view", [("step", "3"), ("moment", "before-talk")]).status == 403)
    for phone in phones { try phone.give(nil) }
    #expect(session.has(allOf: Self.people))
    while session.type(session.asksPhones ? "go" : "") {}
    let ended = session.process.end()
    #expect(ended.ending == .code(0), "\(ended.messages)")
    // The last page waits for whoever is just coming back, and takes the cookie along.
    for phone in phones {
      #expect(phone.shows("The session is over"))
      #expect(phone.token == nil)
    }
    try judge(workspace, tokens)
  }

  // Views before and after, with a reload, a form sent twice, and the program killed halfway.
  private func firstCard(_ session: PhoneSession, _ phones: [Phone]) throws {
    #expect(session.goesOnToViews())
    for phone in phones.prefix(3) { try phone.give(0, sure: 4) }
    #expect(phones[0].shows("Your view is in"))
    #expect(phones[3].shows("Where do you stand?"))
    #if os(Linux)
      try session.endRoom(by: SIGKILL)
    #endif
    // The session starts it again while it waits for lines, and every phone has its seat.
    #expect(phones[3].shows("Where do you stand?"))
    #expect(try phones[0].get().has("Your view is in"))
    for phone in phones.dropFirst(3) { try phone.give(1, tapping: 2) }
    #expect(session.has(allOf: Self.people))
    for phone in phones { #expect(try !phone.get().has("This is a finding")) }
    while session.type(""), !session.asksPhones {}
    for phone in phones { try phone.give(0, sure: 2) }
    #expect(session.has(allOf: Self.people))
    session.type("")
    #expect(phones[5].shows("Before"))
    // Nobody's number is anybody's place at the door, and nobody hears another's.
    for phone in phones {
      let others = phones.filter { $0 !== phone }.compactMap(\.token)
      let text = phone.heard.joined()
      #expect(others.allSatisfy { !text.contains($0) })
      #expect(!text.contains("Person "))
    }
  }

  private func judge(_ workspace: Workspace, _ tokens: [String]) throws {
    let record = try workspace.record()
    #expect(record.participants.count == Self.people)
    let round = try #require(record.rounds.first)
    for moment in [ViewMoment.beforeTalk, .afterFinding] {
      #expect(Set(round[moment].each.map(\.participant)) == Set(record.participants.map(\.number)))
    }
    #expect(round[.beforeTalk].each.count { $0.confidence == 4 } == 3)
    for (name, bytes) in try workspace.everyFile() {
      let text = String(decoding: bytes, as: UTF8.self)
      for trace in ["127.0.0.1", "seat-2"] + tokens {
        #expect(!text.contains(trace) || name.hasPrefix("workspace/Cards"), "\(name): \(trace)")
      }
      #expect(!name.contains("seats"), "\(name)")
    }
  }
}
