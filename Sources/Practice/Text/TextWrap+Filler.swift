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
