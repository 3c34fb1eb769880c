import Documents
import TestKit
import Testing

@testable import WordFiles

@Suite struct ZipArchiveTests {
  @Test func `entries come out as they went in, in order`() throws {
    var archive = ZipArchive()
    archive.add("a.xml", "words ŵ")
    archive.add("empty", [])
    archive.add("stored", [0, 255, 0], .stored)
    let opened = try OpenedArchive(archive.bytes())
    #expect(opened.names == ["a.xml", "empty", "stored"])
    #expect(try opened.text("a.xml") == "words ŵ")
    #expect(try opened.bytes("empty") == [])
    #expect(try opened.bytes("stored") == [0, 255, 0])
  }

  @Test func `what repeats takes less room unless it is stored`() throws {
    let zeros = [UInt8](repeating: 0, count: 100_000)
    var packed = ZipArchive()
    packed.add("a", zeros)
    let small = try packed.bytes()
    #expect(small.count < 2_000)
    #expect(try OpenedArchive(small).bytes("a") == zeros)
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

  @Test func `what does not repeat is kept as it is rather than made larger`() throws {
    var numbers = SeededGenerator(seed: 1)
    let noise = (0..<5_000).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
    var archive = ZipArchive()
    archive.add("a", noise, .deflated)
    archive.add("b", [UInt8](repeating: 7, count: 5_000))
    let bytes = try archive.bytes()
    #expect((5_000..<5_500).contains(bytes.count))
    let opened = try OpenedArchive(bytes)
    #expect(try opened.bytes("a") == noise)
    #expect(try opened.bytes("b") == [UInt8](repeating: 7, count: 5_000))
  }

  @Test(arguments: [ZipArchive.Packing.deflated, .stored])
  func `what was packed once may stand under several names`(packing: ZipArchive.Packing) throws {
    let words = Array(repeatElement("the same words ", count: 100).joined().utf8)
    var archive = ZipArchive()
    let packed = archive.pack(words, packing)
    archive.add("between", "others")
    archive.add("a", packed)
    archive.add("b", packed)
    let opened = try OpenedArchive(archive.bytes())
    #expect(opened.names == ["between", "a", "b"])
    #expect(try opened.bytes("a") == words)
    #expect(try opened.bytes("b") == words)
  }

  @Test func `entries of many sizes come out as they went in`() throws {
    let all = stride(from: 0, to: 70_000, by: 3_777).map { size in
      (0..<size).map { UInt8(truncatingIfNeeded: $0 * $0 / 7 + size) }
    }
    var archive = ZipArchive()
    for (index, bytes) in all.enumerated() { archive.add("\(index)", bytes) }
    let opened = try OpenedArchive(archive.bytes())
    for (index, bytes) in all.enumerated() { #expect(try opened.bytes("\(index)") == bytes) }
  }

  @Test func `packing twice gives the same bytes`() throws {
    var archive = ZipArchive()
    archive.add("a", (0..<10_000).map { UInt8($0 & 0xFF) })
    let first = try archive.bytes()
    #expect(try archive.bytes() == first)
  }
}
