import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct ReadingCommands {
  private func read(_ line: String, _ ask: Scene.Ask) -> LineMeaning {
    PlainFace().read(line, in: Scenes.scene(ask: ask), today: Samples.day)
  }

  @Test(arguments: Scenes.asks)
  func `a command alone on a line counts at every question`(ask: Scene.Ask) {
    #expect(read("back", ask) == event(.back))
    #expect(read("Skip", ask) == event(.skip))
    #expect(read("pause", ask) == event(.pause))
    #expect(read("time", ask) == .command(.time))
    #expect(read("cards", ask) == .command(.cards))
    #expect(read("notes", ask) == .command(.notes))
    #expect(read("again", ask) == .command(.again))
    #expect(read("all", ask) == .command(.allPrompts))
    #expect(read("where", ask) == .command(.whereSaved))
    #expect(read("help", ask) == .command(.help))
    #expect(read("?", ask) == .command(.help))
    #expect(read("end", ask) == .command(.end))
    #expect(read(" QUIT ", ask) == .command(.quit))
  }

  @Test(arguments: Scenes.asks)
  func `every line has a meaning or words that say what can be typed`(ask: Scene.Ask) {
    let lines = ["", " ", "x", "1", "/", "\\", "note", "more", "jump x", "\u{1B}]0;x\u{7}", "٣"]
    for line in lines {
      if case .unclear(let words) = read(line, ask) { #expect(!words.isEmpty) }
    }
  }

  @Test(arguments: [
    Scene.Ask.goOn, .paused, Scenes.position, Scenes.tally, Scenes.review, .outcome,
  ])
  func `commands with words need no slash where a choice is asked`(ask: Scene.Ask) {
    #expect(read("note  we knew ", ask) == event(.note("we knew")))
    #expect(read("NOTE We Knew", ask) == event(.note("We Knew")))
    #expect(read("park who pays?", ask) == event(.park("who pays?")))
    #expect(read("note\twith a tab", ask) == event(.note("with a tab")))
    #expect(read("jump 12", ask) == event(.jump(card: 12)))
  }

  @Test(arguments: ["note", "park", "/note", "note   "])
  func `a note without words is asked again`(line: String) {
    #expect(isUnclear(read(line, .goOn)))
  }

  @Test(arguments: [
    ("more 5", 5), ("more 1", 1), ("MORE 240", 240), ("more 5 minutes", 5),
    ("more 10 min", 10),
  ])
  func `more minutes are read`(line: String, minutes: Int) {
    #expect(read(line, .goOn) == event(.extend(minutes: minutes)))
  }

  @Test(arguments: [
    "more", "more 0", "more 241", "more -5", "more five", "more 5 apples", "more 5 min now",
    "more 99999999999999999999", "moreover",
  ])
  func `minutes outside 1 to 240 are asked again`(line: String) {
    #expect(isUnclear(read(line, .goOn)))
  }

  @Test(arguments: ["jump", "jump 0", "jump -1", "jump two", "jump 99999999999999999999"])
  func `a card that cannot be is asked again`(line: String) {
    #expect(isUnclear(read(line, .goOn)))
  }

  @Test func `go goes ahead without missing views, ends a pause, and goes on elsewhere`() {
    #expect(read("go", Scenes.position) == event(.goAhead))
    #expect(read("go", Scenes.tally) == event(.goAhead))
    #expect(read("go", .paused) == event(.goOn))
    #expect(read("go", .goOn) == event(.next))
    #expect(read("go on", .goOn) == event(.next))
    #expect(read("go on", Scenes.position) == event(.goOn))
  }

  @Test func `the editor is for answers in words and for talk`() {
    #expect(read("edit", .answer) == .command(.edit))
    #expect(read("edit", .goOn) == .command(.edit))
    #expect(isUnclear(read("edit", Scenes.position)))
    #expect(isUnclear(read("edit", .nothing)))
  }

  @Test func `pass where nothing is asked goes on`() {
    #expect(read("p", .goOn) == event(.next))
  }

  @Test func `only a clear yes ends a session`() {
    let face = PlainFace()
    #expect(["y", "Y", " yes "].allSatisfy(face.saysYes))
    #expect(!["", "n", "no", "yep", "end", "quit"].contains(where: face.saysYes))
  }

  @Test func `every command word is explained in help as it is typed`() {
    for word in CommandWord.allCases {
      let words = EnglishPlainWords()
      let help = words.command(word)
      #expect(help.typed.hasPrefix(words.typed(for: word)[0]))
      #expect(!help.does.isEmpty)
    }
  }
}
