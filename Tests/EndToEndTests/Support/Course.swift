import Journal
import Practice
import Synchronization
import Testing

// Each course is run for its states once.
private let known = Mutex<[[String]: [SessionRecord]]>([:])

/// A session from beginning to end: the command that begins it, and what is typed.
struct Course: CustomTestStringConvertible {
  /// The command's arguments.
  let arguments: [String]
  /// The answers to its questions; handing the keyboard over is not among them.
  let lines: [String]

  init(_ arguments: [String], _ lines: [String]) {
    self.arguments = arguments
    self.lines = lines
  }

  var testDescription: String { "reflect \(arguments.joined(separator: " "))" }

  /// Runs it in `workspace`, with all of it typed beforehand or only so many lines.
  func run(in workspace: Workspace, lines count: Int? = nil) throws -> Outcome {
    try workspace.reflect(arguments).run(lines: Array(lines.prefix(count ?? lines.count)))
  }

  /// What is recorded when each question appears, and last at the end: one more than there are lines.
  func states() throws -> [SessionRecord] {
    if let states = known.withLock({ $0[arguments] }) { return states }
    let states = try run()
    known.withLock { $0[arguments] = states }
    return states
  }

  private func run() throws -> [SessionRecord] {
    let workspace = try Workspace()
    let talk = try Conversation(workspace.reflect(arguments))
    var states: [SessionRecord] = []
    for line in lines {
      try #require(talk.reachesQuestion())
      states.append(try workspace.record().timeless)
      talk.answer(line)
    }
    try #require(talk.process.end().ending == .code(0))
    states.append(try workspace.record().timeless)
    return states
  }
}

/// A session talked through question by question, with the keyboard handed over whenever that is asked.
final class Conversation {
  /// The program.
  let process: Process
  private var answered = 0

  init(_ program: Program) throws {
    process = try Process(program)
  }

  /// Waits for the next question that is not about the keyboard; false when there is none.
  func reachesQuestion() -> Bool {
    while process.waitsForQuestion(answered + 1) {
      guard
        process.question.hasPrefix("Press Enter when only you")
          || process.question.hasPrefix("Press Enter when everyone")
      else { return true }
      answer("")
    }
    return false
  }

  /// Answers the question that was reached.
  func answer(_ line: String) {
    process.type(line)
    answered += 1
  }

  /// Answers questions with `lines`, ends the input at the question after them, and waits for the end.
  func end(after lines: some Sequence<String>) -> Outcome {
    for line in lines where reachesQuestion() { answer(line) }
    if reachesQuestion() { process.endInput() }
    return process.end()
  }
}
