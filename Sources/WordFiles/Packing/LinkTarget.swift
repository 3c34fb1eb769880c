internal import Practice

/// A link's address in a form that Word opens; it refuses a whole file for one that it cannot read.
struct LinkTarget: Hashable {
  /// The address; only printable ASCII of RFC 3986, at most 2,000 characters.
  let text: String

  /// Takes the address of `link`; nil when what it leads to has no plain name, or is too long.
  init?(_ link: Link) {
    let text = Self.encoded(link.address)
    guard text.utf8.count <= 2_000, Self.leadsSomewhere(text) else { return nil }
    self.text = text
  }

  private static let stays = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&()*+,;=".utf8)

  // A per cent sign that does not stand before two hexadecimal digits is one itself.
  private static func encoded(_ address: String) -> String {
    let bytes = Array(address.utf8)
    var text = ""
    for (index, byte) in bytes.enumerated() {
      let isEscape =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count
        && bytes[index + 1...index + 2].allSatisfy(isHex)
      if stays.contains(byte) || isEscape {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (97...102).contains(byte | 0x20)
  }

  private static func leadsSomewhere(_ text: String) -> Bool {
    let scheme = text.prefix { $0 != ":" }
    let rest = text[scheme.endIndex...].dropFirst()
    guard text.count(where: { $0 == "#" }) <= 1 else { return false }
    switch scheme.lowercased() {
    case "https", "http": return isHost(rest.dropFirst(2).prefix { !"/?#".contains($0) })
    case "mailto":
      let parts = rest.prefix { $0 != "?" }.split(separator: "@", omittingEmptySubsequences: false)
      return parts.count == 2 && !parts[0].isEmpty && isHost(parts[1])
    default: return false
    }
  }

  private static func isHost(_ text: Substring) -> Bool {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
    let isPort = parts.count == 1 || (!parts[1].hasPrefix("+") && UInt16(parts[1]) != nil)
    return isPort
      && name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isLabel)
  }

  private static func isLabel(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (97...122).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
      }
  }
}
