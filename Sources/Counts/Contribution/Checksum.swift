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
    bytes.withUnsafeBytes { bytes in
      tables.withUnsafeBufferPointer { tables in
        var crc = ~UInt32(0)
        var place = 0
        // Four bytes at once take half the time, and there are very many files.
        while place + 4 <= bytes.count {
          crc ^= UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self))
          crc =
            tables[768 + Int(crc & 0xFF)] ^ tables[512 + Int(crc >> 8 & 0xFF)]
            ^ tables[256 + Int(crc >> 16 & 0xFF)] ^ tables[Int(crc >> 24)]
          place += 4
        }
        for byte in bytes[place...] {
          crc = tables[Int(UInt8(truncatingIfNeeded: crc) ^ byte)] ^ crc >> 8
        }
        return ~crc
      }
    }
  }

  // The polynomial of ISO 3309, with its bits the other way round; then what each byte comes to one, two and
  // three bytes later.
  private static let tables: [UInt32] = {
    var tables: [UInt32] = (0..<256).map { (byte: UInt32) -> UInt32 in
      (0..<8).reduce(byte) { crc, _ in crc & 1 == 1 ? 0xEDB8_8320 ^ crc >> 1 : crc >> 1 }
    }
    for place in 256..<1024 {
      let before = tables[place - 256]
      tables.append(tables[Int(before & 0xFF)] ^ before >> 8)
    }
    return tables
  }()
}
