import FoundationEssentials
import Journal
import Practice
import System
import TestKit
import Testing

/// Standard descriptors that are closed, full or go elsewhere when the program starts.
@Suite(.waiting) struct DescriptorTests {
  static let closings = (0..<8).map { number in
    (0..<3).filter { number >> $0 & 1 == 1 }.map { ["<&-", ">&-", "2>&-"][$0] }
  }

  @Test(arguments: closings)
  func `a session ends clearly whichever descriptors are closed`(_ closed: [String]) throws {
    let workspace = try Workspace()
    var program = workspace.reflect("solo", "--plain")
    program.before = "exec \(closed.joined(separator: " ")); "
    let outcome = try program.run(lines: ["", ""])
    // Nothing can be shown to someone whose output is closed; at the end of input all is saved.
    #expect(outcome.ending == .code(closed.contains(">&-") ? 74 : 0), "\(outcome.messages)")
    if closed == [">&-"] { #expect(outcome.messages.contains("Bad file descriptor")) }
    for name in workspace.names(in: "Sessions/Records") {
      #expect(name.hasSuffix(".json"), "\(name) was left behind")
    }
  }

  @Test(arguments: closings)
  func `what serves phones says who starts it, whichever descriptors are closed`(
    _ closed: [String]
  ) throws {
    var program = try Workspace().program(Built.room, [])
    program.before = "exec \(closed.joined(separator: " ")); "
    let outcome = try program.run()
    #expect(outcome.ending == .code(64), "\(outcome.messages)")
    #expect(closed.contains("2>&-") || outcome.messages.contains("reflect team --phones"))
  }

  // MARK: - Every command

  // What could not be written is told by the exit code; a failure that was there before stays what it is.
  private func code(of command: EveryCommand, losingOutput: Bool) throws -> Int32? {
    let usual = try command.usual()
    return losingOutput && !usual.output.isEmpty ? 74 : usual.code
  }

  @Test(arguments: Offer.all.filter { $0.subcommands.isEmpty })
  func `there is no command that isn't tried here`(_ offer: Offer) {
    #expect(EveryCommand.all.contains { $0.words.starts(with: offer.words) })
  }

  @Test func `every command ends clearly where nothing is in its way`() throws {
    for command in EveryCommand.all {
      #expect([0, 64, 65, 66].contains(try command.usual().code), "\(command.testDescription)")
    }
  }

  // With none of them closed it is what is usual.
  @Test(arguments: closings.filter { !$0.isEmpty })
  func `every command ends clearly whichever descriptors are closed`(_ closed: [String]) throws {
    for command in EveryCommand.all {
      var program = try command.program()
      program.before = "exec \(closed.joined(separator: " ")); "
      let outcome = try program.run()
      #expect(
        outcome.code == (try code(of: command, losingOutput: closed.contains(">&-"))),
        "\(command.testDescription): \(outcome.ending) \(outcome.messages)")
      if closed.contains(">&-") { #expect(outcome.output.isEmpty) }
    }
  }

  @Test(.enabled(if: Device.full.exists, "this system has no device that is always full"))
  func `a full output is told by every command`() throws {
    for command in EveryCommand.all {
      var program = try command.program()
      program.outputFile = Device.full.path
      let outcome = try program.run()
      let code = try code(of: command, losingOutput: true)
      #expect(outcome.code == code, "\(command.testDescription): \(outcome.messages)")
      if code == 74 {
        #expect(outcome.messages.contains("No space left on device"), "\(command.testDescription)")
      }
    }
  }

  @Test func `a reader that has gone is told by every command's exit code, without words`() throws {
    for command in EveryCommand.all {
      let ends = try Descriptors.pipeEnds()
      Descriptors.end(ends.reading)
      defer { Descriptors.end(ends.writing) }
      var program = try command.program()
      program.outputEnd = ends.writing
      let outcome = try program.run()
      let code = try code(of: command, losingOutput: true)
      #expect(outcome.code == code, "\(command.testDescription): \(outcome.messages)")
      // A session says that it stopped; a list that was read as far as was wanted says nothing.
      if code == 74 {
        #expect(!outcome.messages.contains("could not be written"), "\(outcome.messages)")
      }
    }
  }

  @Test(arguments: [false, true])
  func `every command waits where a pipe is full, also one that does not block`(
    _ isBlocking: Bool
  ) throws {
    for command in EveryCommand.all {
      let pipe = try FullPipe(isBlocking: isBlocking)
      var program = try command.program()
      program.outputEnd = pipe.writing
      let process = try Process(program)
      process.endInput()
      pipe.waitsUntilStuck(process.number)
      let written = pipe.drained()
      let outcome = process.end()
      let usual = try command.usual()
      #expect(outcome.ending == usual.ending, "\(command.testDescription): \(outcome.messages)")
      #expect(written.isEmpty == usual.output.isEmpty, "\(command.testDescription)")
    }
  }

  @Test(
    .enabled(if: Files.exists("/proc/self/limits"), "this system doesn't tell a program's limits"))
  func `no picture of a session's memory is written while it runs`() throws {
    let talk = try Conversation(try Workspace().reflect("solo", "--plain"))
    try #require(talk.reachesQuestion())
    let limits = try String(contentsOfFile: "/proc/\(talk.process.number)/limits", encoding: .utf8)
    let core = try #require(
      limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    // One byte is what Linux takes for none at all, also where a program collects such pictures.
    #expect(core.split(separator: " ").dropFirst(4).first == "1", "\(core)")
    talk.process.endInput()
    _ = talk.process.end()
  }

  // A library like this leaves the runtime's own way to the arguments with nothing to go by.
  @Test func `arguments arrive also when a library has moved the environment`() throws {
    let workspace = try Workspace()
    try workspace.write(
      """
      #include <stdlib.h>
      __attribute__((constructor)) static void move(void) { setenv("MOVED", "1", 1); }
      """, to: "move.c")
    let compiled = try workspace.program(
      "/usr/bin/env", ["cc", "-shared", "-fPIC", "-o", "move.so", "move.c"]
    ).run()
    // Without a compiler there is no such library to try it with.
    guard compiled.ending == .code(0) else { return }
    let outcome = try workspace.reflect("--version")
      .setting("LD_PRELOAD", "\(workspace.folder)/move.so").run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.hasPrefix("reflect "))
  }
}
