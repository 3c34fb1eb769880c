import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

@Suite(.waiting) struct FullDiskTests {
  private static let long = String(repeating: "A long answer. ", count: 2_000)

  @Test func `where no file may be written a session does not begin`() throws {
    let workspace = try Workspace()
    var program = workspace.reflect("solo")
    program.before = "ulimit -f 0; "
    let outcome = try program.run(lines: [""])
    #expect(outcome.ending == .code(74))
    #expect(outcome.messages.contains("a limit on the size of files is reached"))
    #expect(workspace.names(in: "Sessions/Records") == [])
  }

  @Test func `an answer that cannot be saved is not taken, and what was saved stays`() throws {
    let workspace = try Workspace()
    var program = workspace.reflect("solo")
    program.before = "ulimit -f 40; "
    let outcome = try program.run(lines: ["", "", "2", "4", Self.long, "never read"])
    #expect(outcome.ending == .code(74))
    #expect(outcome.messages.contains("What was there before is unchanged."))
    #expect(try workspace.record().timeless == (try Script.solo.states())[4])
    #expect(workspace.names(in: "Sessions/Records").count == 1)
    let rest = Array(Script.solo.lines.dropFirst(4))
    #expect(try workspace.reflect("resume").run(lines: rest).ending == .code(0))
    #expect(try workspace.record().timeless == (try Script.solo.states()).last)
  }

  @Test func `an answer from an editor that cannot be saved is kept, and its place is told`() throws
  {
    let workspace = try Workspace()
    let editor = try workspace.put(
      script: "#!/bin/sh\nyes A long answer. | head -n 2000 > \"$1\"\n", at: "editor")
    var program = workspace.reflect("solo").setting("EDITOR", "ulimit -S -f unlimited; \(editor)")
    program.before = "ulimit -S -f 40; "
    let outcome = try program.run(lines: ["", "", "2", "4", "edit"])
    #expect(outcome.messages.contains("What you wrote could not be saved."), "\(outcome.messages)")
    let kept = try #require(outcome.messages.firstMatch(of: /Your text is kept in ([^;]+);/)?.1)
    let text = try Data(contentsOf: URL(filePath: String(kept)))
    #expect(String(decoding: text, as: UTF8.self).hasPrefix("A long answer.\n"))
    #expect(text.count == 30_000)
    #expect(outcome.ending == .code(74))
    #expect(outcome.messages.contains("a limit on the size of files is reached"))
    #expect(try workspace.record().timeless == (try Script.solo.states())[4])
  }

  @Test func `a summary that does not fit leaves the old file and nothing beside it`() throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    try workspace.write("the old one", to: "summary.html")
    var program = workspace.reflect("summary", "last", "-o", "summary.html", "--force")
    program.before = "ulimit -f 4; "
    let outcome = try program.run()
    #expect(outcome.ending == .code(74))
    #expect(try workspace.text(of: "summary.html") == "the old one")
    #expect(workspace.names(in: ".") == ["Cards", "Sessions", "summary.html"])
  }

  @Test func `an action that cannot be saved as done stays as it was`() throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    var program = workspace.reflect("actions", "done", "k7m2.1")
    program.before = "ulimit -f 4; "
    #expect(try program.run().ending == .code(74))
    #expect(try workspace.record() == Samples.finishedRecord())
    #expect(workspace.names(in: "Sessions/Records") == ["2026-11-21-k7m2.json"])
  }

  // MARK: - A disk of its own

  /// A shell that runs `script` with a disk of 64 KiB, `disk`, that only it can see; `$0` is the program.
  private func onSmallDisk(_ script: String, in workspace: Workspace) -> Program {
    let mounting =
      "mkdir -p disk && mount -t tmpfs -o size=64k,mode=0700 tmpfs disk && cp -R Cards disk/ && "
    return workspace.program(
      "/usr/bin/unshare", ["--mount", "/bin/sh", "-c", mounting + script, Built.reflect])
  }

  private static let canMount: Bool = {
    guard let workspace = try? Workspace() else { return false }
    let program = workspace.program(
      "/usr/bin/unshare",
      ["--mount", "/bin/sh", "-c", "mkdir d && mount -t tmpfs -o size=64k tmpfs d"])
    return (try? program.run())?.ending == .code(0)
  }()

  @Test(.enabled(if: canMount, "mounting a small disk takes root and the right to do so"))
  func `on a full disk a session does not begin, and says why`() throws {
    let workspace = try Workspace()
    let outcome = try onSmallDisk(
      "dd if=/dev/zero of=disk/filler bs=4k 2>/dev/null; \"$0\" solo --workspace disk --card early-word; "
        + "code=$?; ls -A disk/Sessions/Records 2>/dev/null; exit $code", in: workspace
    ).run(lines: [""])
    #expect(outcome.ending == .code(74))
    #expect(outcome.messages.contains("no space is left on the disk"), "\(outcome.messages)")
    #expect(outcome.text == "")
  }

  @Test(.enabled(if: canMount, "mounting a small disk takes root and the right to do so"))
  func `on a disk that fills up what was saved stays, and resume goes on`() throws {
    let workspace = try Workspace()
    let outcome = try onSmallDisk(
      "(echo; echo 2; echo 4; yes 'A long answer.' | head -n 3000 | tr '\\n' ' '; echo) "
        + "| \"$0\" solo --workspace disk --card early-word >/dev/null; echo \"code $?\"; "
        + "\"$0\" resume --workspace disk </dev/null; "
        + "ls -A disk/Sessions/Records", in: workspace
    ).run()
    #expect(outcome.text.hasPrefix("code 74\nGoing on with \"An early word\""), "\(outcome.text)")
    #expect(outcome.messages.contains("no space is left on the disk"))
    #expect(outcome.text.contains("Why? A sentence or two; Enter leaves it out: "))
    #expect(outcome.lines.suffix(2).first?.hasSuffix(".json") == true)
  }

  @Test(.enabled(if: canMount, "mounting a small disk takes root and the right to do so"))
  func `a disk that can only be read is told of with 77`() throws {
    let workspace = try Workspace()
    let outcome = try onSmallDisk(
      "mkdir -p disk/Sessions/Records && mount -o remount,ro disk && "
        + "\"$0\" solo --workspace disk --card early-word", in: workspace
    ).run(lines: [""])
    #expect(outcome.ending == .code(77))
    #expect(outcome.messages.contains("the disk can only be read"), "\(outcome.messages)")
  }
}
