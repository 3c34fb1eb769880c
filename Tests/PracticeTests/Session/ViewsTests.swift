import Practice
import TestKit
import Testing

@Suite struct ViewsTests {
  private let people = [
    Participant(label: "A", role: "health"), Participant(label: "B", role: "police"),
    Participant(label: "C", role: "health"), Participant(label: "D"),
  ].numbered
  private let positions = ["agree", "disagree"]

  private func counts(_ views: Views, role: String? = nil) -> [Int] {
    views.counts(of: positions, participants: people, role: role).map(\.people)
  }

  @Test func `views are empty until somebody has given one`() {
    #expect(Views().isEmpty)
    #expect(!Views(each: [View(participant: 0, position: .pass)]).isEmpty)
    #expect(!Views(tallies: [Tally(counts: [])]).isEmpty)
  }

  @Test func `counts stand in the card's order with passing last`() {
    let views = Views(each: [
      View(participant: 0, position: .named("disagree")), View(participant: 1, position: .pass),
      View(participant: 2, position: .named("agree")),
      View(participant: 3, position: .named("disagree")),
    ])
    let told = views.counts(of: positions, participants: people)
    #expect(told.map(\.position) == [.named("agree"), .named("disagree"), .pass])
    #expect(told.map(\.people) == [1, 2, 1])
    #expect(counts(Views()) == [0, 0, 0])
  }

  @Test func `a role group's counts hold only its own people`() {
    let views = Views(each: (0..<4).map { View(participant: $0, position: .named("agree")) })
    #expect(counts(views, role: "health") == [2, 0, 0])
    #expect(counts(views, role: "police") == [1, 0, 0])
    #expect(counts(views, role: "education") == [0, 0, 0])
  }

  @Test func `tallies of role groups add up for the room`() {
    func tally(_ role: String, _ agree: Int, _ pass: Int) -> Tally {
      Tally(
        role: role,
        counts: [
          Tally.Count(position: .named("agree"), people: agree),
          Tally.Count(position: .pass, people: pass),
        ])
    }
    let views = Views(tallies: [tally("health", 3, 1), tally("police", 2, 0)])
    #expect(counts(views) == [5, 0, 1])
    #expect(counts(views, role: "police") == [2, 0, 0])
  }

  @Test func `a position the card does not offer is not counted`() {
    let views = Views(each: [View(participant: 0, position: .named("perhaps"))])
    #expect(counts(views) == [0, 0, 0])
  }

  @Test func `a card may name a position pass without mixing it up with passing`() {
    let views = Views(each: [View(participant: 0, position: .named("pass"))])
    #expect(views.counts(of: ["pass"], participants: people).map(\.people) == [1, 0])
  }

  @Test(arguments: [4, -1, Int.max, Int.min])
  func `a view of somebody unknown belongs to no role group`(participant: Int) {
    let views = Views(each: [View(participant: participant, position: .named("agree"))])
    #expect(counts(views, role: "health") == [0, 0, 0])
    #expect(counts(views) == [1, 0, 0])
  }

  @Test func `counts beyond every room add up without overflow`() {
    let tally = Tally(counts: [Tally.Count(position: .named("agree"), people: .max)])
    #expect(counts(Views(tallies: [tally, tally])) == [.max, 0, 0])
  }
}
