/// The last member of a contribution: a CRC-32 over every byte before it, as records have it.
///
/// It tells a damaged or edited file from a whole one; it is no seal against anybody.
package enum Checksum {
  /// How many bytes the member has, with what ends the file.
  static let byteCount = member(over: []).count

  /// The member and the end of the file, after `bytes`.
  package static func member(over bytes: ArraySlice<UInt8>) -> [UInt8] {
    Array("\"checksum\": \"\(text(over: bytes))\"\n}\n".utf8)
  }

  /// The checksum of `bytes` as it's written.
  static func text(over bytes: ArraySlice<UInt8>) -> String {
    let digits = String(crc(of: bytes), radix: 16)
    return "crc32:" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  /// Whether `file` ends with the right member.
  static func isRight(in file: [UInt8]) -> Bool {
    guard file.count >= byteCount else { return false }
    return file.suffix(byteCount).elementsEqual(member(over: file.dropLast(byteCount)))
  }

  private static func crc(of bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.withUnsafeBufferPointer { bytes in
      table.withUnsafeBufferPointer { table in
        ~bytes.reduce(~0) { crc, byte in
          table[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ crc >> 8
        }
      }
    }
  }

  // The polynomial of ISO 3309, with its bits the other way round.
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
  }
}
