internal import CZlib

/// The last member of a record: a CRC-32 over every byte before it.
///
/// It tells a changed file from an unchanged one; it is no seal against anybody.
package enum Checksum {
  /// How many bytes the member has, with what ends the file.
  static let byteCount = member(over: []).count

  /// The member and the end of the file, after `bytes`.
  package static func member(over bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array("\"checksum\": \"\(text(over: bytes))\"\n}\n".utf8)
  }

  /// The checksum of `bytes` as it's written.
  static func text(over bytes: ArraySlice<UInt8>) -> String {
    let sum = bytes.withUnsafeBytes { buffer in
      crc32_z(0, buffer.bindMemory(to: UInt8.self).baseAddress, buffer.count)
    }
    let digits = String(UInt32(truncatingIfNeeded: sum), radix: 16)
    let padded = String(repeating: "0", count: 8 - digits.utf8.count) + digits
    return "crc32:\(padded)"
  }

  /// Whether `file` ends with the right member.
  static func isRight(in file: [UInt8]) -> Bool {
    guard file.count >= byteCount else { return false }
    return file.suffix(byteCount).elementsEqual(member(over: file.dropLast(byteCount)))
  }
}
