package import Practice

/// A link's address with every character that is not of an address written as `%` and its bytes.
package struct WebAddress {
  /// The address; only printable ASCII, without spaces, quotes, brackets or backslashes.
  package let text: String

  /// Takes the address of `link`, whose scheme has been checked.
  package init(_ link: Link) {
    text = link.address.utf8.reduce(into: "") { text, byte in
      if Self.stays.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += "%" + Self.hex(byte)
      }
    }
  }

  private static let stays = Set(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&()*+,;=%".utf8)

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }
}
