internal import Practice

extension TextEditor {
  /// One character as a reader sees it: how long it is, and how it is shown.
  struct Cell: Hashable {
    /// What matters about a character when lines are folded and the cursor moves by words.
    struct Traits: OptionSet, Hashable {
      let rawValue: UInt8

      static let lineBreak = Traits(rawValue: 1)
      static let space = Traits(rawValue: 2)
      static let ideographic = Traits(rawValue: 4)
      static let opens = Traits(rawValue: 8)
      static let closes = Traits(rawValue: 16)
      static let word = Traits(rawValue: 32)
      /// It is shown as it was typed.
      static let plain = Traits(rawValue: 64)
    }

    /// Bytes of UTF-8.
    let bytes: UInt32
    /// Columns of what is shown.
    let columns: UInt16
    let traits: Traits

    /// Looks at `character`, which `next` comes after.
    init(_ character: Character, before next: Unicode.Scalar?) {
      let shown = Self.shown(character, before: next)
      bytes = UInt32(clamping: character.utf8.count)
      let isBreak = shown == "\n"
      columns = isBreak ? 0 : UInt16(clamping: Self.columns(of: shown))
      var traits = isBreak ? .lineBreak : Self.traits(of: shown.first ?? character)
      if shown.allSatisfy(TextWrap.isSpace) { traits.insert(.space) }
      if shown.utf8.elementsEqual(character.utf8) { traits.insert(.plain) }
      self.traits = traits
    }

    /// Whether lines may be broken between this and `next`.
    func mayBreak(before next: Cell) -> Bool {
      !(traits.union(next.traits).isDisjoint(with: .ideographic))
        && !traits.contains(.opens) && next.traits.isDisjoint(with: [.closes, .space])
    }

    /// What is shown of `character`: always something, so that the cursor is seen to pass it.
    static func shown(_ character: Character, before next: Unicode.Scalar?) -> String {
      if let next, let joiner = character.unicodeScalars.last, isJoiner(joiner) {
        // Whether a joiner is shown depends on what it joins.
        var joined = SafeText("\(character)\(next)").string.unicodeScalars
        if joined.popLast() == next, joined.last == joiner { return String(joined) }
      }
      let safe = SafeText(String(character)).string
      return safe.isEmpty ? "\u{FFFD}" : safe
    }

    // What is shown of a control is a character that skin tones and marks after it join with.
    private static func columns(of shown: String) -> Int {
      DisplayWidth.columns("\u{FFFD}" + shown) - 1
    }

    static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
      scalar == "\u{200C}" || scalar == "\u{200D}"
    }

    private static func traits(of shown: Character) -> Traits {
      var traits: Traits = []
      if TextWrap.isIdeographic(shown) { traits.insert(.ideographic) }
      if TextWrap.opens(shown) { traits.insert(.opens) }
      if TextWrap.closes(shown) { traits.insert(.closes) }
      if isPartOfWord(shown) { traits.insert(.word) }
      return traits
    }

    private static func isPartOfWord(_ shown: Character) -> Bool {
      if shown.isLetter || shown.isNumber || shown == "'" || shown == "’" { return true }
      guard let first = shown.unicodeScalars.first else { return false }
      return !first.isASCII && first.properties.isEmoji
    }
  }
}
