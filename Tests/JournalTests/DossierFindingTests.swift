import Practice
import TestKit
import Testing

@testable import Journal

/// Records of learning found by their ids and by the words in them.
@Suite struct DossierFindingTests {
  private let files = FaultyFileSystem()
  private var dossiers: Dossiers {
    Dossiers(beside: Journal(folder: DossierTests.folder, files: files))
  }

  private func put(_ dossier: Dossier) throws {
    files.put(
      try DossierCodec.encode(dossier), at: "\(DossierTests.folder)/Learning/\(dossier.id).json")
  }

  /// The one with everything, and one with little from a week later.
  private func putTwo() throws {
    try put(DossierTests.full)
    var later = DossierTests.least
    later.id = Samples.id("bcdf")
    later.day = Samples.day.adding(days: 7)
    later.title = "Another day"
    try put(later)
  }

  private func found(_ words: String, _ change: (inout SearchQuery) -> Void = { _ in }) throws
    -> [String]
  {
    var query = SearchQuery(words)
    change(&query)
    return try dossiers.search(query).map(\.dossier.title)
  }

  @Test func `words are found in titles and answers, the newest first`() throws {
    try putTwo()
    #expect(try found("") == [])
    #expect(try found("a") == ["Another day", "Moves"])
    #expect(try found("two lines") == ["Moves"])
    #expect(try found("two day") == [])
    #expect(try found("xyzzy") == [])
    let passages = try dossiers.search(SearchQuery("lines")).flatMap(\.passages)
    #expect(passages.map(\.kind) == [.reflection])
  }

  @Test func `days, cards and kinds narrow it, and a group's words are in none`() throws {
    try putTwo()
    let day = Samples.day
    #expect(try found("") { $0.since = day.adding(days: 1) } == ["Another day"])
    #expect(try found("") { $0.until = day } == ["Moves"])
    #expect(try found("") { $0.cards = ["sample/moves"] } == ["Moves"])
    #expect(try found("") { $0.cards = ["sample/other"] } == [])
    #expect(try found("") { $0.kinds = [.reflection] } == ["Moves"])
    #expect(try found("") { $0.kinds = [.parked] } == [])
    let group = try GroupName("Nights")
    #expect(try found("a") { $0.group = group } == [])
  }

  @Test func `an id, its beginning and last mean a dossier`() throws {
    let none = #expect(throws: JournalError.self) { try dossiers.find("last") }
    #expect(none?.code == .notFound)
    try putTwo()
    #expect(try dossiers.find("bcdf") == Samples.id("bcdf"))
    #expect(try dossiers.find("last") == Samples.id())
    #expect(#expect(throws: JournalError.self) { try dossiers.find("zzzz") }?.code == .notFound)
    #expect(try dossiers.read(Samples.id()).dossier == DossierTests.full)
    try dossiers.delete(Samples.id())
    #expect(try dossiers.list().dossiers.map(\.dossier.id) == [Samples.id("bcdf")])
  }

  @Test func `what is no dossier is listed with its reason`() throws {
    try putTwo()
    for name in ["notes.json", "2026-11-21-bbbb.json", "2026-11-21-k7m2.json.damaged-1"] {
      files.put([0x7B], at: "\(DossierTests.folder)/Learning/\(name)")
    }
    files.put([], at: "\(DossierTests.folder)/Learning/notes.txt")
    let listing = try dossiers.list()
    #expect(listing.dossiers.count == 2)
    #expect(listing.setAside.map(\.reason.code) == [.damaged, .setAside, .notUnderstood])
  }
}
