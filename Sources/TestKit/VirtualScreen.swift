package import Window

/// A terminal's screen as a grid that knows widths: it takes what a painter writes and reports everything else.
///
/// It is written from what terminals do (ECMA-48, xterm's `ctlseqs`), not from the painter, so that
/// it can judge it:
///
/// ```swift
/// var screen = VirtualScreen(WindowSize(columns: 40, rows: 12))
/// var painter = Painter(palette: .terminal, usesColour: false)
/// screen.feed(painter.bytes(for: frame))
/// #expect(screen.text == frame.text)
/// #expect(screen.complaints.isEmpty)
/// ```
package struct VirtualScreen: Sendable {
  /// One place of the grid.
  struct Cell: Equatable, Sendable {
    /// The character that begins here; nil in the second column of a wide one.
    var character: Character?
    var look = Look()

    static let blank = Cell(character: " ")
  }

  /// The window's size.
  package private(set) var size: WindowSize
  /// Where the cursor stands, seen or not.
  package internal(set) var position = Frame.Cursor(row: 0, column: 0)
  /// Whether the cursor is seen.
  package internal(set) var showsCursor = true
  /// Whether it is the program's own screen rather than the one before.
  package internal(set) var isOwn = false
  /// Whether pastes come between marks.
  package internal(set) var marksPastes = false
  /// Whether text goes on in the next row at the last column.
  package internal(set) var wraps = true
  /// Whether what is painted is not shown yet.
  package internal(set) var isHeldBack = false
  /// Everything that must not happen: unknown sequences, controls, text beyond the right edge.
  package var complaints: [String] = []

  var cells: [[Cell]]
  var look = Look()
  var foreground: UInt8?
  var background: UInt8?
  // The bytes of a sequence or a character that has not ended yet.
  var begun: [UInt8] = []

  /// Makes an empty screen.
  package init(_ size: WindowSize) {
    self.size = size
    cells = Self.empty(size)
  }

  /// Gives the window another size; what was on it is gone, as the worst of terminals have it.
  package mutating func resize(to size: WindowSize) {
    self.size = size
    cells = Self.empty(size)
    position = Frame.Cursor(row: 0, column: 0)
  }

  /// Becomes the program's own screen, as the live terminal asks for it.
  mutating func enter() {
    isOwn = true
    marksPastes = true
    wraps = false
    showsCursor = false
    cells = Self.empty(size)
  }

  /// Becomes the screen from before again.
  mutating func leave() {
    isOwn = false
    marksPastes = false
    wraps = true
    showsCursor = true
    cells = Self.empty(size)
  }

  // MARK: - What is seen

  /// The rows as literal text, without blanks at their ends; compares with `Frame.text`.
  package var text: String {
    rows.joined(separator: "\n")
  }

  /// The rows from top to bottom, without blanks at their ends.
  package var rows: [String] {
    cells.map { row in
      var words = Substring(String(row.compactMap(\.character)))
      while words.last == " " { words.removeLast() }
      return String(words)
    }
  }

  /// How the place in a row and a column looks, counted from 0.
  package func look(row: Int, column: Int) -> Look {
    cells[row][column].look
  }

  /// The cursor where it is seen; compares with `Frame.cursor`.
  package var cursor: Frame.Cursor? { showsCursor ? position : nil }

  private static func empty(_ size: WindowSize) -> [[Cell]] {
    Array(repeating: Array(repeating: .blank, count: size.columns), count: size.rows)
  }
}
