import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

/// Records as earlier versions wrote them; they are kept for ever and never written anew.
@Suite struct FixtureTests {
  private func bytes(_ name: String) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    return try Array(Data(contentsOf: folder.appending(path: "Fixtures/\(name)")))
  }

  @Test func `a record of the first format is read as it was meant`() throws {
    let stored = try RecordCodec.decode(
      bytes("session-1.json"), id: Samples.id(), file: "session-1.json")
    #expect(stored == StoredRecord(try Records.everything(), .intact))
  }

  @Test func `a record is still written byte for byte as in the first format`() throws {
    #expect(try RecordCodec.encode(Records.everything()) == bytes("session-1.json"))
  }
}
