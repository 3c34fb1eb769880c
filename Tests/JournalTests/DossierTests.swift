import FoundationEssentials
import Practice
import TestKit
import Testing

@testable import Journal

@Suite struct DossierTests {
  static let folder = "/home/me/Records"
  static let id = Samples.id()
  static let path = "\(folder)/Learning/\(id).json"

  /// A dossier with as little as there can be.
  static let least = Dossier(
    id: id,
    profile: Dossier.Profile(id: "plain", title: "Plain", body: "Nobody", checked: Samples.day),
    day: Samples.day, title: "Moves", setting: .solo,
    items: [Dossier.Item(field: .whatILearnt, title: "What you learnt", text: ["What?"])],
    began: Samples.moment)

  /// One with everything.
  static let full: Dossier = {
    var dossier = least
    dossier.kind = "Reflection"
    dossier.minutes = 35
    dossier.sessions = [Samples.id("bbbb")]
    dossier.cards = [Dossier.MetCard(deck: "sample", id: "moves", title: "Every move counts")]
    dossier.sources = ["Author, A. (2019). A report. https://example.org/report"]
    dossier.items[0].answer = "Two lines.\nThat's one \"more\"."
    dossier.items += [
      Dossier.Item(field: .peerRole, title: "Who", text: ["Who?"]),
      Dossier.Item(
        field: .impact, title: "Impact", text: ["Impact?"], drawsOn: [.actions, .views]),
    ]
    dossier.current = 2
    dossier.peerRole = "a colleague"
    dossier.standards = ["4", "6.9"]
    dossier.evidence = ["summary.pdf"]
    dossier.reviewOn = Samples.day.adding(months: 6)
    return dossier
  }()

  @Test func `a record of learning is past its day so long after it was last added to`() throws {
    let files = FaultyFileSystem()
    let dossiers = dossiers(files)
    let time = try #require(Age("36mo"))
    #expect(try dossiers.due(on: Samples.day, time).isEmpty)
    #expect(dossiers.glance(on: Samples.day, time) == 0)
    var later = Self.full
    later.day = Samples.day.adding(days: 40)
    try dossiers.create(later).close()
    let last = Samples.day.adding(days: 40).adding(months: 36)
    #expect(later.lastDay(time) == last && Self.least.lastDay(.ofLearning) < last)
    for (day, count) in [(last, 0), (last.adding(days: 1), 1)] {
      #expect(try dossiers.due(on: day, time).map(\.dossier) == (count == 0 ? [] : [later]))
      #expect(dossiers.glance(on: day, time) == count)
    }
    // What can't be read is told by its id, which is never too late.
    files.put(Array("{".utf8), at: Self.path)
    #expect(dossiers.glance(on: last, time) == 1)
  }

  private func dossiers(_ files: FaultyFileSystem) -> Dossiers {
    Dossiers(beside: Journal(folder: Self.folder, files: files))
  }

  @Test(arguments: [least, full])
  func `a dossier is read as it was written, and keeps to its schema`(dossier: Dossier) throws {
    let bytes = try DossierCodec.encode(dossier)
    let stored = try DossierCodec.decode(bytes, id: dossier.id, file: "d.json")
    #expect(stored == StoredDossier(dossier, .intact))
    try Self.schema().check(try JSONReader.read(bytes))
  }

  private static func schema() throws -> Schema {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Documentation/learning.schema.json")
    return Schema(root: try JSONReader.read(Array(Data(contentsOf: file))))
  }

