import FoundationEssentials
import Practice
import Testing

/// A line that is typed, and words that have to stand in what it leads to.
struct Exchange {
  let typed: String
  let said: [String]

  init(_ typed: String, _ said: String...) {
    self.typed = typed
    self.said = said
  }
}

extension Program {
  /// Types each line of `exchanges`, and checks what it leads to.
  func hold(_ exchanges: [Exchange], _ location: SourceLocation = #_sourceLocation) throws {
    let outcome = try run(lines: exchanges.map(\.typed))
    #expect(outcome.ending == .code(0), sourceLocation: location)
    let replies = outcome.replies
    try #require(replies.count >= exchanges.count, "\(outcome.text)", sourceLocation: location)
    for (exchange, reply) in zip(exchanges, replies) {
      for words in exchange.said {
        #expect(
          reply.contains(words), "after \"\(exchange.typed)\": \(reply)", sourceLocation: location)
      }
    }
  }
}

@Suite(.waiting) struct CommandWordTests {
  @Test func `a facilitator finds the way with words`() throws {
    let workspace = try Workspace()
    try workspace.reflect("team", "--participants", "6", "--capture", "hands").hold([
      Exchange("back", "This is the beginning; there's nothing to go back to.", "go on."),
      Exchange("time", "5 minutes left in this step. 60 minutes left in the session."),
      Exchange("cards", "1. An early word\n2. Which room"),
      Exchange("notes", "There are no facilitator notes for this step."),
      Exchange("all", "There are no questions to talk about here."),
      Exchange("help", "Nothing is asked here.", "- park WORDS: set a point aside for later"),
      Exchange("?", "At any question you can also type:"),
      Exchange("where", "is saved in Sessions/Records/", "reflect resume "),
      Exchange("more 5", "5 more minutes for this step."),
      Exchange("time", "10 minutes left in this step. 65 minutes left in the session."),
      Exchange("more", "Type more and a number of minutes from 1 to 240, such as more 5."),
      Exchange("more 500", "from 1 to 240"),
      Exchange("edit", "No editor is set. You can go on writing here; for an editor, set EDITOR"),
      Exchange("jump 3", "This session has cards 1 to 2. Type cards to see them."),
      Exchange("jump", "Type jump and a card's number, such as jump 2."),
      Exchange("jump 2", "Step 5 of 6. Card 2 of 2. Second card. 20 minutes."),
      Exchange("cards", "2. Which room (you are here)"),
      Exchange("notes", "Facilitator notes:\nSome rooms cannot be changed. Look for what can."),
      Exchange("", "1 yes\n2 no\n3 it depends"),
      Exchange("4 1 1", "Taken down."),
      Exchange("all", "1. Where do we usually meet?\n2. Who chose that?"),
      Exchange("again", "Talk about it, 1 of 3:\nWhere do we usually meet?"),
      Exchange("note", "Type note and the words to keep, on one line."),
      Exchange("park", "Type park and the point to set aside, on one line."),
      Exchange("note At the office.", "Noted."),
      Exchange("park Who has the key?", "Set aside for later."),
      Exchange("Just words.", "That wasn't taken. Press Enter to go on; to keep words, put note"),
      Exchange("back", "The first views are locked once talk has begun."),
      Exchange("pause", "Paused; the clock is stopped. Press Enter to go on."),
      Exchange("time", "The clock is stopped."),
      Exchange("back", "The session is paused. Type go on, or press Enter, first."),
      Exchange("Words.", "The session is paused. Press Enter to go on; to keep words, put note"),
      Exchange("note We had tea.", "Noted."),
      Exchange("go on", "Press Enter to go on."),
      Exchange("", "Talk about it, 2 of 3:"),
      Exchange("back", "Talk about it, 1 of 3:", "At the office."),
      Exchange("skip", "Step 6 of 6. Close."),
      Exchange("skip", "This is the last step. Go through it, or type end"),
      Exchange("back", "Step 5 of 6."),
      Exchange("end", "End the session now, for good?"),
      Exchange("", "The session goes on."),
      Exchange("end", "End the session now, for good?"),
      Exchange("perhaps", "The session goes on."),
      Exchange("quit", "Everything up to your last answer is saved in"),
    ])
    let record = try workspace.record()
    #expect(record.ending == nil)
    #expect(record.parked.map(\.text) == ["Who has the key?"])
    #expect(record.rounds[1].notes.map(\.text) == ["At the office.", "We had tea."])
    #expect(record.steps[0].minutes == 10)
  }

