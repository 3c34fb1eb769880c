import Counts
import FoundationEssentials
import Practice
import TestKit
import Testing

@testable import Commands

@Suite struct SharePlaceTests {
  private func contribution(agreed: Int = 1) -> Contribution {
    var generator = SeededGenerator(seed: 4)
    return Contribution(
      id: RandomName(using: &generator), facilitator: RandomName(using: &generator),
      quarter: Quarter(Samples.day), actions: ActionCounts(agreed: agreed))
  }

  /// A folder, in which the contribution was published where that is wanted.
  private func place(published: Bool) throws -> (SharePlace, TextFolder) {
    let folder = try TextFolder([:])
    let place = try SharePlace(folder.path, Installation())
    try place.put(contribution())
    if published {
      let batch = Batch(
        organisation: nil, quarter: Quarter(Samples.day), made: Samples.day,
        contributions: [contribution().id], facilitators: [contribution().facilitator], cells: [])
      let path = "\(folder.path)/\(Ledger.fileName)"
      try Data(Ledger([batch]).file).write(to: URL(filePath: path))
    }
    return (place, folder)
  }

  @Test func `what was published is neither replaced nor taken back`() throws {
    let (place, folder) = try place(published: true)
    #expect(try place.look(for: contribution()) == .same)
    #expect(try place.look(for: contribution(agreed: 2)) == .published)
    #expect(throws: CommandFailure.self) {
      try place.takeBack(contribution().id, Quarter(Samples.day))
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 2)
  }

  @Test func `what wasn't published is replaced, and taken back`() throws {
    let (place, folder) = try place(published: false)
    #expect(try place.look(for: contribution(agreed: 2)) == .earlier)
    try place.put(contribution(agreed: 2))
    #expect(try place.look(for: contribution(agreed: 2)) == .same)
    try place.takeBack(contribution().id, Quarter(Samples.day))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).isEmpty)
    #expect(try place.look(for: contribution()) == .nothing)
  }

  @Test(arguments: [
    ("postgresql://counts.example/county", true), ("service=county", true), ("/srv/counts", false),
    ("drive", false), ("https://counts.example", false),
  ])
  func `a database is told from a folder by how it's written`(_ text: String, _ isOne: Bool) {
    #expect(CountsPlace.isDatabase(text) == isOne)
  }
}