  @Test func `the schema knows every member that is written, and its words are those of the tool`()
    throws
  {
    let schema = try Self.schema()
    let written = try JSONReader.read(DossierCodec.encode(Self.full)).memberNames
    #expect(written == schema.memberNames)
    let item = schema.root["$defs"]?["item"]?["properties"]
    #expect(
      item?["field"]?["enum"]?.items.compactMap(\.text) == LearningField.allCases.map(\.rawValue))
    #expect(
      item?["drawsOn"]?["items"]?["enum"]?.items.compactMap(\.text)
        == LearningSource.allCases.map(\.rawValue))
  }

  @Test func `every flipped bit and every truncation of a dossier is noticed`() throws {
    let bytes = try DossierCodec.encode(Self.full)
    var unnoticed: [Int] = []
    for bit in 0..<bytes.count * 8 {
      var flipped = bytes
      flipped[bit / 8] ^= 1 << (bit % 8)
      let cut = Array(bytes.prefix(bit / 8))
      for damaged in [flipped, cut] {
        let stored = try? DossierCodec.decode(damaged, id: Self.id, file: "d.json")
        if stored?.integrity == .intact { unnoticed.append(bit) }
      }
    }
    #expect(unnoticed == [])
  }

  @Test(arguments: [
    ("reflect.learning/1", "reflect.learning/2", JournalError.Code.unknownFormat),
    ("\"minutes\": 35", "\"minutes\": 0", .notUnderstood),
    ("\"current\": 2", "\"current\": 4", .notUnderstood),
    ("\"field\": \"impact\"", "\"field\": \"what-i-learnt\"", .notUnderstood),
    ("\"field\": \"impact\"", "\"field\": \"luck\"", .notUnderstood),
    ("\"kind\"", "\"sort\"", .notUnderstood),
    ("\"text\": \"Who?\"", "\"text\": \"Who?\", \"answer\": \"Ann\"", .notUnderstood),
    (id.text, "2026-11-21-zzzz", .notUnderstood), ("\"items\": [", "\"items\": {", .damaged),
  ])
  func `what isn't a dossier of this version is refused`(
    before: String, after: String, code: JournalError.Code
  ) throws {
    let text = String(decoding: try DossierCodec.encode(Self.full), as: UTF8.self)
    let changed = text.replacing(before, with: after, maxReplacements: 1)
    try #require(changed != text)
    let error = #expect(throws: JournalError.self) {
      try DossierCodec.decode(Array(changed.utf8), id: Self.id, file: "d.json")
    }
    #expect(error?.code == code)
  }

  @Test func `a newer format names the formats that are read`() throws {
    let text = String(decoding: try DossierCodec.encode(Self.least), as: UTF8.self)
    let error = #expect(throws: JournalError.self) {
      try DossierCodec.decode(
        Array(text.replacing("learning/1", with: "learning/2").utf8), id: Self.id, file: "d.json")
    }
    #expect("\(try #require(error))".contains("this version reads \"reflect.learning/1\"."))
  }

  // MARK: - On the disk

  /// Making one, and saving another answer.
  enum Deed: CaseIterable {
    case create, save
  }

  private func perform(_ deed: Deed, on files: FaultyFileSystem) throws {
    switch deed {
    case .create: try dossiers(files).create(Self.least).close()
    case .save:
      let open = try dossiers(files).open(Self.id)
      defer { open.close() }
      var changed = Self.full
      changed.updated = Moment(seconds: Samples.moment.seconds + 60)
      try open.save(changed)
    }
  }

  private func prepared(_ deed: Deed) throws -> FaultyFileSystem {
    let files = FaultyFileSystem()
    if deed == .save { files.put(try DossierCodec.encode(Self.full), at: Self.path) }
    return files
  }

  @Test(arguments: Deed.allCases, FaultTests.faults + [.end])
  func `whichever operation fails, the old dossier or the new one is there`(
    deed: Deed, fault: FaultyFileSystem.Fault
  ) throws {
    for operation in 1... {
      let files = try prepared(deed)
      files.arm(fault, at: operation)
      let error = Result { try perform(deed, on: files) }.failure
      if files.operations.count < operation { break }
      let found = try dossiers(files.afterKill()).list()
      #expect(found.setAside.isEmpty)
      #expect(found.dossiers.allSatisfy { $0.integrity == .intact })
      let isNew = found.dossiers.first.map { $0.dossier.updated != Self.full.updated }
      guard let error else {
        #expect(deed == .create ? found.dossiers.count == 1 : isNew == true)
        continue
      }
      let code = (error as? JournalError)?.code
      if fault != .end, code != .notConfirmed {
        #expect(deed == .create ? found.dossiers.isEmpty : isNew == false)
      }
    }
  }

  @Test func `a damaged dossier is set aside when it is to be written, and hides no other`() throws
  {
    let files = FaultyFileSystem()
    let whole = try DossierCodec.encode(Self.full)
    files.put(Array(whole.prefix(100)), at: Self.path)
    var other = Self.least
    other.id = Samples.id("bbbb")
    files.put(try DossierCodec.encode(other), at: "\(Self.folder)/Learning/\(other.id).json")
    #expect(try dossiers(files).list().dossiers.map(\.dossier) == [other])
    let error = #expect(throws: JournalError.self) { try dossiers(files).open(Self.id) }
    #expect(error?.code == .setAside)
    #expect(files.bytes(at: "\(Self.path).damaged-1") == Array(whole.prefix(100)))
    #expect(try dossiers(files).list().setAside.map(\.name) == ["\(Self.id).json.damaged-1"])
  }

  @Test func `one that was changed outside is read and never rewritten, and an open one is busy`()
    throws
  {
    let files = FaultyFileSystem()
    let text = String(decoding: try DossierCodec.encode(Self.least), as: UTF8.self)
    files.put(Array(text.replacing("Moves", with: "Homes").utf8), at: Self.path)
    #expect(try dossiers(files).read(Self.id).integrity == .changedOutside)
    #expect(throws: JournalError.self) { try dossiers(files).open(Self.id) }
    let open = try dossiers(files).create(
      {
        var other = Self.least; other.id = Samples.id("cccc"); return other
      }())
    let error = #expect(throws: JournalError.self) { try dossiers(files).open(Samples.id("cccc")) }
    #expect(error?.code == .busy)
    open.close()
    try dossiers(files).delete(Samples.id("cccc"))
    #expect(try dossiers(files).find(String(Self.id.text.suffix(4))) == Self.id)
  }
}
