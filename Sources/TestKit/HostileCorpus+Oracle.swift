extension HostileCorpus {
  /// The scalars of `text` that must never reach a terminal, in order.
  ///
  /// It is written from the list of what is dangerous, so that it can judge the allowlist.
  package static func forbidden(in text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { isForbidden($0.value) }
  }

  /// The control bytes of `text` besides its line feeds, for output that may hold anything else.
  package static func controls(in text: some StringProtocol) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { isControl($0.value) }
  }

  private static func isControl(_ value: UInt32) -> Bool {
    (value < 0x20 && value != 0x0A) || (0x7F...0x9F).contains(value)
  }

  private static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true  // direction
    case 0x200B, 0x2060, 0xFEFF: true  // no width
    case 0x2028, 0x2029: true  // separators
    case 0xE0000...0xE007F: true  // tags
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF: true  // private use
    case 0xFDD0...0xFDEF: true  // noncharacters
    default: value & 0xFFFE == 0xFFFE || isControl(value)
    }
  }
}
