import Documents
import Practice
import TestKit
import Testing

@Suite struct LookBackTests {
  private static let library: Library = {
    let place = SourceLine(file: "card.md", line: 1)
    let cards = [("every-move-counts", "home"), ("night", "home"), ("bus", "safety")].map {
      Card(
        id: $0.0, deck: "sample", title: $0.0, theme: $0.1, findings: [], minutes: 5,
        statement: [.text("Statement")], prompts: [], place: place)
    }
    return Library([
      Deck(
        id: "sample", title: "Sample", language: "en", audience: "Anybody", contentNote: "",
        credits: "Somebody",
        themes: [Theme(id: "home", title: "A home"), Theme(id: "safety", title: "Safe ways")],
        cards: cards)
    ])
  }()

  /// The solo session, and a return to its card three months later.
  private func solo() throws -> [SessionRecord] {
    var again = Sessions.solo
    again.id = try #require(SessionID("2027-02-21-bcdf"))
    again.day = Samples.day.adding(months: 3)
    again.began = Moment(seconds: again.day.daysSince1970 * 86_400)
    again.steps[1].round?.earlier = Round.Earlier(session: Sessions.solo.id, step: 1)
    again.steps[1].round?.first.each[0].position = .named("disagree")
    again.steps[1].round?.first.each[0].confidence = 1
    again.steps[1].round?.actions = []
    again.reviews = [
      ActionReview(
        session: Sessions.solo.id,
        action: Action(
          number: 1, text: "Ask before the meeting.",
          outcome: ActionOutcome(
            result: .done, whatHappened: "Asked twice.", whatChanged: "She chose the room.",
            moment: again.began)))
    ]
    return [again, Sessions.solo, Sessions.team]
  }

  private func look(
    _ records: [SessionRecord], of company: Company = Company(.solo), since: CalendarDay? = nil
  ) -> LookBack {
    LookBack(records, of: company, since: since, library: Self.library, months: .usual)
  }

  private func text(_ look: LookBack) -> String {
    TextWriter(width: 80).text(of: LookBackBuilder().document(for: look)).string
  }

  @Test func `one's own trail has views then and now, promises and themes left`() throws {
    let look = look(try solo())
    #expect(look.sessions.map(\.id.text) == ["2026-11-21-k7m2", "2027-02-21-bcdf"])
    #expect(look.trails.map(\.card) == ["sample/every-move-counts"])
    #expect(look.trails.first?.theme == "A home")
    #expect(look.themesNotVisited == ["Safe ways"])
    #expect(look.promises.map(\.action.outcome?.result) == [.done])
    let text = text(look)
    for part in [
      "21 November 2026 to 21 February 2027", "Not visited yet: Safe ways.",
      "21 February 2027, met again", "Before: agree (how sure: 4 of 5)",
      "Before: disagree (how sure: 1 of 5)", "More than once.", "How sure I was, from 1 to 5",
      "Done. Asked twice.", "She chose the room.", "21 May 2027",
    ] {
      #expect(text.contains(part), "\(part) isn't in\n\(text)")
    }
    // What others said and did is no part of it.
    #expect(!text.contains("team manager"))
  }

  @Test func `movement is never scored`() throws {
    let text = text(look(try solo())).lowercased()
    for word in ["%", "improve", "streak", "badge", "score", "progress", "well done"] {
      #expect(!text.contains(word), "\(word)")
    }
  }

  @Test func `a group's look back is of that group alone, as charts of counts`() throws {
    var team = Sessions.team
    team.group = try GroupName("Night team")
    let look = look([team, Sessions.solo], of: Company(.team, team.group))
    let document = LookBackBuilder().document(for: look)
    #expect(document.title == "Looking back: Night team")
    let charts = document.elements.compactMap { element in
      if case .block(.chart(let chart)) = element { chart } else { nil }
    }
    #expect(charts.map(\.title) == ["Cards met, by theme", "21 November 2026"])
    #expect(charts[1].bars.map(\.figure) == ["3", "1", "1", "4", "1", "0", "1", "1"])
    #expect(!text(look).contains("More than once."))
  }

  @Test func `from a day on, older sessions and promises are left out`() throws {
    let later = look(try solo(), since: Samples.day.adding(days: 1))
    #expect(later.sessions.map(\.id.text) == ["2027-02-21-bcdf"])
    #expect(later.promises.isEmpty)
  }

  @Test func `where nothing is recorded a kind sentence says so`() {
    for look in [look([]), look([Sessions.team]), look([Samples.record(setting: .solo)])] {
      #expect(look.isEmpty)
      #expect(text(look).contains("nothing of your own to look back on"))
    }
  }

  @Test func `a summary says that its card was met before`() throws {
    let again = try #require(solo().first)
    let said = MarkdownWriter().text(of: SummaryBuilder().document(for: again))
    #expect(said.contains("I’d met this card before, on 21 November 2026."))
  }
}
