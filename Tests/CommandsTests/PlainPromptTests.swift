import Journal
import Practice
import TestKit
import Testing
import Window

@testable import Commands
@testable import Faces

/// Every prompt of the plain face, the keyboard's changing of hands among them, takes what can be typed.
@Suite struct PlainPromptTests {
  private static let settings: [(Setting, Capture, Int)] = [
    (.solo, .each, 1), (.pair, .each, 2), (.team, .each, 3), (.team, .hands, 5),
    (.multiAgency, .hands, 5), (.team, .slips, 5), (.multiAgency, .slips, 4),
  ]
  /// Enough lines of Enter and answers to pass through a card.
  private static let answers = ["", "1", "3", "", "1 1 1 1", "x"]

  private struct Run {
    let transcript: String
    let finish: SessionFinish
    let record: SessionRecord
  }

  private func run(
    _ setting: (Setting, Capture, Int), _ lines: [String], moment: @escaping () -> Moment
  ) throws -> Run {
    let journal = Journal(folder: "/Records", files: FaultyFileSystem())
    let console = ScriptedConsole(lines)
    let session = try session(setting, journal, now: moment)
    let finish = try SessionRunner(
      session, console: console, editor: AnswerEditor(environment: [:])
    ).run()
    return Run(
      transcript: console.transcript, finish: finish, record: try journal.read(Samples.id()).record)
  }

  // MARK: - Every command at every prompt

  /// A console that keeps apart what was said after each line.
  private final class Listening: Console {
    let (width, rows, isTerminal): (Int?, Int?, Bool) = (nil, nil, false)
    private(set) var prompts: [String] = []
    /// What was said after the line of the same number, up to the prompt that follows.
    private(set) var replies: [[String]] = []
    private var lines: ArraySlice<String>

    init(_ lines: [String]) { self.lines = lines[...] }

    func write(_ lines: [SafeText]) {
      if !replies.isEmpty { replies[replies.count - 1] += lines.map(\.string) }
    }

    func ask(_ prompt: SafeText, echo: Bool) -> ConsoleLine {
      prompts.append(prompt.string)
      replies.append([])
      return lines.popFirst().map(ConsoleLine.line) ?? .end
    }
  }

  private func listen(
    to setting: (Setting, Capture, Int), _ lines: [String]
  ) throws -> (console: Listening, finish: SessionFinish) {
    let console = Listening(lines)
    let session = try session(setting, Journal(folder: "/Records", files: FaultyFileSystem()))
    let runner = SessionRunner(
      session, console: console, editor: AnswerEditor(environment: [:]))
    return (console, try runner.run())
  }

  @Test(arguments: settings.indices)
  func `every typed command is answered at every prompt, with a slash and without`(
    _ index: Int
  ) throws {
    let setting = Self.settings[index]
    let way = (0..<14).map { Self.answers[$0 % Self.answers.count] }
    let prompts = try listen(to: setting, way).console.prompts
    // The same prompt again is no other one.
    let depths = prompts.indices.filter { prompts.firstIndex(of: prompts[$0]) == $0 }
    #expect(depths.count > 2)
    let language = FaceLanguage.english.plain
    for depth in depths {
      for word in CommandWord.allCases where word != .end && word != .quit {
        let typed = try #require(language.typed(for: word).first)
        let line = word.takesMore ? "\(typed) 3" : typed
        let (console, finish) = try listen(to: setting, way.prefix(depth) + ["/\(line)", line])
        #expect(finish == .stopped)
        for at in [depth, depth + 1] where at + 1 < console.prompts.count {
          let isAnswered =
            !console.replies[at].isEmpty || console.prompts[at] != console.prompts[at + 1]
          #expect(isAnswered, "\(line) at \(console.prompts.suffix(3)), \(depth)")
          #expect(!console.replies[at].contains(language.unknownCommand), "\(line)")
        }
      }
    }
  }

  private func session(
    _ setting: (Setting, Capture, Int), _ journal: Journal,
    now: @escaping () -> Moment = { Samples.moment }
  ) throws -> RunningSession {
    var record = Samples.record(setting: setting.0, capture: setting.1, people: setting.2)
    record.steps[0].status = .open
    return RunningSession(try journal.create(record), path: "x", today: Samples.day, now: now)
  }

  private func run(_ setting: (Setting, Capture, Int), _ lines: [String]) throws -> Run {
    try run(setting, lines) { Samples.moment }
  }

  @Test(arguments: settings.indices, 0..<14)
  func `quit stops at every prompt, and nothing more is asked`(_ index: Int, _ depth: Int) throws {
    let lines = (0..<depth).map { Self.answers[$0 % Self.answers.count] }
    let run = try run(Self.settings[index], lines + ["/quit", "/note never"])
    #expect(run.finish == .stopped)
    #expect(!run.record.steps.flatMap { $0.notes.map(\.text) }.contains("never"))
    #expect(!run.record.rounds.flatMap(\.notes).contains { $0.text == "never" })
  }

  @Test(arguments: settings.indices, 0..<14)
  func `a note is kept from every prompt`(_ index: Int, _ depth: Int) throws {
    let lines = (0..<depth).map { Self.answers[$0 % Self.answers.count] }
    let run = try run(Self.settings[index], lines + ["/note kept here", "/quit"])
    let notes =
      run.record.rounds.flatMap(\.notes).map(\.text)
      + run.record.steps.flatMap { $0.notes.map(\.text) }
    #expect(notes.contains("kept here"), "\(run.transcript.suffix(400))")
  }

  @Test(arguments: ["time", "cards", "notes", "again", "all", "support", "where", "help", "edit"])
  func `every command about the session is answered while the keyboard changes hands`(
    _ command: String
  ) throws {
    let before = try run((.pair, .each, 2), ["", ""]).transcript
    let after = try run((.pair, .each, 2), ["", "", command]).transcript
    let asked = "Press Enter when only you can see the screen."
    #expect(before.contains(asked))
    #expect(after.count > before.count + asked.count + 10, "\(command)")
  }

  @Test(arguments: ["1", "agree", "pass", "because"])
  func `no answer is taken before the keyboard has changed hands, and it is said`(
    _ answer: String
  ) throws {
    let run = try run((.pair, .each, 2), ["", "", answer, "", "quit"])
    #expect(run.transcript.contains("That wasn't taken: the keyboard is changing hands."))
    #expect(run.record.rounds[0].first.isEmpty)
  }

  @Test func `a break can be begun while the keyboard changes hands`() throws {
    let run = try run((.pair, .each, 2), ["", "", "pause", "", "", "1"])
    #expect(run.transcript.contains("Paused; the clock is stopped."))
    #expect(run.record.rounds[0].first.each.count == 1)
  }

  @Test func `the time that is told is the time now`() throws {
    var moment = Samples.moment
    let first = try run((.team, .hands, 5), ["time", "quit"]) { moment }
    let later = try run((.team, .hands, 5), ["time", "quit"]) {
      moment = Moment(seconds: moment.seconds + 70)
      return moment
    }
    let left = { (run: Run) in
      run.transcript.split(separator: "\n").first { $0.contains("left in") }
    }
    #expect(left(first) != nil && left(first) != left(later))
  }
}
