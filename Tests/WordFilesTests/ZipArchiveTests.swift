import Handouts
import Testing

@testable import WordFiles

@Suite struct ZipArchiveTests {
  @Test func `entries come out as they went in, in order`() throws {
    var archive = ZipArchive()
    archive.add("a.xml", "words ".utf8)
    archive.add("empty", [])
    archive.add("stored", [0, 255, 0], .stored)
    let opened = try OpenedArchive(archive.bytes())
    #expect(opened.names == ["a.xml", "empty", "stored"])
    #expect(try opened.text("a.xml") == "words ")
    #expect(try opened.bytes("empty") == [])
    #expect(try opened.bytes("stored") == [0, 255, 0])
  }

  @Test func `what repeats takes less room unless it is stored`() throws {
    let zeros = [UInt8](repeating: 0, count: 100_000)
    var packed = ZipArchive()
    packed.add("a", zeros)
    #expect(try packed.bytes().count < 2_000)
    var stored = ZipArchive()
    stored.add("a", zeros, .stored)
    #expect(try stored.bytes().count > 100_000)
  }

  @Test func `what is too small to gain by it is not deflated`() throws {
    var archive = ZipArchive()
    archive.add("a", [UInt8](repeating: 7, count: 500))
    #expect(try archive.bytes().count > 500)
    archive.add("b", [UInt8](repeating: 7, count: 600))
    #expect(try archive.bytes().count < 1_000)
  }

  @Test func `what libzip refuses is told in words, with what to do next`() {
    var archive = ZipArchive()
    archive.add("a", [1])
    archive.add("a", [2])
    let fault = #expect(throws: DocumentFault.self) { try archive.bytes() }
    #expect(
      fault?.description == """
        The Word file could not be put together (libzip says: File already exists). Try again with \
        more memory free, or write HTML instead with --format html.
        """)
  }

  @Test func `packing twice gives the same bytes`() throws {
    var archive = ZipArchive()
    archive.add("a", (0..<10_000).map { UInt8($0 & 0xFF) })
    #expect(try archive.bytes() == archive.bytes())
  }
}
