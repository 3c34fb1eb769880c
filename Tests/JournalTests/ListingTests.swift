import Journal
import Practice
import TestKit
import Testing

/// A folder with more records than one thread reads.
@Suite struct ListingTests {
  private let files = FaultyFileSystem()
  private var journal: Journal { Journal(folder: "/r", files: files) }

  @Test func `hundreds of records are listed in their order, and files that are none in theirs`()
    throws
  {
    let letters = Array("23456789bcdfghjk")
    let tails = letters.flatMap { one in letters.map { "\(one)\($0)" } }
    var ids: [SessionID] = []
    for tail in tails.map({ "bb\($0)" }) {
      let record = Records.least(tail: tail)
      ids.append(record.id)
      files.put(RecordCodec.bytes(of: record), at: "/r/\(record.id).json")
    }
    for number in [9, 130, 255] { files.put([1], at: "/r/\(ids[number]).json") }
    files.put([1], at: "/r/notes.json")
    let listing = try journal.list()
    let broken = [9, 130, 255].map { ids[$0] }
    #expect(listing.records.map(\.record.id) == ids.filter { !broken.contains($0) })
    #expect(listing.setAside.map(\.name) == broken.map { "\($0).json" } + ["notes.json"])
  }

  @Test(arguments: [
    ("CAFÉ", true), ("cafe\u{301}", true), ("caf", true), ("ŵyl", true), ("gŵyl YN", true),
    ("caffi", false), ("é gŵyl", true), ("gŵyl nos", false),
  ])
  func `words are found in whichever way their letters are written`(
    _ words: String, _ isFound: Bool
  ) throws {
    let record = Records.adding("Yn y cafe\u{301} wedyn. GŴYL arall.", to: Records.least())
    files.put(RecordCodec.bytes(of: record), at: "/r/\(record.id).json")
    #expect(try journal.search(words).isEmpty != isFound)
  }
}
