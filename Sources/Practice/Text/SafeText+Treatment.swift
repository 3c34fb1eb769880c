extension SafeText {
  /// What the allowlist does with a scalar.
  enum Treatment: Hashable {
    /// Kept; `joins` where a joiner may stand beside it: letters and pictographs.
    case base(joins: Bool)
    /// Kept on a base, up to a number: combining marks.
    case mark
    /// Kept between what joins: ZWJ and ZWNJ.
    case joiner
    /// Kept straight after a pictograph: text and emoji style.
    case selector
    /// Becomes a line feed: LF, and the line and paragraph separators.
    case lineBreak
    /// Dropped before a line feed, shown elsewhere.
    case carriageReturn
    /// Becomes spaces.
    case tab
    /// Left out: it only says how text may be broken or drawn.
    case dropped
    /// A control, shown as its picture.
    case picture(Unicode.Scalar)
    /// Shown as U+FFFD; a run of them is shown once.
    case hidden

    /// Decides what becomes of `scalar`.
    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x0A, 0x2028, 0x2029: self = .lineBreak
      case 0x0D: self = .carriageReturn
      case 0x09: self = .tab
      case 0..<0x20: self = Self.picture(at: 0x2400 + scalar.value)
      case 0x20..<0x7F: self = .base(joins: scalar.properties.isAlphabetic)
      case 0x7F: self = Self.picture(at: 0x2421)
      case 0xAD: self = .dropped
      case 0x200C, 0x200D: self = .joiner
      case 0xFE0E, 0xFE0F: self = .selector
      case 0xFE00..<0xFE0E, 0xE0100...0xE01EF: self = .dropped
      default: self = Self.beyondTable(scalar.properties)
      }
    }

    // Every scalar that has no picture of its own is hidden, whatever its category says: the
    // Hangul fillers are letters, and tags and bidi controls are format characters.
    private static func beyondTable(_ properties: Unicode.Scalar.Properties) -> Treatment {
      if properties.isDefaultIgnorableCodePoint { return .hidden }
      switch properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter:
        return .base(joins: true)
      case .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
        .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
        .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
        .otherSymbol, .spaceSeparator:
        return .base(joins: properties.isEmoji)
      case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
      case .lineSeparator, .paragraphSeparator, .control, .format, .surrogate, .privateUse,
        .unassigned:
        return .hidden
      @unknown default: return .hidden
      }
    }

    private static func picture(at value: UInt32) -> Treatment {
      Unicode.Scalar(value).map(Treatment.picture) ?? .hidden
    }
  }
}
