internal import CZlib

/// The last member of a record: a CRC-32 over every byte before it.
///
/// It tells a changed file from an unchanged one; it is no seal against anybody.
package enum Checksum {
  /// The CRC-32 of bytes that come one piece after another.
  struct Sum {
    private var value: UInt = 0
    /// How many bytes it is over.
    private(set) var count = 0

    init() {}

    init(over bytes: ArraySlice<UInt8>) { add(bytes) }

    mutating func add(_ bytes: ArraySlice<UInt8>) {
      // Of no bytes there may be no address, which zlib takes for the wish to begin anew.
      if bytes.isEmpty { return }
      value = bytes.withUnsafeBytes { buffer in
        crc32_z(value, buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count)
      }
      count += bytes.count
    }

    /// Adds bytes of which the sum is known, without going over them again.
    mutating func add(_ other: Sum) {
      value = crc32_combine(value, other.value, other.count)
      count += other.count
    }

    fileprivate var text: String {
      let digits = String(UInt32(truncatingIfNeeded: value), radix: 16)
      return "crc32:" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
  }

  /// How many bytes the member has, with what ends the file.
  static let byteCount = member(Sum()).count

  /// The member and the end of the file, after `bytes`.
  package static func member(over bytes: ArraySlice<UInt8>) -> [UInt8] { member(Sum(over: bytes)) }

  static func member(_ sum: Sum) -> [UInt8] { Array("\"checksum\": \"\(sum.text)\"\n}\n".utf8) }

  /// The checksum of `bytes` as it's written.
  static func text(over bytes: ArraySlice<UInt8>) -> String { Sum(over: bytes).text }

  /// Whether `file` ends with the right member.
  static func isRight(in file: [UInt8]) -> Bool {
    guard file.count >= byteCount else { return false }
    return file.suffix(byteCount).elementsEqual(member(over: file.dropLast(byteCount)))
  }
}
