/// Text that may be painted on a terminal: every control, escape and direction-changing character is gone or visible.
///
/// It is an allowlist applied after parsing, because a parser can make controls (`&#27;` in
/// Markdown becomes ESC). It is the only type the faces print.
package struct SafeText: Hashable, Sendable, CustomStringConvertible {
  /// The cleaned text; its only control character is the line feed.
  package let string: String

  /// Cleans `raw`, keeping its line feeds.
  package init(_ raw: some StringProtocol) {
    string = Self.cleaned(raw, keepingLines: true)
  }

  /// Takes text that is known to be clean: a part of a safe text, or spaces.
  init(clean: String) {
    string = clean
  }

  /// Cleans `raw` into a single line: line breaks become spaces.
  package static func line(_ raw: some StringProtocol) -> SafeText {
    SafeText(clean: cleaned(raw, keepingLines: false))
  }

  /// Cleans `raw` into a single line; the same rule, compiled for strings, which pages are full of.
  package static func line(_ raw: String) -> SafeText {
    SafeText(clean: cleaned(raw, keepingLines: false))
  }

  package var description: String { string }

  /// Whether there is nothing to show.
  package var isEmpty: Bool { string.isEmpty }
}

extension SafeText {
  /// What the allowlist does with a scalar.
  enum Treatment: Equatable {
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
      // Nearly all text is these, and Unicode's tables are slow to look into.
      case 0x41...0x5A, 0x61...0x7A: self = .base(joins: true)
      case 0x20..<0x7F: self = .base(joins: false)
      case 0x7F: self = Self.picture(at: 0x2421)
      case 0xAD: self = .dropped
      case 0x200C, 0x200D: self = .joiner
      case 0xFE0E, 0xFE0F: self = .selector
      case 0xFE00..<0xFE0E, 0xE0100...0xE01EF: self = .dropped
      case 0xC0..<0xD7, 0xD8..<0xF7, 0xF8..<0x250: self = .base(joins: true)
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

extension SafeText {
  /// The most combining marks kept on one base; more only pile up over other lines.
  static let mostMarks = 8
  /// The most joined parts kept in one sequence; the longest emoji in use has four.
  static let mostJoins = 8

  /// Applies the allowlist of printable scalars to `raw`.
  static func cleaned(_ raw: some StringProtocol, keepingLines: Bool) -> String {
    cleaned(String(raw), keepingLines: keepingLines)
  }

  static func cleaned(_ raw: String, keepingLines: Bool) -> String {
    // One look at the bytes of nearly every text is all that is needed.
    if EverydayText.isAll(of: raw, keepingLines: keepingLines) { return raw }
    var cleaner = Cleaner(keepingLines: keepingLines)
    for scalar in raw.unicodeScalars { cleaner.take(scalar) }
    return cleaner.finished()
  }
}

extension SafeText {
  /// Takes scalars one by one and keeps what may be painted.
  struct Cleaner {
    private enum Waiting {
      case carriageReturn
      case joiner(Unicode.Scalar)
    }

    private let keepingLines: Bool
    private var result = String.UnicodeScalarView()
    private var waiting: Waiting?
    private var hasBase = false
    private var joins = false
    private var takesSelector = false
    private var showsHidden = false
    private var marks = 0
    private var joined = 0

    init(keepingLines: Bool) {
      self.keepingLines = keepingLines
    }

    /// Takes the next scalar.
    mutating func take(_ scalar: Unicode.Scalar) {
      let treatment = Treatment(scalar)
      let isJoined = settle(before: treatment)
      switch treatment {
      case .base(let joins): base(scalar, joins: joins, isJoined: isJoined)
      case .mark: mark(scalar)
      case .joiner: if !showsHidden { waiting = .joiner(scalar) }
      case .selector: selector(scalar)
      case .lineBreak: lineBreak()
      case .carriageReturn: waiting = .carriageReturn
      case .tab: for _ in 0..<(keepingLines ? 4 : 1) { base(" ", joins: false) }
      case .dropped: break
      case .picture(let picture): base(picture, joins: false)
      case .hidden: hidden()
      }
    }

    /// Ends the text and gives what was kept.
    consuming func finished() -> String {
      _ = settle(before: .lineBreak, atEnd: true)
      return String(result)
    }

    // What a carriage return or a joiner becomes depends on what follows it; whether a joiner stays.
    private mutating func settle(before next: Treatment, atEnd: Bool = false) -> Bool {
      guard let held = waiting, next != .dropped else { return false }
      waiting = nil
      switch held {
      case .carriageReturn:
        if atEnd || next != .lineBreak { base("\u{240D}", joins: false) }
        return false
      case .joiner(let joiner):
        let stays = canJoin(next)
        if stays { result.append(joiner) } else if next != .hidden { hidden() }
        return stays
      }
    }

    private func canJoin(_ next: Treatment) -> Bool {
      guard joins, joined < mostJoins else { return false }
      return next == .base(joins: true) || (next == .mark && marks < mostMarks)
    }

    private mutating func base(
      _ scalar: Unicode.Scalar, joins: Bool, isJoined: Bool = false
    ) {
      result.append(scalar)
      hasBase = true
      self.joins = joins
      takesSelector = joins && !scalar.isASCII && scalar.properties.isEmoji
      showsHidden = false
      marks = 0
      joined = isJoined ? joined + 1 : 0
    }

    // A mark without a base would stand on whatever is painted before the text.
    private mutating func mark(_ scalar: Unicode.Scalar) {
      if !hasBase { base("\u{25CC}", joins: false) }
      marks += 1
      takesSelector = false
      showsHidden = false
      if marks <= mostMarks { result.append(scalar) }
    }

    private mutating func selector(_ scalar: Unicode.Scalar) {
      if takesSelector { result.append(scalar) }
      takesSelector = false
    }

    private mutating func lineBreak() {
      base(keepingLines ? "\n" : " ", joins: false)
      hasBase = !keepingLines
    }

    private mutating func hidden() {
      if !showsHidden { base("\u{FFFD}", joins: false) }
      showsHidden = true
    }
  }
}
