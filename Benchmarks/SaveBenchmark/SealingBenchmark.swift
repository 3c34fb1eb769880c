import FoundationEssentials
import Journal
import Practice
import Sealing
import System
import TestKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Times what sealing costs: saving, opening many records, trying the passphrase, refusing a header.
struct SealingBenchmark {
  private let clock = ContinuousClock()
  private let record: SessionRecord

  init(_ record: SessionRecord) { self.record = record }

  /// Prints a line for each figure.
  func report() throws {
    guard let passphrase = Passphrase(Array("rhubarb ladder".utf8)) else { return }
    let plain = try ScratchFolder()
    let sealed = try ScratchFolder()
    let journal = Journal(folder: sealed.path, ring: KeyRing({ _, _ in passphrase }))
    _ = try journal.seal(with: passphrase)
    try saving(in: Journal(folder: plain.path), and: journal)
    try opening(1_000, in: journal)
    let other = Journal(folder: sealed.path, ring: KeyRing({ _, _ in passphrase }))
    print("unlock \(try seconds { try other.vault.unlock() })")
    // Kilobytes on Linux, bytes elsewhere; most of it is what scrypt needs.
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    print("peak \(usage.ru_maxrss)")
    try refusing(in: other)
  }

  // Each byte of the header changed in turn.
  private func refusing(in journal: Journal) throws {
    let name = "record-0"
    let file = URL(filePath: "\(journal.folder)/\(name)")
    let whole = try Data(contentsOf: file)
    var slowest = 0.0
    for place in 0..<min(200, whole.count) {
      var bytes = whole
      bytes[place] ^= 1
      try bytes.write(to: file)
      slowest = max(slowest, seconds { _ = try? journal.contents(of: name, limit: 10_000) })
    }
    print("refuse \(slowest)")
  }

  private func saving(in plain: Journal, and sealed: Journal) throws {
    let (one, other) = (try plain.create(record), try sealed.create(record))
    defer { for open in [one, other] { open.close() } }
    var (times, sealedTimes): ([Duration], [Duration]) = ([], [])
    var record = record
    for answer in 0..<SaveBenchmark.rounds {
      record.steps[4].round?.first.each[19].confidence = answer % 5 + 1
      times.append(try clock.measure { try one.save(record) })
      sealedTimes.append(try clock.measure { try other.save(record) })
    }
    let ratio = sealedTimes.sorted()[times.count / 2] / times.sorted()[times.count / 2]
    print("sealed-ratio \(ratio)")
  }

  // The bytes of eight kilobytes each, opened; taking them apart is no part of it.
  private func opening(_ count: Int, in journal: Journal) throws {
    let bytes = [UInt8](repeating: UInt8(ascii: "a"), count: 8 * 1_024)
    for number in 0..<count {
      try journal.write(bytes, as: "record-\(number)", replacing: false)
    }
    let time = seconds {
      ThreadPool.perform(count) { number in
        _ = try? journal.contents(of: "record-\(number)", limit: 10_000)
      }
    }
    print("open-10000 \(time * 10_000 / Double(count))")
  }

  private func seconds(_ work: () throws -> Void) rethrows -> Double {
    try clock.measure(work) / .seconds(1)
  }
}
