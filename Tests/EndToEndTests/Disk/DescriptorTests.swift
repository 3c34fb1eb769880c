import Journal
import Practice
import TestKit
import Testing

/// Standard descriptors that are closed, full or go elsewhere when the program starts.
@Suite struct DescriptorTests {
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
  func `what is listed is written or its loss is told by the exit code`(_ closed: [String]) throws {
    let workspace = try Workspace()
    for arguments in [["cards"], ["--version"], ["--help"], ["cards", "--help"]] {
      var program = workspace.reflect(arguments)
      program.before = "exec \(closed.joined(separator: " ")); "
      let outcome = try program.run()
      #expect(outcome.ending == .code(closed.contains(">&-") ? 74 : 0), "\(arguments)")
      #expect(outcome.output.isEmpty == closed.contains(">&-"))
    }
  }

  @Test(
    .enabled(if: Device.full.exists, "this system has no device that is always full"),
    arguments: [
      ["--version"], ["--help"], ["help"], ["cards", "--help"],
      ["--generate-completion-script", "bash"],
      ["cards"], ["plans", "list"],
    ])
  func `a full output is told by exit code 74`(_ arguments: [String]) throws {
    var program = try Workspace().reflect(arguments)
    program.outputFile = Device.full.path
    let outcome = try program.run()
    #expect(outcome.ending == .code(74), "\(outcome.messages)")
    #expect(outcome.messages.contains("No space left on device"), "\(outcome.messages)")
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
