extension TextWrap {
  /// Whether lines may be broken after `character`, which is then left out.
  ///
  /// Spaces that join, such as U+00A0, are part of a word.
  package static func isSpace(_ character: Character) -> Bool {
    switch character {
    case " ", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}", "\u{205F}",
      "\u{3000}":
      true
    default: false
    }
  }

  static func mayBreak(_ character: Character, _ following: Character) -> Bool {
    !isSpace(following) && (isIdeographic(character) || isIdeographic(following))
      && !opens(character) && !closes(following)
  }

  /// Whether lines may be broken before and after `character`, as between Chinese characters.
  package static func isIdeographic(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else {
      return false
    }
    return DisplayWidth.isWide(scalar)
  }

  /// Whether `character` stays with what follows it.
  package static func opens(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .openPunctuation, .initialPunctuation: true
    default: character == "\"" || character == "'"
    }
  }

  /// Whether `character` stays with what comes before it.
  package static func closes(_ character: Character) -> Bool {
    switch character.unicodeScalars.first?.properties.generalCategory {
    case .closePunctuation, .finalPunctuation, .otherPunctuation: true
    default: character == "々" || character == "ー"
    }
  }
}
