import TestKit
import Testing

/// PDF and Word files come out of the program that is started as `reflect`.
@Suite(.waiting) struct PaperFileTests {
  private static let beginnings = [("pdf", "%PDF-1.7"), ("docx", "PK\u{3}\u{4}")]

  private func begins(_ bytes: [UInt8], with text: String) -> Bool {
    bytes.starts(with: Array(text.utf8))
  }

  @Test(arguments: beginnings)
  func `handouts of every layout become files on paper`(
    _ format: String, _ beginning: String
  ) throws {
    let workspace = try Workspace()
    for layout in ["cards", "large", "page", "guide", "findings"] {
      let outcome = try workspace.reflect(
        "handout", "early-word", "--layout", layout, "--format", format
      ).run()
      #expect(outcome.ending == .code(0), "\(layout)")
      #expect(begins(outcome.output, with: beginning), "\(layout)")
      #expect(outcome.messages == "", "\(layout)")
    }
  }

  @Test(arguments: beginnings)
  func `a summary becomes a file on paper, private like the record`(
    _ format: String, _ beginning: String
  ) throws {
    let workspace = try Workspace()
    try workspace.keep(Samples.finishedRecord())
    let printed = try workspace.reflect("summary", "last", "--format", format).run()
    #expect(printed.ending == .code(0))
    #expect(begins(printed.output, with: beginning))
    let filed = try workspace.reflect("summary", "last", "-o", "s.\(format)").run()
    #expect(filed.ending == .code(0))
    #expect(filed.messages.hasPrefix("Written to s.\(format) ("))
    #expect(try workspace.permissions("s.\(format)") & 0o777 == 0o600)
  }

  @Test(arguments: beginnings)
  func `the same input and date give the same bytes`(_ format: String, _: String) throws {
    let command = try Workspace().reflect("handout", "--all", "--format", format)
      .setting("SOURCE_DATE_EPOCH", "1763683200")
    #expect(try command.run().output == command.run().output)
  }

  @Test(arguments: beginnings)
  func `a file that is there stays, and nothing is left half written`(
    _ format: String, _: String
  ) throws {
    let workspace = try Workspace()
    try workspace.write("kept", to: "h.\(format)")
    let outcome = try workspace.reflect("handout", "early-word", "-o", "h.\(format)").run()
    #expect(outcome.ending == .code(73))
    #expect(try workspace.text(of: "h.\(format)") == "kept")
    #expect(workspace.names(in: ".").filter { $0.hasPrefix(".") && $0.contains("h.") } == [])
  }

  @Test func `a check names the cards that take more than one card of paper`() throws {
    let workspace = try Workspace()
    let outcome = try workspace.reflect("cards", "check", "--notes").run()
    #expect(outcome.ending == .code(0))
    #expect(!outcome.messages.contains("not checked"))
  }
}
