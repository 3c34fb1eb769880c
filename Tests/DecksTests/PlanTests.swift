import Decks
import Practice
import Testing

@Suite struct PlanTests {
  static let plan = """
    ---
    id: team-30
    title: Thirty minutes
    setting: team, solo
    minutes: 30
    for: A team
    ---

    # Thirty minutes

    What it's for.

    ## Welcome

    ```step
    kind: welcome
    minutes: 5
    ```

    Welcome, everybody.

    ## The card

    ```step
    kind: card
    minutes: 20
    card: home
    ```

    ## Close

    ```step
    kind: close
    minutes: 5
    model: what
    ```

    Thank you.
    """
  static let model = """
    ---
    id: what
    title: What, so what
    credit: Somebody (1970)
    ---

    # What, so what

    Two questions.

    ## What?

    What happened?

    ## So what?

    Why does it matter?
    """

  private func read(
    _ text: String, checked: Bool = true, words: any DeckWords = EnglishDeckWords()
  ) throws -> PlanReading {
    let folder = try ScratchFolder()
    try folder.write(text, to: "Plans/team-30.md")
    try folder.write(Self.model, to: "Models/what.md")
    let models = ModelReader(folder: "\(folder.path)/Models", shownAs: "Models").read().models
    let decks = [try #require(try ScratchDeck().read().deck)]
    return PlanReader(
      folder: "\(folder.path)/Plans", shownAs: "Plans", decks: checked ? decks : nil,
      models: checked ? models : nil, words: words
    ).read()
  }

  private func place(_ line: Int) -> SourceLine {
    SourceLine(file: "Plans/team-30.md", line: line)
  }

  @Test func `more said to everyone than a step's minutes can hold is reported`() throws {
    func faults(_ said: String) throws -> [String] {
      try read(Self.plan.replacing("Welcome, everybody.", with: said)).diagnostics
        .map(\.description)
    }
    let long = String(repeating: "word ", count: 700)
    #expect(try faults("> \(long)").contains { $0.contains("the 700 words said to everyone") })
    #expect(try faults(long) == [])
  }

  @Test func `a plan says who leads and how often views are given`() throws {
    func read(_ header: String) throws -> PlanReading {
      try self.read(Self.plan.replacing("for: A team", with: header))
    }
    let usual = try #require(try read("for: A team").plans.first)
    #expect(usual.lead == .facilitator && usual.views == 2)
    let shared = try #require(try read("lead: shared\nviews: 3").plans.first)
    #expect(shared.lead == .shared && shared.views == 3)
    for (header, fault) in [
      ("lead: nobody", "isn't a way to lead"), ("views: 1", "isn't how often views are given"),
      ("views: 4", "isn't how often views are given"),
    ] {
      let found = try read(header).diagnostics.map(\.description)
      #expect(found.count == 1 && found[0].hasPrefix("Plans/team-30.md:6: "), "\(found)")
      #expect(found.first?.contains(fault) == true, "\(found)")
    }
  }

  @Test(arguments: [
    ("people: 6", "each: 20", nil),
    (
      "people: 20", "each: 20",
      "13: warning: the 2 words said to everyone, and a turn for each of 20"
    ),
    ("people: no", "each: 20", "6: `no` isn't a number of people"),
    ("people: 6", "each: soon", "18: `soon` isn't a number of seconds"),
    ("for: A team", "each: 20", "18: warning: how many people take a turn isn't said"),
  ])
  func `turns of everyone count among a step's minutes`(
    header: String, key: String, expected: String?
  ) throws {
    let plan = Self.plan.replacing("for: A team", with: header)
      .replacing(
        "minutes: 5\n```\n\nWelcome, everybody.",
        with: "minutes: 5\n\(key)\n```\n\n> Welcome, everybody.")
    let found = try read(plan).diagnostics.map(\.description)
    #expect(
      found.contains { $0.hasPrefix("Plans/team-30.md:\(expected ?? "-")") } == (expected != nil),
      "\(found)")
    #expect(expected != nil || found == [])
  }

