extension TextWrap {
  /// A run of characters that stays together, with the spaces that follow it.
  struct Piece {
    /// The characters.
    var word = ""
    /// How many columns they take.
    var columns = 0
    /// The spaces after them, left out where a line ends.
    var spaces = ""
    /// How many columns the spaces take.
    var spaceColumns = 0
  }

  /// The pieces of a line, in order.
  struct Pieces: Sequence, IteratorProtocol {
    private var rest: Substring

    /// Cuts up `line`, which has no line feeds.
    init(_ line: Substring) {
      rest = line
    }

    mutating func next() -> Piece? {
      guard !rest.isEmpty else { return nil }
      var piece = Piece()
      var index = rest.startIndex
      while index < rest.endIndex, !Self.isSpace(rest[index]) {
        piece.columns += DisplayWidth.columns(rest[index])
        let following = rest.index(after: index)
        if following < rest.endIndex, Self.mayBreak(rest[index], rest[following]) {
          return take(upTo: following, of: piece)
        }
        index = following
      }
      return take(upTo: index, of: piece)
    }

    private mutating func take(upTo end: Substring.Index, of piece: Piece) -> Piece {
      var piece = piece
      piece.word = String(rest[..<end])
      let spaces = rest[end...].prefix(while: Self.isSpace)
      piece.spaces = String(spaces)
      piece.spaceColumns = DisplayWidth.columns(spaces)
      rest = rest[spaces.endIndex...]
      return piece
    }

    // Spaces that join, such as U+00A0, are part of a word.
    private static func isSpace(_ character: Character) -> Bool {
      switch character {
      case " ", "\u{1680}", "\u{2000}"..."\u{2006}", "\u{2008}"..."\u{200A}", "\u{205F}",
        "\u{3000}":
        true
      default: false
      }
    }

    private static func mayBreak(_ character: Character, _ following: Character) -> Bool {
      !isSpace(following) && (isIdeographic(character) || isIdeographic(following))
        && !opens(character) && !closes(following)
    }

    private static func isIdeographic(_ character: Character) -> Bool {
      guard let scalar = character.unicodeScalars.first, scalar.value >= 0x1100 else {
        return false
      }
      return DisplayWidth.isWide(scalar)
    }

    private static func opens(_ character: Character) -> Bool {
      switch character.unicodeScalars.first?.properties.generalCategory {
      case .openPunctuation, .initialPunctuation: true
      default: character == "\"" || character == "'"
      }
    }

    private static func closes(_ character: Character) -> Bool {
      switch character.unicodeScalars.first?.properties.generalCategory {
      case .closePunctuation, .finalPunctuation, .otherPunctuation: true
      default: character == "々" || character == "ー"
      }
    }
  }
}
