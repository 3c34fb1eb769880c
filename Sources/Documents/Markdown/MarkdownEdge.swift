internal import Practice

/// What a reader of CommonMark sees at either end of a run, marks of emphasis left out.
///
/// Whether an asterisk can begin or end emphasis depends on the characters on both sides of it
/// (section 6.2 of the specification, version 0.30).
enum MarkdownEdge {
  /// The first scalar of `inlines`; nil where there is none.
  static func first(_ inlines: [Inline], skippingSpace: Bool) -> Unicode.Scalar? {
    for inline in inlines {
      if let scalar = first(inline, skippingSpace) { return scalar }
    }
    return nil
  }

  /// The last scalar of `inlines`; nil where there is none.
  static func last(_ inlines: [Inline], skippingSpace: Bool) -> Unicode.Scalar? {
    for inline in inlines.reversed() {
      if let scalar = last(inline, skippingSpace) { return scalar }
    }
    return nil
  }

  /// For each of `inlines` the first scalar of what comes after it.
  static func following(_ inlines: [Inline]) -> [Unicode.Scalar?] {
    var following: [Unicode.Scalar?] = []
    var next: Unicode.Scalar?
    for inline in inlines.reversed() {
      following.append(next)
      next = first(inline, false) ?? next
    }
    return following.reversed()
  }

  private static func first(_ inline: Inline, _ skippingSpace: Bool) -> Unicode.Scalar? {
    switch inline {
    case .emphasis(let inner), .strong(let inner), .phrase(let inner, _):
      first(inner, skippingSpace: skippingSpace)
    default: shown(inline).first { !skippingSpace || !isSpace($0) }
    }
  }

  private static func last(_ inline: Inline, _ skippingSpace: Bool) -> Unicode.Scalar? {
    switch inline {
    case .emphasis(let inner), .strong(let inner), .phrase(let inner, _):
      last(inner, skippingSpace: skippingSpace)
    default: shown(inline).last { !skippingSpace || !isSpace($0) }
    }
  }

  // Code and links begin and end with marks of their own, which are all punctuation.
  private static func shown(_ inline: Inline) -> String.UnicodeScalarView {
    switch inline {
    case .text(let text): SafeText.line(text).string.unicodeScalars
    case .code(let text): MarkdownText.code(text).unicodeScalars
    case .link: "[]".unicodeScalars
    case .softBreak, .lineBreak: " ".unicodeScalars
    case .emphasis, .strong, .phrase: "".unicodeScalars
    }
  }

  /// Whether nothing stands at an edge, or white space.
  static func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return scalar == " "
      || (!(0x21..<0x7F).contains(scalar.value) && scalar.properties.isWhitespace)
  }

  /// Whether `scalar` is punctuation; later versions count symbols among it.
  static func isPunctuation(_ scalar: Unicode.Scalar?, countingSymbols: Bool = false) -> Bool {
    guard let scalar else { return false }
    if scalar.isASCII { return (0x21..<0x7F).contains(scalar.value) && !isWordByte(scalar) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return countingSymbols
    default: return false
    }
  }

  private static func isWordByte(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
