import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

@Suite(.waiting) struct FolderTests {

  @Test(arguments: ["", "umask 000; ", "umask 022; ", "umask 077; "])
  func `records are made in a folder of their own that only their owner can read`(
    _ before: String
  ) throws {
    let workspace = try Workspace()
    var program = workspace.reflect("solo")
    program.before = before
    #expect(try program.run(lines: Script.solo.lines).ending == .code(0))
    let name = try #require(workspace.names(in: "Sessions/Records").first)
    #expect(try workspace.permissions("Sessions/Records") == 0o700)
    #expect(try workspace.permissions("Sessions/Records/\(name)") == 0o600)
    #expect(workspace.names(in: "Sessions/Records").count == 1)
  }

  @Test func `a workspace with nothing but a deck gets its folders`() throws {
    let workspace = try Workspace()
    try FileManager.default.removeItem(atPath: "\(workspace.folder)/Sessions")
    let outcome = try workspace.reflect("solo", "--card", "early-word").run(
      lines: ["", "2"])
    #expect(outcome.ending == .code(0))
    #expect(workspace.names(in: "Sessions") == ["Records"])
    #expect(try workspace.record().title == "An early word")
  }

  @Test(arguments: ["umask 000; ", "umask 002; "])
  func `what the program makes, it trusts afterwards`(_ before: String) throws {
    let workspace = try Workspace()
    for name in ["Cards", "Sessions"] {
      try FileManager.default.removeItem(atPath: "\(workspace.folder)/\(name)")
    }
    for (arguments, code) in [
      (["cards", "new", "early", "--deck", "mine", "--theme", "listening"], 0),
      (["cards", "list"], 0), (["solo", "--card", "early"], 66), (["sessions"], 0),
    ] as [([String], Int32)] {
      var program = workspace.reflect(arguments)
      program.before = before
      let outcome = try program.run()
      #expect(outcome.ending == .code(code), "\(arguments): \(outcome.messages)")
    }
    for name in try FileManager.default.subpathsOfDirectory(atPath: workspace.folder) {
      #expect(try workspace.permissions(name) & 0o022 == 0, "\(name)")
    }
  }

  @Test(
    arguments: [
      ["sessions"], ["actions"], ["summary", "last"], ["sessions", "edit", "last"], ["look-back"],
      ["returns"], ["export-all", "all.tar", "--force"], ["seal", "status"], ["cpd"],
    ])
  func `records that others could look at are shut by every command, which says so`(
    _ arguments: [String]
  ) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: workspace.records)
    let outcome = try workspace.reflect(arguments).run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.messages.contains("Others on this computer could look into"))
    #expect(try workspace.permissions("Sessions/Records") == 0o700)
    let again = try workspace.reflect(arguments).run().messages
    #expect(!again.contains("Others on this computer"), "\(again)")
  }

  @Test func `records are kept out of Git`() throws {
    let workspace = try Workspace()
    _ = try Script.solo.run(in: workspace, lines: 1)
    #expect(try workspace.text(of: "Sessions/Records/.gitignore") == "*\n")
    try workspace.write("mine\n", to: "Sessions/Records/.gitignore")
    _ = try workspace.reflect("resume").run(lines: [""])
    #expect(try workspace.text(of: "Sessions/Records/.gitignore") == "mine\n")
  }

  @Test(arguments: [["solo"], ["resume"], ["sessions"]])
  func `where the records' folder is a file, that is said and the file stays`(
    _ arguments: [String]
  ) throws {
    let workspace = try Workspace()
    try workspace.write("not a folder", to: "Sessions/Records")
    let outcome = try workspace.reflect(arguments).run()
    #expect([73, 74].contains(outcome.code))
    #expect(outcome.messages.contains("Sessions/Records"))
    #expect(outcome.messages.contains("part of the path is a file, not a folder"))
    #expect(try workspace.text(of: "Sessions/Records") == "not a folder")
  }

  @Test func `a link to a folder elsewhere is followed`() throws {
    let workspace = try Workspace()
    try FileManager.default.createSymbolicLink(
      atPath: workspace.records, withDestinationPath: workspace.temporary)
    #expect(try Script.solo.run(in: workspace).ending == .code(0))
    let made = try FileManager.default.contentsOfDirectory(atPath: workspace.temporary)
    #expect(made.filter { $0.hasSuffix(".json") }.count == 1)
    #expect(try workspace.record().ending?.kind == .complete)
  }

  @Test func `a link that leads nowhere is not filled in`() throws {
    let workspace = try Workspace()
    try FileManager.default.createSymbolicLink(
      atPath: workspace.records, withDestinationPath: "\(workspace.temporary)/gone")
    let outcome = try workspace.reflect("solo").run()
    #expect(outcome.code ?? 0 >= 73)
    #expect(outcome.messages.contains("Sessions/Records"))
  }

  @Test func `a folder where a record should be does not stop the others`() throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    try workspace.write("x", to: "Sessions/Records/2026-01-05-bcdf.json/inside")
    let outcome = try workspace.reflect("sessions").run()
    #expect(outcome.ending == .code(0))
    #expect(outcome.text.contains("2026-11-21-k7m2"))
    #expect(outcome.messages.contains("it isn't a plain file"))
  }

  @Test func `a session that loses its folder on the way stops with the reason`() throws {
    let workspace = try Workspace()
    let process = try Process(workspace.reflect("solo"))
    process.send("\n\n".utf8)
    try #require(process.waitsForQuestion(3))
    try FileManager.default.moveItem(
      atPath: workspace.records, toPath: "\(workspace.temporary)/moved")
    process.type("2")
    let outcome = process.end()
    #expect(outcome.ending == .code(74))
    #expect(outcome.messages.contains("was removed while its session is open"))
    #expect(workspace.names(in: "Sessions") == ["Models", "Plans", "Profiles"])
  }
}
