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
