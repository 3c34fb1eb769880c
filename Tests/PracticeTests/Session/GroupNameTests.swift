import Practice
import TestKit
import Testing

@Suite struct GroupNameTests {
  @Test(arguments: [
    ("Night team", "night TEAM", true), ("Night  team ", "Night team", true),
    ("Tîm nos", "TÎM NOS", true), ("Night team", "Day team", false),
  ])
  func `a name is one in any case, and whatever blanks are in it`(
    _ one: String, _ other: String, _ areOne: Bool
  ) throws {
    let (one, other) = (try GroupName(one), try GroupName(other))
    #expect((one == other) == areOne)
    #expect((Set([one, other]).count == 1) == areOne)
  }

  @Test(arguments: [
    ("", GroupName.Fault.empty), (" \t", .empty), ("a\nb", .unshowable),
    ("\u{1B}[31mred", .unshowable),
    ("a\u{202E}b", .unshowable), ("a\u{0}", .unshowable),
    (String(repeating: "n", count: 10_000), .tooLong(limit: GroupName.longest)),
    (String(repeating: "ŵ", count: 61), .tooLong(limit: GroupName.longest)),
  ])
  func `what is no name is refused`(_ text: String, _ fault: GroupName.Fault) {
    #expect(throws: fault) { try GroupName(text) }
  }

  @Test func `groups share nothing with each other, nor with sessions without one`() throws {
    let (night, day) = (try GroupName("Night team"), try GroupName("Day team"))
    #expect(Company(.team, night) == Company(.multiAgency, night))
    #expect(Company(.team, night) != Company(.team, day))
    #expect(Company(.team, night) != Company(.team))
    #expect(Company(.team) != Company(.pair))
    #expect(Company(.solo, night) == Company(.solo))
  }

  private func record(_ tail: String, group: String?, at seconds: Int) throws -> SessionRecord {
    var record = Samples.finishedRecord(tail: tail)
    record.group = try group.map { (text) throws in try GroupName(text) }
    record.began = Moment(seconds: Samples.moment.seconds + seconds)
    record.updated = Moment(seconds: record.began.seconds + 60)
    return record
  }

  @Test func `open actions are the group's own`() throws {
    let records = [
      try record("bbb2", group: "Night team", at: 0),
      try record("bbb3", group: "night team", at: 100),
      try record("bbb4", group: "Day team", at: 200), try record("bbb5", group: nil, at: 300),
    ]
    let company = Company(.team, try GroupName("NIGHT TEAM"))
    #expect(
      ActionLedger(records).open(for: company).map(\.session) == [
        Samples.id("bbb2"), Samples.id("bbb3"),
      ])
    #expect(ActionLedger(records).open(for: Company(.team)).map(\.session) == [Samples.id("bbb5")])
    #expect(records.groups.map(\.text) == ["Day team", "night team"])
  }
}
