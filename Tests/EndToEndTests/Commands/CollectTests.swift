import Practice
import TestKit
import Testing

/// From three facilitators' sessions to one picture, by way of a shared folder.
@Suite(.waiting) struct CollectTests {
  /// Shares three sessions on one card with `drive`.
  private func facilitator(_ place: Int, sharingWith drive: String) throws -> Workspace {
    let workspace = try Workspace()
    var tails: [String] = []
    for letter in ["b", "c", "d"] {
      var record = Samples.finishedRecord(tail: "\(letter)\(letter)b\(place + 2)")
      record.steps[1].round?.card.id = "early-word"
      try workspace.keep(record)
      tails.append(record.id.description)
    }
    let sent = try workspace.reflect("share", drive, "--sessions", tails.joined(separator: ","))
      .run()
    #expect(sent.code == 0, "\(sent.messages)")
    return workspace
  }

  private func overview(of drive: String, on day: String, in workspace: Workspace) throws
    -> Outcome
  {
    try workspace.program(Built.collect, ["overview", drive, "--json"])
      .setting("REFLECT_COLLECT_TODAY", day).run()
  }

  @Test func `what three facilitators share becomes a picture, and stays`() throws {
    let lead = try Workspace()
    try lead.write("", to: "drive/notes.txt")
    let drive = "\(lead.folder)/drive"
    let facilitators = try (0..<3).map { try facilitator($0, sharingWith: drive) }
    let early = try overview(of: drive, on: "2027-01-28", in: lead)
    #expect(early.code == 66 && early.messages.contains("2027-01-29"), "\(early.messages)")
    let picture = try overview(of: drive, on: "2027-01-29", in: lead)
    #expect(picture.code == 0, "\(picture.messages)")
    let card = try JSONReader.read(Array(picture.text.utf8))["cards"]?.items.first
    #expect(card?["id"]?.content == .string("sample/early-word"))
    #expect(card?["title"]?.content == .string("An early word"))
    let back = try facilitators[0].reflect("share", "withdraw", drive).run()
    #expect(back.code == 73, "\(back.messages)")
    let again = try overview(of: drive, on: "2027-01-29", in: lead)
    #expect(again.text == picture.text)
  }
}
