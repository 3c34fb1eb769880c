import FoundationEssentials
import Practice
import TestKit
import Testing

/// Records of learning, and moving, with the real program.
@Suite(.waiting) struct LearningCommandTests {
  @Test func `a record of learning is written, stopped, gone on with, put right and exported`()
    throws
  {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    let begun = try workspace.reflect(["cpd", "new", "--from", "last"]).run(lines: ["I was quick."])
    #expect(begun.code == 0 && begun.text.contains("1 of 2"), "\(begun.text)\(begun.messages)")
    let ended = try workspace.reflect(["cpd", "resume"]).run(lines: ["40"])
    #expect(ended.text.contains("as checked on 2026-11-21"), "\(ended.text)\(ended.messages)")
    #expect(!ended.text.contains("requirement"))
    let edit = ["cpd", "edit", "last", "--question", "1", "--words", "I was too quick."]
    #expect(try workspace.reflect(edit).run().code == 0)
    let shown = try workspace.reflect(["cpd", "show", "last"]).run().text
    #expect(shown.contains("I was too quick.") && shown.contains("40 minutes"), "\(shown)")
    #expect(!shown.contains("We knew, and nobody said it."))
    for format in ["docx", "md", "text", "html"] {
      let file = "cpd.\(format == "text" ? "txt" : format)"
      let outcome = try workspace.reflect(["cpd", "export", "last", "-o", file]).run()
      #expect(outcome.code == 0, "\(outcome.messages)")
      #expect(try Data(contentsOf: URL(filePath: "\(workspace.folder)/\(file)")).count > 100)
    }
    let list = try workspace.reflect(["cpd", "list", "--json"]).run()
    let items = try JSONReader.read(list.output).items
    #expect(items.count == 1 && items[0]["minutes"]?.content == .whole(40))
    let none = try workspace.reflect(["cpd", "list", "--until", "2020-01-01"]).run()
    #expect(none.text.contains("no record of learning to 2020-01-01"))
    #expect(try workspace.reflect(["cpd", "delete", "last", "--yes"]).run().code == 0)
    #expect(try workspace.reflect(["cpd", "show", "last"]).run().code == 66)
  }

  @Test(arguments: [
    (["cpd", "new", "--profile", "frob", "--title", "x"], 66, "There are: plain."),
    (["cpd", "new"], 64, "--from"), (["cpd", "resume"], 66, "cpd new"),
    (["cpd", "edit", "last"], 66, "cpd list"),
    (["cpd", "edit", "x", "--question", "1"], 64, "--words"),
    (["cpd", "list", "--since", "soon"], 64, "--since"), (["import", "frob.tar"], 66, "frob.tar"),
    (["import", "Cards/sample/deck.md"], 65, "Nothing was written."),
  ])
  func `what can't be done is said with what to do`(
    words: [String], code: Int32, said: String
  ) throws {
    let outcome = try Workspace().reflect(words).run(lines: [])
    #expect(outcome.code == code)
    #expect(outcome.messages.contains(said), "\(outcome.messages)")
  }

  @Test func `what is moved is there, and a cut archive moves nothing`() throws {
    let (here, there) = (try Workspace(), try Workspace())
    try here.keep(Samples.finishedRecord())
    let file = "\(here.folder)/moving.tar"
    #expect(try here.reflect(["export-all", file]).run().code == 0)
    let whole = try Data(contentsOf: URL(filePath: file))
    let cut = "\(here.folder)/cut.tar"
    try whole.prefix(whole.count - 600).write(to: URL(filePath: cut))
    #expect(try there.reflect(["import", cut]).run().code == 65)
    #expect(try there.reflect(["import", file, "--dry-run"]).run().code == 0)
    #expect(try there.reflect(["sessions", "list"]).run().text.contains("No sessions"))
    let moved = try there.reflect(["import", file]).run()
    #expect(moved.code == 0, "\(moved.messages)")
    #expect(try there.reflect(["sessions", "list"]).run().text.contains("Sample plan"))
    let again = try there.reflect(["import", file]).run()
    #expect(again.text.hasPrefix("Brought 0 files."), "\(again.text)")
  }
}
