import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What a program that was killed has left outside its records, and how long it stays there.
@Suite(.waiting) struct LeftBehindTests {
  // MARK: - Answers in an editor

  /// A session killed while an editor had "Words of mine." in a file; the editor has ended since.
  private func killedAtEditor() throws -> (workspace: Workspace, answer: String) {
    let workspace = try Workspace()
    let editor = try workspace.put(
      script: """
        #!/bin/sh
        echo 'Words of mine.' > "$1"
        : > "\(workspace.temporary)/open"
        for moment in $(seq 1000); do
          [ ! -e "\(workspace.temporary)/close" ] || exit 0
          sleep 0.05
        done
        """, at: "editor")
    let window = try workspace.window("solo", settings: ["EDITOR": editor])
    for line in Script.solo.lines.prefix(4) { try #require(window.answer(line)) }
    window.press("Ctrl-O")
    try #require(Patience.waits { access("\(workspace.temporary)/open", F_OK) == 0 })
    window.signal(SIGKILL)
    #expect(window.end() == .signal(SIGKILL))
    try Data().write(to: URL(filePath: "\(workspace.temporary)/close"))
    let folders = workspace.temporaryNames.filter { $0.hasPrefix("reflect-answer-") }
    let folder = try #require(folders.first)
    let answer = "\(workspace.temporary)/\(folder)/answer.md"
    #expect(try String(contentsOfFile: answer, encoding: .utf8) == "Words of mine.\n")
    return (workspace, answer)
  }

  @Test func `what an editor held goes with its session when that is deleted`() throws {
    let (workspace, answer) = try killedAtEditor()
    let outcome = try workspace.reflect("sessions", "delete", "last", "--yes").run()
    #expect(outcome.ending == .code(0), "\(outcome.messages)")
    #expect(outcome.messages.contains(answer.dropLast("/answer.md".count)))
    #expect(!workspace.temporaryNames.contains { $0.hasPrefix("reflect-answer-") })
  }

  @Test func `what an editor held can be fetched for a day, and is then swept and told`() throws {
    let (workspace, answer) = try killedAtEditor()
    #expect(try workspace.reflect("solo", "--plain").run().ending == .code(0))
    #expect(access(answer, F_OK) == 0)
    try workspace.setTime(ofFile: answer, to: Int(time(nil)) - 100_000)
    let outcome = try workspace.reflect("solo", "--plain").run()
    #expect(outcome.messages.contains(answer.dropLast("/answer.md".count)), "\(outcome.messages)")
    #expect(!workspace.temporaryNames.contains { $0.hasPrefix("reflect-answer-") })
  }

  // MARK: - Files that people ask for

  #if os(Linux)
    @Test(
      .enabled(if: Tracing.isAllowed, "programs cannot be traced here (ptrace is not allowed)"),
      arguments: [false, true])
    func `killed at any call that writes a summary, nothing stays beside it`(
      replacing: Bool
    ) throws {
      let workspace = try Workspace()
      try workspace.keep(Samples.finishedRecord())
      let options = ["summary", "last", "--format", "md", "-o", "out/s.md"]
      let program = workspace.reflect(replacing ? options + ["--force"] : options)
      var points = 0
      for call in ["write", "fsync", "linkat", "rename"] {
        for number in 1..<20 {
          try? FileManager.default.removeItem(atPath: "\(workspace.folder)/out")
          try workspace.write(replacing ? "before" : "", to: replacing ? "out/s.md" : "out/.kept")
          let killed = try workspace.killing(program, at: call, number).run()
          guard killed.ending == .signal(SIGKILL) else { break }
          points += 1
          let text = try? workspace.text(of: "out/s.md")
          let isWhole = text?.hasPrefix("# ") == true
          #expect(isWhole || text == (replacing ? "before" : nil), "\(call) \(number)")
          // A file takes another's place by its name: between the two it is there, and goes with the next.
          let between = replacing && call == "rename"
          #expect(workspace.leftBeside("out").isEmpty != between, "\(call) \(number)")
          if replacing {
            #expect(try program.run().ending == .code(0))
            #expect(workspace.leftBeside("out").isEmpty)
          }
        }
      }
      #expect(points >= 5)
    }
  #endif

  // MARK: - File times

  /// The ends of what file systems keep, 1601 (the zero of Windows shares) and 2300; those that one
  /// cannot keep, it turns into its own last ones.
  @Test(arguments: [.min, -11_644_473_600, -1, 0, 10_413_792_000, .max] as [Int])
  func `a file of any time is listed, shown, swept and deleted`(_ seconds: Int) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    var begun = Samples.record(tail: "bcdf")
    begun.ending = nil
    try workspace.keep(begun)
    let names = [".\(begun.id).draft", ".\(begun.id).77.ab12.tmp", ".\(begun.id).lock"]
    for name in names { try workspace.write("x", to: "Sessions/Records/\(name)") }
    for name in names + workspace.names(in: "Sessions/Records") {
      try workspace.setTime(ofFile: "\(workspace.records)/\(name)", to: seconds)
    }
    for arguments in [
      ["sessions", "list"], ["sessions", "show", "k7m2"], ["summary", "k7m2", "--format", "csv"],
      ["actions"], ["resume", "bcdf", "--plain"], ["sessions", "delete", "bcdf", "--yes"],
      ["sessions", "delete", "k7m2", "--yes"],
    ] {
      let outcome = try workspace.reflect(arguments).run()
      #expect(outcome.ending == .code(0), "\(arguments): \(outcome.messages)")
    }
    #expect(workspace.names(in: "Sessions/Records").filter { $0.hasSuffix(".json") } == [])
  }
}

extension Workspace {
  /// The names in its temporary folder.
  fileprivate var temporaryNames: [String] {
    (try? FileManager.default.contentsOfDirectory(atPath: temporary)) ?? []
  }

  /// The hidden names in a folder of the workspace.
  fileprivate func leftBeside(_ path: String) -> [String] {
    names(in: path).filter { $0.hasPrefix(".reflect") }
  }

  /// Sets when a file was last changed.
  fileprivate func setTime(ofFile path: String, to seconds: Int) throws {
    var times = [timespec(), timespec()]
    for index in times.indices { times[index].tv_sec = seconds }
    try #require(utimensat(AT_FDCWD, path, &times, 0) == 0)
  }
}
