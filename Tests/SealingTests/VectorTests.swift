import CSodium
import CZlib
import FoundationEssentials
import Sealing
import TestKit
import Testing

/// The public vectors of the age format, but for kinds of key that aren't ours.
@Suite struct VectorTests {
  @Test(arguments: try Vector.all) func `every public vector ends as it should`(
    _ vector: Vector
  ) throws {
    var opened: [UInt8] = []
    var opening = Opening(with: vector.keys)
    var outcome = "success"
    do throws(SealingFault) {
      // In pieces of all sizes, as a file comes.
      var rest = vector.file[...]
      var size = 1
      while !rest.isEmpty {
        opened += try opening.take(Array(rest.prefix(size)))
        rest = rest.dropFirst(size)
        size = size * 3 + 1
      }
      opened += try opening.finish()
    } catch {
      outcome = vector.name(of: error)
    }
    #expect(outcome == vector.expected)
    if outcome == "success" {
      var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
      crypto_hash_sha256(&digest, opened, UInt64(opened.count))
      #expect(Vector.hexadecimal(digest) == vector.payload)
    } else {
      // Whole chunks from before the fault, and never the one with it.
      #expect(opened.count.isMultiple(of: 65_536) && opened.count < max(1, vector.file.count))
    }
    #expect(
      (try? SealedFile.open(vector.file, with: vector.keys).contents)
        == (outcome == "success" ? opened : nil))
  }
}

/// One vector: a file, the keys to open it with, and what has to come of it.
struct Vector: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let expected: String
  let payload: String?
  let keys: [SealedFile.Key]
  let file: [UInt8]
  let isText: Bool

  static var all: [Vector] {
    get throws {
      let folder = "\(#filePath.dropLast("VectorTests.swift".count))Vectors"
      return try FileManager.default.contentsOfDirectory(atPath: folder).sorted().map { name in
        try Vector(name, [UInt8](Data(contentsOf: URL(filePath: "\(folder)/\(name)"))))
      }
    }
  }

  private init(_ name: String, _ bytes: [UInt8]) throws {
    testDescription = name
    let end = try #require(bytes.indices.first { bytes[$0...].starts(with: [10, 10]) })
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: ":", maxSplits: 1).map { $0.drop { $0 == " " } } }
    func values(_ key: String) -> [String] { lines.filter { $0[0] == key }.map { String($0[1]) } }
    expected = try #require(values("expect").first)
    payload = values("payload").first
    isText = values("armored") == ["yes"]
    keys =
      values("identity").compactMap(SecretKey.init).map(SealedFile.Key.secret)
      + values("passphrase").compactMap { Passphrase(Array($0.utf8)) }.map(
        SealedFile.Key.passphrase)
    let rest = Array(bytes[(end + 2)...])
    file = values("compressed").isEmpty ? rest : Self.inflated(rest)
  }

  private static func inflated(_ bytes: [UInt8]) -> [UInt8] {
    let room = 20 * 1_024 * 1_024
    return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var length = uLong(room)
      let status = uncompress(buffer.baseAddress, &length, bytes, uLong(bytes.count))
      count = status == Z_OK ? Int(length) : 0
    }
  }

  func name(of fault: SealingFault) -> String {
    switch fault {
    // What isn't text in the right way isn't sealed either, for whoever doesn't know that it is to be text.
    case .notSealed where isText && !file.isEmpty: "armor failure"
    case .notSealed, .otherVersion, .header, .tooMuchWork, .key: "header failure"
    case .headerChanged: "HMAC failure"
    case .contents: "payload failure"
    case .noMatch: "no match"
    case .armour: "armor failure"
    }
  }

  static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
