import TestKit
import Testing

@testable import WordFiles

@Suite struct DeflaterTests {
  private func deflated(_ bytes: [UInt8], by deflater: Deflater, after before: [UInt8] = [])
    -> [UInt8]?
  {
    var output = before
    return bytes.withUnsafeBytes { deflater.deflate($0, to: &output) } ? output : nil
  }

  @Test func `one deflater gives the same bytes however often, and whatever it had before`() throws
  {
    let deflater = Deflater()
    let words = [UInt8](repeating: 65, count: 10_000)
    let first = try #require(deflated(words, by: deflater))
    #expect(first.count < 100)
    _ = deflated(Array("something else, something else, something else".utf8), by: deflater)
    #expect(deflated([1, 2, 3], by: deflater) == nil)
    #expect(deflated(words, by: deflater) == first)
    #expect(deflated(words, by: Deflater()) == first)
  }

  @Test func `it adds to what is there already`() throws {
    let words = [UInt8](repeating: 65, count: 1_000)
    let alone = try #require(deflated(words, by: Deflater()))
    #expect(deflated(words, by: Deflater(), after: [1, 2]) == [1, 2] + alone)
  }

  @Test(arguments: [0, 1, 10, 1_000])
  func `what would not get smaller is left alone`(count: Int) {
    var numbers = SeededGenerator(seed: UInt64(count))
    let noise = (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &numbers) }
    var output: [UInt8] = [9]
    #expect(!noise.withUnsafeBytes { Deflater().deflate($0, to: &output) })
    #expect(output == [9])
  }

  @Test(arguments: [("", 0), ("123456789", 0xCBF4_3926), ("a", 0xE8B7_BE43)] as [(String, UInt32)])
  func `the checksum is the CRC-32 of archives`(text: String, expected: UInt32) {
    let bytes = Array(text.utf8)
    #expect(bytes.withUnsafeBytes { Deflater.checksum(of: $0) } == expected)
  }
}
