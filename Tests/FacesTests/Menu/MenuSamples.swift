import Practice
import TestKit
import Window

@testable import Faces

/// Invented decks, plans and records for the menu.
enum MenuSamples {
  static let place = SourceLine(file: "sample.md", line: 1)

  static let finding = Finding(
    id: "moves", deck: "sample", title: "Moves", sources: ["report"], locator: "Table 1",
    statement: [.text("Young people who were exploited had moved about twice as often.")],
    detail: [
      .paragraph([.text("Moves were counted for all 205 young people.")]),
      .chart(Samples.chart),
    ],
    doesNotSay: [.paragraph([.text("It does not say that moving led to exploitation.")])],
    place: place)

  static func card(
    _ id: String, _ title: String, theme: String, statement: String,
    prompts: [String] = ["What do we know a week before?", "Who would say it?"],
    findings: [String] = ["moves"]
  ) -> Card {
    Card(
      id: id, deck: "sample", title: title, theme: theme, findings: findings, minutes: 12,
      statement: [.text(statement)],
      setUp: [.paragraph([.text("Plans change, and often quickly.")])],
      prompts: prompts.map { [.text($0)] },
      facilitatorNotes: [.paragraph([.text("Blame comes quickly here.")])],
      tryThis: [.paragraph([.text("Say on Monday what may change.")])], place: place)
  }

  static let deck = Deck(
    id: "sample", title: "A small invented deck", language: "en", audience: "Tests",
    contentNote: "Invented.", credits: "Invented.",
    themes: [
      Theme(id: "home", title: "Home"),
      Theme(id: "voice", title: "Voice and being heard"),
    ],
    cards: [
      card(
        "early-word", "An early word", theme: "voice",
        statement: "It is better to say too early that a plan may change than too late."),
      card(
        "every-move", "Every move counts", theme: "home",
        statement: "When a home breaks down, ask first what we got wrong about the match."),
      card(
        "which-room", "Which room", theme: "voice",
        statement: "A meeting belongs where the young person wants it.",
        prompts: ["Where do we usually meet?"]),
    ],
    findings: ["moves": finding],
    sources: [
      "report": Source(
        id: "report", title: "A report", authors: "Author, A.", year: "2019",
        publisher: "A University")
    ])

  static let library = Library([deck])

  static let plans = [
    plan("solo-10", "Ten minutes alone", [.solo], 10, "One person at a desk"),
    plan("pair-30", "Half an hour for two", [.pair], 30, "Two colleagues"),
    plan("team-60", "An hour with a team", [.team, .multiAgency], 60, "3 to 20 people"),
  ]

  private static func plan(
    _ id: String, _ title: String, _ settings: [Setting], _ minutes: Int, _ audience: String
  ) -> Plan {
    Plan(
      id: id, title: title, settings: settings, minutes: minutes, audience: audience,
      about: [.heading(level: 1, [.text(title)]), .paragraph([.text("A calm way to begin.")])],
      steps: [
        PlanStep(kind: .welcome, title: "Welcome", minutes: 2, place: place),
        PlanStep(kind: .card, title: "A card", minutes: minutes - 4, choice: .any, place: place),
        PlanStep(kind: .close, title: "Close", minutes: 2, place: place),
      ], place: place)
  }

  static func unfinished(_ tail: String = "k7m2") -> MenuRecords.Session {
    var record = Samples.record(tail: tail)
    record.current = 1
    record.steps[0].status = .done
    return MenuRecords.Session(record, lastDay: Samples.day.adding(days: 2))
  }

  /// A session of a group that's over.
  static func finished(_ tail: String, of group: String) -> MenuRecords.Session {
    var record = Samples.finishedRecord(tail: tail)
    record.group = try? GroupName(group)
    return MenuRecords.Session(record, lastDay: Samples.day)
  }

  static let actions = [
    entry(1, "Ask at each planning meeting what would let them stay.", review: -1),
    entry(2, "Tell the carer first.", review: 30),
  ]

  private static func entry(_ number: Int, _ text: String, review: Int) -> ActionLedger.Entry {
    ActionLedger.Entry(
      session: Samples.id(), agreed: Samples.day, setting: .team,
      action: Action(
        number: number, text: text, owner: "team manager",
        review: Samples.day.adding(days: review)))
  }

  static let handouts = HandoutRows(
    kinds: [
      HandoutRows.Row(
        id: "cards", label: "Cards to cut out",
        about: "Postcard size (A6), four to a sheet, printed on both sides: the front, and on "
          + "the back what to talk about and the finding."),
      HandoutRows.Row(id: "large", label: "Large cards", about: "Two to a sheet (A5)."),
      HandoutRows.Row(id: "page", label: "A page for each card", about: "With its finding."),
      HandoutRows.Row(id: "guide", label: "A facilitator's guide", about: "What to say, and when."),
      HandoutRows.Row(id: "findings", label: "The findings", about: "With tables and charts."),
    ],
    formats: [
      HandoutRows.Row(id: "pdf", label: "PDF", about: "To print, or to send as it is."),
      HandoutRows.Row(id: "docx", label: "Word (DOCX)", about: "To change beforehand."),
      HandoutRows.Row(id: "html", label: "A web page (HTML)", about: "For any browser."),
      HandoutRows.Row(id: "md", label: "Markdown", about: "Plain text with marks."),
    ],
    summaries: [
      HandoutRows.Row(id: "docx", label: "Word (DOCX)", about: "To change beforehand."),
      HandoutRows.Row(id: "csv", label: "CSV", about: "For a spreadsheet."),
    ])

  static func records(sessions: Int = 1, actions: [ActionLedger.Entry] = actions) -> MenuRecords {
    MenuRecords(
      sessions: ["k7m2", "b2c3", "d4f5"].prefix(sessions).map(unfinished), actions: actions,
      today: Samples.day)
  }

  /// Two sessions to go on with, and one of a group that's over.
  static let several = MenuRecords(
    sessions: [unfinished("k7m2"), unfinished("b2c3"), finished("d4f5", of: "Night team")],
    actions: actions, returns: comingBack, today: Samples.day)

  static let learning = MenuLearning(
    [
      Dossier(
        id: Samples.id("m4m4"), profile, day: Samples.day, title: "The phone", setting: .solo,
        at: Samples.moment)
    ], profiles: [profile])

  private static let profile = LearningProfile(
    id: "plain", title: "A plain form", body: "Nobody in particular",
    checked: Samples.day, checkAgain: "Whether the form has changed.",
    questions: [
      LearningProfile.Question(
        title: "What you learnt", text: [.paragraph([.text("In your own words.")])],
        field: .whatILearnt)
    ])

  static let writings = SearchShelf(several.sessions.map(\.record))

  /// A card that was met alone forty days ago, and one of a week ago.
  private static let comingBack: [CardReturn] = {
    let records = [("s2m2", -40), ("s3m3", -7)].map { tail, days in
      var record = Samples.record(setting: .solo, capture: .each, people: 1, tail: tail)
      record.day = Samples.day.adding(days: days)
      record.steps[1].status = .done
      record.steps[1].round?.card.id = tail
      record.steps[1].round?.first = Views(
        each: [View(participant: 0, position: .named("agree"))])
      return record
    }
    return ReturnBook(records, after: .usual).coming(for: Company(.solo))
  }()
}

extension Menu {
  init() {
    self.init(handouts: MenuSamples.handouts)
  }
}
