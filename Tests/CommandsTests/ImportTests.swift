import FoundationEssentials
import Practice
import TestKit
import Testing

@testable import Commands
@testable import Journal

@Suite struct ImportTests {
  private static let card = "Cards/mine/cards/knock.md"

  /// A workspace in a folder that's there as long as it is.
  private struct Computer {
    let folder: TextFolder
    let workspace: Workspace
    var journal: Journal { workspace.journal }

    init(_ files: [String: String] = [:]) throws {
      folder = try TextFolder(["Cards/mine/deck.md": "A deck."].merging(files) { $1 })
      workspace = try Workspace(
        asked: folder.path,
        in: Surroundings(currentFolder: "/", environment: [:], program: nil), safe: ["*"])
    }

    func text(_ path: String) throws -> String {
      String(decoding: try Belongings.contents("\(folder.path)/\(path)"), as: UTF8.self)
    }
  }

  private static func record(_ tail: String = "k7m2", title: String = "Sample plan")
    -> ArchivedFile
  {
    var record = Samples.finishedRecord(tail: tail)
    record.title = title
    return ArchivedFile(
      path: "Records/\(record.id).json", bytes: RecordCodec.bytes(of: record))
  }

  @Test func `everything one owns is gathered, and comes out on another computer as it was`() throws
  {
    let here = try Computer([Self.card: "A card.", "Sessions/Plans/own.md": "A plan."])
    let there = try Computer()
    try here.journal.create(Samples.finishedRecord()).close()
    var dossier = Dossier(
      id: Samples.id("bbbb"),
      profile: Dossier.Profile(id: "p", title: "P", body: "B", checked: Samples.day),
      day: Samples.day, title: "Moves", setting: .solo,
      items: [Dossier.Item(field: .impact, title: "Impact")], began: Samples.moment)
    dossier.items[0].answer = "Much."
    try Dossiers(beside: here.journal).create(dossier).close()
    let all = try Belongings(in: here.workspace)
    #expect(all.records == 1 && all.dossiers == 1 && all.left.isEmpty)
    let files = try Archive.files(in: Archive.bytes(of: all.files, made: Samples.moment))
    let run = Import(into: there.workspace, isTrial: false)
    try run.take(files.filter { $0.path.contains("/") })
    #expect(try there.journal.list().records.map(\.record) == [Samples.finishedRecord()])
    #expect(
      try Dossiers(beside: there.journal).list().dossiers == [StoredDossier(dossier, .intact)])
    #expect(try there.text(Self.card) == "A card.")
    #expect(try there.text("Sessions/Plans/own.md") == "A plan.")
    let again = Import(into: there.workspace, isTrial: false)
    try again.take(files.filter { $0.path.contains("/") })
    #expect(again.outcomes.allSatisfy { $0.outcome == .same })
  }

  @Test func `where something else has the name both are kept, and a second time nothing is added`()
    throws
  {
    let there = try Computer([Self.card: "Mine."])
    try there.journal.create(Samples.finishedRecord()).close()
    let files = [
      Self.record(title: "Another"), ArchivedFile(path: Self.card, bytes: Array("Theirs.".utf8)),
      ArchivedFile(path: "Records/.\(Samples.id()).draft", bytes: Array("{}".utf8)),
    ]
    let run = Import(into: there.workspace, isTrial: false)
    try run.take(files)
    let titles = try there.journal.list().records.map(\.record.title).sorted()
    #expect(titles == ["Another", "Sample plan"])
    #expect(try there.journal.read(Samples.id()).record == Samples.finishedRecord())
    #expect(try there.text(Self.card) == "Mine.")
    #expect(
      try there.text("\(Self.card).imported-1") == "Theirs.")
    #expect(run.outcomes.last?.outcome == .left(.draftOfOther))
    let again = Import(into: there.workspace, isTrial: false)
    try again.take(files)
    #expect(again.outcomes.dropLast().allSatisfy { $0.outcome == .same })
    #expect(try there.journal.list().records.count == 2)
  }

  @Test func `a trial writes nothing`() throws {
    let there = try Computer()
    let run = Import(into: there.workspace, isTrial: true)
    try run.take([Self.record(), ArchivedFile(path: Self.card, bytes: [])])
    #expect(run.outcomes.map(\.outcome) == [.new, .new])
    #expect(try there.journal.list().records.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: "\(there.folder.path)/\(Self.card)"))
  }

  @Test(arguments: [
    "Records/x.json", "Records/deep/2026-11-21-k7m2.json", "Records/sealing-keys.txt",
    "Records/.gitignore", "Cards/mine/run.sh", "Cards/.hidden/deck.md", "Sessions/Records/x.md",
    "Sessions/Plans/a/b/c.md", "elsewhere.md", "Cards.md",
  ])
  func `what doesn't belong in an archive is refused before anything is written`(path: String)
    throws
  {
    let there = try Computer()
    let run = Import(into: there.workspace, isTrial: false)
    #expect(throws: ArchiveFault.unexpected(path)) {
      try run.take([Self.record(), ArchivedFile(path: path, bytes: [])])
    }
    #expect(try there.journal.list().records.isEmpty)
  }

  @Test func `where one file can't be written none of the others stays`() throws {
    let there = try Computer(["Cards/mine/cards": "In the way."])
    let run = Import(into: there.workspace, isTrial: false)
    #expect(throws: JournalError.self) {
      try run.take([Self.record(), ArchivedFile(path: Self.card, bytes: [])])
    }
    #expect(try there.journal.list().records.isEmpty)
  }

  @Test func `records of every earlier format are moved as they are, and read there`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../JournalTests/Fixtures").standardized.path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter(Journal.isKept).sorted()
    try #require(names.count > 1)
    let there = try Computer()
    let files = try names.map {
      ArchivedFile(path: "Records/\($0)", bytes: try Belongings.contents("\(folder)/\($0)"))
    }
    let run = Import(into: there.workspace, isTrial: false)
    try run.take(Archive.files(in: Archive.bytes(of: files, made: Samples.moment)))
    let here = try Journal(folder: folder).list().records
    #expect(try there.journal.list().records == here)
    #expect(here.count == names.count)
  }
}