  @Test(arguments: ["y", "YES", " yes "])
  func `end and a yes end the session early`(_ yes: String) throws {
    let workspace = try Workspace()
    let outcome = try workspace.reflect("solo").run(lines: ["", "", "2", "end", yes])
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.contains("The session has ended here. Everything said so far is kept."))
    #expect(outcome.text.contains("Talk to your supervisor."))
    #expect(try workspace.record().ending?.kind == .early)
    #expect(try workspace.record().rounds[0].first.each.count == 1)
  }

  @Test func `quit stops at once, and what follows is not read`() throws {
    let workspace = try Workspace()
    let outcome = try workspace.reflect("solo").run(lines: ["", "quit", "", "2"])
    #expect(outcome.ending == .code(0))
    #expect(outcome.questions.count == 2)
    #expect(try workspace.record().current == 1)
  }

  @Test func `where an answer in words is asked, a command counts only alone or with a slash`()
    throws
  {
    let workspace = try Workspace()
    try workspace.reflect("solo").hold(
      ["", "", "2", "", ""].map { Exchange($0) } + [
        Exchange("note the difference", "To keep a note", "begin with /note or /park."),
        Exchange("\\note the difference", "Think about it, 2 of 3:"),
        Exchange("back", "Think about it, 1 of 3:", "You wrote: note the difference"),
        Exchange("", "Think about it, 2 of 3:"),
        Exchange("/note A thing apart.", "Noted."),
        Exchange("/park For later.", "Set aside for later."),
        Exchange("/sing", "That isn't a command. Type help to see them."),
        Exchange("time", "left in this step."),
        Exchange("\\back", "Think about it, 3 of 3:"),
        Exchange("help", "Here an answer in words is asked, so a command counts only alone"),
        Exchange("go", "go is for going ahead before every view is in."),
      ])
    let record = try workspace.record()
    #expect(
      record.rounds[0].notes.map(\.text) == ["note the difference", "A thing apart.", "back"])
    #expect(record.parked.map(\.text) == ["For later."])
  }

  @Test func `a choice can be typed by number, by words, or by how they begin`() throws {
    for typed in ["2", "2.", "it depends", "IT", "it  depends"] {
      let workspace = try Workspace()
      _ = try workspace.reflect("solo").run(lines: ["", "", typed])
      let views = try workspace.record().rounds[0].first.each
      #expect(views.map(\.position) == [.named("it depends")], "\(typed)")
    }
  }

  @Test func `passing is always taken, and nobody is asked why`() throws {
    let workspace = try Workspace()
    try workspace.reflect("solo", "--card", "early-word").hold([
      Exchange(""),
      Exchange("", "Nothing is chosen for you. Type a number, or p to pass"),
      Exchange("9", "That isn't one of the choices."),
      Exchange("p", "Your first view is locked from here on.", "Think about it, 1 of 3:"),
    ])
    #expect(try workspace.record().rounds[0].first.each.map(\.position) == [.pass])
  }

  @Test func `a facilitator can go ahead without the views that are missing`() throws {
    let workspace = try Workspace()
    try workspace.reflect(
      "team", "--card", "early-word", "--participants", "4", "--capture", "hands"
    ).hold([
      Exchange(""),
      Exchange("5 0 0 0", "That is more than the 4 people asked."),
      Exchange("1 1", "There are 4 positions, so 4 numbers are needed"),
      Exchange("agree 2, not sure 1", "Talk about it, 1 of 3:"),
      Exchange(""), Exchange(""), Exchange("", "What the research found:"), Exchange(""),
      Exchange("go", "What is the one thing to change?"),
    ])
    let round = try workspace.record().rounds[0]
    #expect(round.first.tallies.first?.counts.map(\.people) == [2, 0, 0, 1, 1])
    #expect(round.second.isEmpty)
  }

  // MARK: - An editor

  private func editor(_ script: String, in workspace: Workspace) throws -> String {
    try workspace.put(script: "#!/bin/sh\n\(script)\n", at: "editor")
  }

  @Test(arguments: ["EDITOR", "VISUAL"])
  func `a long answer is written in the editor that is set`(_ variable: String) throws {
    let workspace = try Workspace()
    let editor = try editor("printf 'A long answer,\\nin two lines.\\n' > \"$1\"", in: workspace)
    try workspace.reflect("solo").setting(variable, editor).hold(
      ["", "", "2", "", ""].map { Exchange($0) } + [Exchange("edit", "Think about it, 2 of 3:")])
    #expect(
      try workspace.record().rounds[0].notes.map(\.text) == ["A long answer,\nin two lines."])
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.temporary) == [])
  }

  @Test func `an editor that fails takes nothing, and its question is asked again`() throws {
    let workspace = try Workspace()
    let editor = try editor("exit 1", in: workspace)
    try workspace.reflect("solo").setting("EDITOR", editor).hold(
      ["", "", "2", "", ""].map { Exchange($0) } + [
        Exchange("edit", "did not end well, so nothing was taken.", "Your answer"),
        Exchange("By hand.", "Think about it, 2 of 3:"),
      ])
    #expect(try workspace.record().rounds[0].notes.map(\.text) == ["By hand."])
    #expect(try FileManager.default.contentsOfDirectory(atPath: workspace.temporary) == [])
  }

  @Test func `a signal to end that comes while an editor is open ends the session after it`() throws
  {
    let workspace = try Workspace()
    let editor = try editor("echo Kept. > \"$1\"", in: workspace)
    let program = workspace.reflect("solo").setting("EDITOR", "kill -TERM $PPID; \(editor)")
    let outcome = try program.run(lines: ["", "", "2", "", "", "edit"])
    #expect(outcome.ending == .code(130), "\(outcome.messages)")
    #expect(try workspace.record().rounds[0].notes.map(\.text) == ["Kept."])
  }

  @Test func `what an editor wrote is kept where the editor failed after all`() throws {
    let workspace = try Workspace()
    let editor = try editor("echo Half an answer > \"$1\"; exit 1", in: workspace)
    let program = workspace.reflect("solo").setting("EDITOR", editor)
    let outcome = try program.run(lines: ["", "", "2", "", "", "edit"])
    let kept = try #require(outcome.text.firstMatch(of: /Your text is kept in ([^;]+);/)?.1)
    let text = try Data(contentsOf: URL(filePath: String(kept)))
    #expect(String(decoding: text, as: UTF8.self) == "Half an answer\n")
  }
}
