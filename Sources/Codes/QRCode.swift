internal import CQrencode

/// An address as a pattern that phones read (ISO/IEC 18004), by libqrencode: level M, without its quiet zone.
package struct QRCode: Equatable, Sendable {
  /// How many modules a side has.
  package let count: Int
  private let dark: [Bool]

  /// - Returns: Nil where the address is too long for a pattern.
  package init?(_ address: String) {
    self.init(QRcode_encodeString8bit(address, 0, QR_ECLEVEL_M))
  }

  /// A smaller pattern, of an address in capitals, digits and the signs that go with them.
  ///
  /// - Returns: Nil where the address is too long for a pattern.
  package init?(capitals address: String) {
    self.init(QRcode_encodeString(address, 0, QR_ECLEVEL_M, QR_MODE_8, 1))
  }

  private init?(_ code: UnsafeMutablePointer<CQrencode.QRcode>?) {
    guard let code else { return nil }
    defer { QRcode_free(code) }
    let width = Int(code.pointee.width)
    count = width
    dark = (0..<width * width).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Whether a module is dark; both are counted from 0, from the top and the left.
  package func isDark(row: Int, column: Int) -> Bool { dark[row * count + column] }
}
