/// The way keys are written as text: letters that are hard to mix up, the last six of them a checksum.
enum Bech32 {
  private static let symbols = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let checksumCount = 6
  private static let longest = 1_024

  /// `bytes` as text after `prefix`, all of it in lower case.
  static func text(_ bytes: [UInt8], prefix: String) -> String {
    let values = regrouped(bytes, from: 8, to: 5, padding: true) ?? []
    let sum = checksum(of: values + Array(repeating: 0, count: checksumCount), prefix) ^ 1
    let last = (0..<checksumCount).map { UInt8(truncatingIfNeeded: sum >> (5 * (5 - $0))) & 31 }
    let letters = (values + last).map { symbols[Int($0)] }
    return prefix + "1" + String(decoding: letters, as: UTF8.self)
  }

  /// The bytes that `text` stands for after `prefix`, which is in lower case; nil for any slip.
  static func bytes(of text: String, prefix: String) -> [UInt8]? {
    // Capitals and small letters together would hide a slip.
    guard text.utf8.count <= longest, text == text.lowercased() || text == text.uppercased() else {
      return nil
    }
    let letters = Array(text.lowercased().utf8)
    let start = Array("\(prefix)1".utf8)
    guard letters.starts(with: start) else { return nil }
    var values: [UInt8] = []
    for letter in letters.dropFirst(start.count) {
      guard let value = symbols.firstIndex(of: letter) else { return nil }
      values.append(UInt8(value))
    }
    guard values.count >= checksumCount, checksum(of: values, prefix) == 1 else { return nil }
    return regrouped(values.dropLast(checksumCount), from: 5, to: 8, padding: false)
  }

  private static func checksum(of values: [UInt8], _ prefix: String) -> UInt32 {
    let spread = prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
    return (spread + values).reduce(1) { sum, value in
      let top = sum >> 25
      let next = (sum & 0x1FF_FFFF) << 5 ^ UInt32(value)
      return generators.enumerated().reduce(next) { next, generator in
        (top >> generator.offset) & 1 == 1 ? next ^ generator.element : next
      }
    }
  }

  private static let generators: [UInt32] = [
    0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3,
  ]

  /// The same bits in groups of another size; nil where bits that only fill up aren't zero.
  private static func regrouped(
    _ values: some Sequence<UInt8>, from: Int, to: Int, padding: Bool
  ) -> [UInt8]? {
    var (bits, count) = (0, 0)
    var groups: [UInt8] = []
    for value in values {
      bits = (bits << from | Int(value)) & 0xFFFF
      count += from
      while count >= to {
        count -= to
        groups.append(UInt8(truncatingIfNeeded: bits >> count & (1 << to - 1)))
      }
    }
    let rest = bits & (1 << count - 1)
    if padding {
      if count > 0 { groups.append(UInt8(rest << (to - count))) }
      return groups
    }
    return count < from && rest == 0 ? groups : nil
  }
}
