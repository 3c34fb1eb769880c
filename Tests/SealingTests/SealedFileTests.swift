import Sealing
import TestKit
import Testing

/// Files sealed by us, and what becomes of them when somebody changes a bit.
@Suite struct SealedFileTests {
  private static func key(_ seed: UInt64) throws -> SecretKey {
    var generator = SeededGenerator(seed: seed)
    return try SecretKey(using: &generator)
  }

  private static let text = (0..<4_096).map { UInt8(truncatingIfNeeded: $0 * 7) }

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
  func `what was sealed opens with every key it was sealed to, and with no other`(
    _ count: Int
  ) throws {
    var generator = SeededGenerator(seed: 9)
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 3) }
    let keys = try (1...3).map(Self.key)
    let (file, own) = try SealedFile.seal(bytes, to: keys.map(\.publicKey), using: &generator)
    #expect(file.count <= count + SealedFile.mostAdded(to: count))
    for key in keys.map(SealedFile.Key.secret) + [.file(own)] {
      #expect(try SealedFile.open(file, with: [key]).contents == bytes)
    }
    let other = SealedFile.Key.secret(try Self.key(4))
    #expect(throws: SealingFault.noMatch) { try SealedFile.open(file, with: [other]) }
    #expect(throws: SealingFault.noMatch) { try SealedFile.open(file, with: []) }
    #expect(try SealedFile.open(file, with: [other, .secret(keys[2])]).contents == bytes)
  }

  @Test func `a passphrase opens what was sealed with it, and an empty one is none`() throws {
    var generator = SeededGenerator(seed: 3)
    let right = try #require(Passphrase(Array("rhubarb ladder".utf8)))
    let wrong = try #require(Passphrase(Array("rhubarb ladders".utf8)))
    let file = try SealedFile.seal(Self.text, with: right, work: 2, using: &generator)
    #expect(try SealedFile.needsPassphrase(file) == true)
    #expect(try SealedFile.open(file, with: [.passphrase(right)]).contents == Self.text)
    #expect(throws: SealingFault.noMatch) {
      try SealedFile.open(file, with: [.passphrase(wrong)])
    }
    #expect(Passphrase([]) == nil)
    for work in [-1, 0, 23, 62, Int.max] {
      #expect(throws: SealingFault.tooMuchWork(work)) {
        try SealedFile.seal([], with: right, work: work, using: &generator)
      }
    }
  }

  @Test func `an identity goes through a passphrase, and a file of keys is read`() throws {
    var generator = SeededGenerator(seed: 4)
    let (key, passphrase) = (try Self.key(1), try #require(Passphrase([65])))
    let file = try IdentityFile.seal(key, with: passphrase, work: 2, using: &generator)
    #expect(try IdentityFile.open(file, with: passphrase).text == key.text)
    let lines = "# created: today\r\n\n\(key.text)\n# more\n\(try Self.key(2).text)"
    #expect(
      try IdentityFile.keys(in: Array(lines.utf8)).map(\.text) == [key.text, Self.key(2).text])
    for text in ["", "# nothing\n", "\(key.text)\nfrob\n", key.publicKey.text] {
      #expect(throws: SealingFault.key) { try IdentityFile.keys(in: Array(text.utf8)) }
    }
  }

  @Test func `every flipped bit and every cut of a sealed file of 4 KiB is refused`() throws {
    var generator = SeededGenerator(seed: 5)
    let key = try Self.key(1)
    let (file, own) = try SealedFile.seal(Self.text, to: [key.publicKey], using: &generator)
    let header = file.count - Self.text.count - 32
    for place in file.indices {
      // Behind the header the file's own key does as well, and is much quicker.
      let keys: [SealedFile.Key] = place < header ? [.secret(key), .file(own)] : [.file(own)]
      for bit in 0..<8 {
        var changed = file
        changed[place] ^= 1 << bit
        let opened = keys.compactMap { try? SealedFile.open(changed, with: [$0]) }
        #expect(opened.isEmpty, "bit \(bit) of byte \(place)")
      }
      #expect((try? SealedFile.open(Array(file[..<place]), with: [.file(own)])) == nil)
    }
    #expect((try? SealedFile.open(file + [0], with: [.secret(key)])) == nil)
  }

  @Test
  func `chunks that are swapped, left out or doubled are refused, and nothing after them is given`()
    throws
  {
    var generator = SeededGenerator(seed: 6)
    let key = try Self.key(1)
    let bytes = [UInt8](repeating: 7, count: 3 * 65_536)
    let (file, own) = try SealedFile.seal(bytes, to: [key.publicKey], using: &generator)
    let chunk = 65_536 + 16
    let start = file.count - 3 * chunk
    let chunks = (0..<3).map { Array(file[(start + $0 * chunk)..<(start + ($0 + 1) * chunk)]) }
    for order in [
      [1, 0, 2], [0, 2], [0, 1], [0, 0, 1, 2], [0, 1, 1, 2], [2], [0, 1, 2, 2], [],
    ] {
      let changed = Array(file[..<start]) + order.flatMap { chunks[$0] }
      var opening = Opening(with: [.file(own)])
      var given: [UInt8] = []
      #expect(throws: SealingFault.contents, "\(order)") {
        given += try opening.take(changed)
        given += try opening.finish()
      }
      #expect(given.allSatisfy { $0 == 7 })
    }
  }
}
