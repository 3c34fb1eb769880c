extension TextWrap {
  /// Whether lines may be broken after `character`, which is then left out.
  ///
  /// Spaces that join, such as U+00A0, are part of a word.
  package static func isSpace(_ character: Character) -> Bool {
    // Characters are compared by what they stand for, which takes long; scalars by their numbers.
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first, scalars.index(after: scalars.startIndex) == scalars.endIndex
    else { return false }
    switch scalar.value {
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: return true
    default: return false
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