  @Test func `a step shorter than its card is reported`() throws {
    let plan = Self.plan.replacing("minutes: 20", with: "minutes: 8")
      .replacing("minutes: 30", with: "minutes: 18")
    #expect(
      try read(plan).diagnostics.map(\.description) == [
        """
        Plans/team-30.md:24: warning: the card `home` needs about 12 minutes, this step has 8; \
        give it more, or choose a shorter card
        """
      ])
  }

  @Test(arguments: faults)
  func `every fault of a plan is told in the language asked for`(
    old: String, new: String, expected: String
  ) throws {
    let text = Self.plan.replacing(old, with: new, maxReplacements: 1)
    expectPseudo(try read(text, words: PseudoDeckWords()).diagnostics)
  }

  @Test func `a plan is read with its steps`() throws {
    let reading = try read(Self.plan)
    #expect(reading.diagnostics == [])
    #expect(
      reading.plans == [
        Plan(
          id: "team-30", title: "Thirty minutes", settings: [.team, .solo], minutes: 30,
          audience: "A team", about: [.paragraph([.text("What it's for.")])],
          steps: [
            PlanStep(
              kind: .welcome, title: "Welcome", minutes: 5,
              says: [.paragraph([.text("Welcome, everybody.")])], place: place(15)),
            PlanStep(
              kind: .card, title: "The card", minutes: 20, choice: .card("home"),
              place: place(24)),
            PlanStep(
              kind: .close, title: "Close", minutes: 5, model: "what",
              says: [.paragraph([.text("Thank you.")])], place: place(32)),
          ], place: place(1))
      ])
  }

  @Test(arguments: [
    ("card: home", PlanStep.Choice.card("home")), ("card: deck/home", .card("deck/home")),
    ("pick: theme=home", .theme("home")), ("pick: theme = home", .theme("home")),
    ("pick: any", .any),
  ])
  func `a card step names a card or picks one`(line: String, choice: PlanStep.Choice) throws {
    let reading = try read(Self.plan.replacing("card: home", with: line))
    #expect(reading.diagnostics == [])
    #expect(reading.plans.first?.steps[1].choice == choice)
  }

  static let faults = [
    ("minutes: 30", "minutes: 31", "5: the steps take 30 minutes in all, the header says 31"),
    ("minutes: 30", "minutes: half", "5: `half` isn't a number of minutes"),
    ("setting: team, solo", "setting: teams", "4: `teams` isn't a setting; write one of `solo`"),
    ("id: team-30", "id: team", "2: the id `team` isn't the file's name"),
    ("kind: welcome", "kind: hello", "16: `hello` isn't a kind of step; write one of `welcome`"),
    ("kind: welcome\n", "", "15: the step has no `kind:`"),
    ("minutes: 5\n```\n\nWelcome", "```\n\nWelcome", "15: the step has no `minutes:`"),
    ("minutes: 5\n```\n\nWelcome", "minutes: 5.5\n```\n\nW", "17: `5.5` isn't a number"),
    ("kind: welcome", "kind: welcome\nkind: pause", "17: `kind:` is given twice"),
    ("kind: welcome", "kind: welcome\ncard: home", "17: only a card step has `card:`"),
    ("kind: welcome", "kind: welcome\npick: any", "17: only a card step has `pick:`"),
    ("kind: welcome", "kind: welcome\nmodel: what", "17: only a close step has a `model:`"),
    ("kind: welcome", "kind: welcome\nsay: hello", "17: this line isn't known in a `step`"),
    ("card: home\n", "", "24: a card step names one card or picks one"),
    ("card: home", "card: home\npick: any", "28: a card step names one card or picks one"),
    ("card: home", "card: Home", "27: `Home` can't be a card"),
    ("card: home", "card: a/b/c", "27: `a/b/c` can't be a card"),
    ("card: home", "card: hoem", "24: there's no card `hoem` that can be used"),
    ("card: home", "card: other/home", "24: there's no card `other/home`"),
    ("card: home", "pick: home", "27: `home` can't be picked from"),
    ("card: home", "pick: theme=", "27: `theme=` can't be picked from"),
    ("card: home", "pick: theme=garden", "24: no card has the theme `garden`; write one of `home`"),
    ("model: what", "model: how", "32: there's no model `how`; write one of `what`"),
    ("model: what", "model: What", "35: `What` can't be an id"),
    ("```step\nkind: welcome\nminutes: 5\n```", "Hello.", "13: the step “Welcome” doesn't begin"),
    ("Thank you.", "```step\nkind: pause\nminutes: 1\n```", "38: a step has one `step` block"),
    ("## Welcome", "##", "13: the heading has no words"),
    ("# Thirty minutes\n", "# Thirty\n\n# Minutes\n", "11: this is a second `#` heading"),
  ]

  @Test(arguments: faults)
  func `a faulty plan is left out and its line named`(
    old: String, new: String, expected: String
  ) throws {
    try #require(Self.plan.contains(old))
    let text = Self.plan.replacing(old, with: new, maxReplacements: 1)
    let reading = try read(text)
    #expect(
      reading.diagnostics.contains { $0.description.hasPrefix("Plans/team-30.md:\(expected)") },
      "\(reading.diagnostics)")
    #expect(reading.plans.isEmpty)
  }

  @Test func `a plan without steps is refused`() throws {
    let head = try #require(Self.plan.firstRange(of: "## Welcome")).lowerBound
    let reading = try read(String(Self.plan[..<head]))
    #expect(
      reading.diagnostics.first?.description
        == """
        Plans/team-30.md:9: the plan has no steps; write each as a `##` heading with a `step` \
        block under it
        """)
  }

  @Test func `cards, themes and models are left unchecked where they are not known`() throws {
    let text = Self.plan.replacing("card: home", with: "card: elsewhere")
      .replacing("model: what", with: "model: elsewhere")
    #expect(try read(text, checked: false).diagnostics == [])
    #expect(try read(text).diagnostics.count == 2)
  }

  @Test func `a model is of no use to a group`() throws {
    let reading = try read(Self.plan.replacing("team, solo", with: "team"))
    #expect(
      reading.diagnostics.map(\.description) == [
        """
        Plans/team-30.md:32: warning: a model is only used by a person alone; add `solo` to \
        `setting:`, or take `model:` out
        """
      ])
    #expect(reading.plans.count == 1)
  }

  @Test func `a theme cannot be picked from more often than it has cards`() throws {
    let again = "## Again\n\n```step\nkind: card\nminutes: 20\npick: theme=home\n```\n\n## Close"
    let text = Self.plan.replacing("card: home", with: "pick: theme=home")
      .replacing("## Close", with: again).replacing("minutes: 30", with: "minutes: 50")
    #expect(
      try read(text).diagnostics.map(\.description) == [
        """
        Plans/team-30.md:32: warning: the theme `home` has only 1 card, too few for this step; \
        pick another theme, or `any`
        """
      ])
  }

  @Test func `a card that several decks have is named with its deck`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "team-30.md")
    var deck = try #require(try ScratchDeck().read().deck)
    var other = deck
    other.id = "other"
    other.cards[0].deck = "other"
    let ambiguous = PlanReader(folder: folder.path, shownAs: "P", decks: [deck, other]).read()
    #expect(
      ambiguous.diagnostics.map(\.description) == [
        """
        P/team-30.md:24: several decks have a card `home`; write one of `deck/home`, `other/home`
        """
      ])
    deck.cards = []
    #expect(
      PlanReader(folder: folder.path, shownAs: "P", decks: [deck, other]).read().plans.count == 1)
  }

  @Test func `one bad plan never hides a good one`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "team-30.md")
    try folder.write("nothing", to: "bad.md")
    let reading = PlanReader(folder: folder.path, shownAs: "P").read()
    #expect(reading.plans.map(\.id) == ["team-30"])
    #expect(reading.diagnostics.map { $0.description.prefix(11) } == ["P/bad.md:1:"])
  }

  @Test func `a plan that is named is read without the others`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.plan, to: "plans/team-30.md")
    try folder.write("nothing", to: "plans/bad.md")
    try folder.write(Self.plan, to: "outside.md")
    let reader = PlanReader(folder: "\(folder.path)/plans", shownAs: "P")
    let reading = try #require(reader.read(only: "team-30"))
    #expect(reading.plans == reader.read().plans && reading.diagnostics == [])
    for none in ["bad", "team-3", "TEAM-30", "../outside", ""] {
      #expect(reader.read(only: none) == nil, "\(none)")
    }
  }

  @Test func `a folder that is not there holds no plans and no models`() throws {
    let folder = try ScratchFolder()
    let plans = PlanReader(folder: "\(folder.path)/nowhere", shownAs: "P").read()
    let models = ModelReader(folder: "\(folder.path)/nowhere", shownAs: "M").read()
    #expect(plans.plans.isEmpty && plans.diagnostics.isEmpty)
    #expect(models.models.isEmpty && models.diagnostics.isEmpty)
  }

  @Test func `a model is read with its questions`() throws {
    let folder = try ScratchFolder()
    try folder.write(Self.model, to: "what.md")
    let reading = ModelReader(folder: folder.path, shownAs: "M").read()
    #expect(reading.diagnostics == [])
    #expect(
      reading.models == [
        ReflectiveModel(
          id: "what", title: "What, so what", credit: "Somebody (1970)",
          about: [.paragraph([.text("Two questions.")])],
          questions: [
            ReflectiveModel.Question(
              title: "What?", text: [.paragraph([.text("What happened?")])]),
            ReflectiveModel.Question(
              title: "So what?", text: [.paragraph([.text("Why does it matter?")])]),
          ])
      ])
  }

  @Test(arguments: [
    ("credit: Somebody (1970)\n", "", "M/what.md:1: the header lacks `credit:`"),
    ("What happened?", "", "M/what.md:11: the question “What?” has no text"),
    ("## What?", "##", "M/what.md:11: the heading has no words"),
    ("## ", "### ", "M/what.md:7: the model has no questions"),
  ])
  func `a faulty model is left out and its line named`(
    old: String, new: String, expected: String
  ) throws {
    let folder = try ScratchFolder()
    try folder.write(Self.model.replacing(old, with: new), to: "what.md")
    let reading = ModelReader(folder: folder.path, shownAs: "M").read()
    #expect(
      reading.diagnostics.contains { $0.description.hasPrefix(expected) },
      "\(reading.diagnostics)")
    #expect(reading.models.isEmpty)
  }
}
