/// Wraps text by words to a width in columns, without losing any of it.
package enum TextWrap {
  /// The lines of `text`, none wider than `width` unless a single character is.
  ///
  /// A word longer than a line is broken between characters; Chinese, Japanese and Korean break
  /// between any two, except before closing punctuation. Spaces at a break are left out.
  ///
  /// - Parameters:
  ///   - indent: Spaces before the first line.
  ///   - hanging: Spaces before every other line.
  package static func lines(
    _ text: SafeText, width: Int, indent: Int = 0, hanging: Int = 0
  ) -> [SafeText] {
    var wrapped: [SafeText] = []
    for line in text.string.split(separator: "\n", omittingEmptySubsequences: false) {
      let first = wrapped.isEmpty ? indent : hanging
      var filler = Filler(width: max(1, width), first: first, hanging: hanging)
      for piece in Pieces(line) { filler.add(piece) }
      wrapped += filler.finished().map(SafeText.init(clean:))
    }
    return wrapped
  }
}

extension TextWrap {
  /// A run of characters that stays together, with the spaces that follow it.
  struct Piece {
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
      rest.isEmpty ? nil : nextPlain() ?? nextOfAny()
    }

    // Nearly all text is ASCII, where a character is a byte and a column, and only spaces break a line.
    private mutating func nextPlain() -> Piece? {
      let bytes = rest.utf8
      let word = bytes.prefix { (0x21..<0x7F).contains($0) }
      let spaces = bytes[word.endIndex...].prefix { $0 == 0x20 }
      if spaces.endIndex < bytes.endIndex {
        // What else follows may belong to the character before it, as an accent does.
        guard !spaces.isEmpty, (0x21..<0x7F).contains(bytes[spaces.endIndex]) else { return nil }
      }
      defer { rest = rest[spaces.endIndex...] }
      return Piece(
        word: String(rest[..<word.endIndex]), columns: word.count,
        spaces: String(rest[word.endIndex..<spaces.endIndex]), spaceColumns: spaces.count)
    }

    private mutating func nextOfAny() -> Piece {
      var piece = Piece()
      var index = rest.startIndex
      while index < rest.endIndex, !TextWrap.isSpace(rest[index]) {
        piece.columns += DisplayWidth.columns(rest[index])
        let following = rest.index(after: index)
        if following < rest.endIndex, TextWrap.mayBreak(rest[index], rest[following]) {
          return take(upTo: following, of: piece)
        }
        index = following
      }
      return take(upTo: index, of: piece)
    }

    private mutating func take(upTo end: Substring.Index, of piece: Piece) -> Piece {
      var piece = piece
      piece.word = String(rest[..<end])
      let spaces = rest[end...].prefix(while: TextWrap.isSpace)
      piece.spaces = String(spaces)
      piece.spaceColumns = DisplayWidth.columns(spaces)
      rest = rest[spaces.endIndex...]
      return piece
    }
  }
}

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

extension TextWrap {
  /// Fills lines with pieces, one after another.
  struct Filler {
    private let width: Int
    private let hanging: Int
    private var lines: [String] = []
    private var line: String
    private var columns: Int
    private var hasWords = false
    private var spaces = ""
    private var spaceColumns = 0

    /// Makes a filler for lines of `width` columns; an indent takes at most half of them.
    init(width: Int, first: Int, hanging: Int) {
      self.width = width
      self.hanging = min(max(0, hanging), width / 2)
      columns = min(max(0, first), width / 2)
      line = String(repeating: " ", count: columns)
    }

    /// Adds a piece to the line, or to the next where it does not fit.
    mutating func add(_ piece: Piece) {
      if hasWords, columns + spaceColumns + piece.columns > width { breakLine() }
      keepSpaces()
      if columns + piece.columns <= width {
        append(piece.word, piece.columns)
      } else {
        for character in piece.word { append(character) }
      }
      spaces = piece.spaces
      spaceColumns = piece.spaceColumns
    }

    /// Ends the last line and gives them all.
    consuming func finished() -> [String] {
      lines + [hasWords ? line : ""]
    }

    // Spaces that begin a text are its own indent, but never a reason for an empty line.
    private mutating func keepSpaces() {
      guard hasWords || columns + spaceColumns <= width / 2 else { return }
      line += spaces
      columns += spaceColumns
    }

    private mutating func append(_ word: String, _ wordColumns: Int) {
      line += word
      columns += wordColumns
      hasWords = hasWords || !word.isEmpty
    }

    private mutating func append(_ character: Character) {
      let wide = DisplayWidth.columns(character)
      if hasWords, columns + wide > width { breakLine() }
      append(String(character), wide)
    }

    private mutating func breakLine() {
      lines.append(line)
      line = String(repeating: " ", count: hanging)
      columns = hanging
      hasWords = false
      spaces = ""
      spaceColumns = 0
    }
  }
}
