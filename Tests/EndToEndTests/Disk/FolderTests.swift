import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

@Suite struct FolderTests {

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
    let outcome = try workspace.reflect("solo", "--card", "early-word").run()
    #expect(outcome.ending == .code(0))
    #expect(workspace.names(in: "Sessions") == ["Records"])
    #expect(try workspace.record().title == "An early word")
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
    #expect(outcome.messages.contains("it is not a plain file"))
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
    #expect(workspace.names(in: "Sessions") == ["Models", "Plans"])
  }
}
