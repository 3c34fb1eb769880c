import Decks
import FoundationEssentials
import Practice
import Testing

@Suite struct ProfileTests {
  static let profile = """
    ---
    id: ours
    title: Our form
    body: Our council
    lang: en
    checked: 2026-11-21
    check-again: Everything.
    url: https://example.org/cpd
    ---

    # Our form

    What was found.

    ## When

    ```question
    keep-as: date
    ```

    The day.

    ## What you learnt

    ```question
    keep-as: what-i-learnt
    draw-on: views, cards
    ```

    What did you learn?
    """
  private static let today = CalendarDay(daysSince1970: 20_780)

  private func read(_ text: String, on today: CalendarDay = today) throws -> ProfileReading {
    let folder = try ScratchFolder()
    try folder.write(text, to: "Profiles/ours.md")
    return ProfileReader(folder: "\(folder.path)/Profiles", shownAs: "Profiles", today: today)
      .read()
  }

  @Test func `a profile is read with its questions in order`() throws {
    let reading = try read(Self.profile)
    #expect(reading.diagnostics.isEmpty)
    let profile = try #require(reading.profiles.first)
    #expect(profile.title == "Our form" && profile.body == "Our council")
    #expect(profile.address?.address == "https://example.org/cpd")
    #expect(profile.questions.map(\.field) == [.date, .whatILearnt])
    #expect(profile.questions.map(\.title) == ["When", "What you learnt"])
    #expect(profile.questions[1].drawsOn == [.views, .cards])
    #expect(PlainText.paragraphs(profile.questions[1].text) == ["What did you learn?"])
  }

  @Test(arguments: [
    ("title: Our form\n", "", 1, "`title:`"), ("body: Our council\n", "", 1, "`body:`"),
    ("checked: 2026-11-21\n", "", 1, "`checked:`"),
    ("checked: 2026-11-21", "checked: last week", 6, "isn't a day"),
    ("checked: 2026-11-21", "checked: 2062-11-21", 6, "warning: 2062-11-21 is yet to come"),
    ("check-again: Everything.\n", "", 1, "`check-again:`"),
    ("lang: en", "lang: English please", 5, "isn't the name of a language"),
    ("url: https://example.org/cpd", "url: somewhere", 8, "somewhere"),
    ("url: https", "author: Me\nurl: https", 8, "warning: "),
    ("keep-as: date", "keep-as: luck", 18, "isn't something an answer is kept as"),
    ("keep-as: date", "keep-for: ever", 18, "`keep-as:` and `draw-on:`"),
    ("keep-as: date", "", 17, "doesn't say what its answer is kept as"),
    ("keep-as: date", "keep-as: what-i-learnt", 23, "the question on line 15"),
    ("draw-on: views, cards", "draw-on: views, gossip", 27, "`gossip` isn't something to draw on"),
    ("```question\nkeep-as: date\n```\n", "", 15, "has no `question` block"),
    ("The day.", "", 15, "When"),
  ])
  func `what is wrong in a profile is told with its line`(
    before: String, after: String, line: Int, words: String
  ) throws {
    let changed = Self.profile.replacing(before, with: after, maxReplacements: 1)
    try #require(changed != Self.profile)
    let found = try read(changed).diagnostics.map(\.description)
    #expect(
      found.contains { $0.hasPrefix("Profiles/ours.md:\(line): ") && $0.contains(words) },
      "\(found)")
  }

  @Test func `a profile without questions, or of facts alone, can't be used`() throws {
    let head = try #require(Self.profile.firstRange(of: "## When")).lowerBound
    let none = try read(String(Self.profile[..<head]))
    #expect(none.profiles.isEmpty)
    #expect(none.diagnostics.map(\.description).contains { $0.contains("asks nothing") })
    let facts = try read(Self.profile.replacing("keep-as: what-i-learnt", with: "keep-as: kind"))
    #expect(facts.profiles.isEmpty)
    #expect(facts.diagnostics.map(\.description).contains { $0.contains("facts alone") })
  }

  @Test func `after a year a profile says that it is old, and can still be used`() throws {
    let checked = try #require(CalendarDay("2026-11-21"))
    for (days, isOld) in [(0, false), (365, false), (366, true)] {
      let reading = try read(Self.profile, on: checked.adding(days: days))
      #expect(reading.profiles.count == 1)
      #expect(reading.diagnostics.map(\.severity) == (isOld ? [.warning] : []))
      #expect(reading.profiles.first?.isOld(on: checked.adding(days: days)) == isOld)
    }
  }

  @Test func `the profiles that ship are without fault, and never promise to satisfy anyone`()
    throws
  {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sessions/Profiles").standardized.path
    let reading = ProfileReader(folder: folder, shownAs: "Profiles", today: Self.today).read()
    let ids = reading.profiles.map(\.id)
    #expect(
      ids == [
        "foster-carers-wales", "gphc", "hcpc", "nmc-reflective-account", "plain",
        "social-care-wales",
        "social-work-england", "sssc",
      ])
    #expect(reading.diagnostics.filter { $0.severity == .error }.isEmpty)
    for name in ids {
      let text = try String(contentsOfFile: "\(folder)/\(name).md", encoding: .utf8).lowercased()
      #expect(!text.contains("meets the requirement") && !text.contains("satisfies"), "\(name)")
    }
    #expect(
      reading.profiles.first { $0.id == "social-work-england" }?.questions
        .contains { $0.field == .peerLearning } == true)
  }
}
