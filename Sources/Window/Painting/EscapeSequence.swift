/// The escape sequences the program sends to a terminal: all of them, and nothing else does.
///
/// They are those of ECMA-48 and of DEC's terminals that every terminal of today knows or ignores.
package enum EscapeSequence: Hashable, Sendable {
  /// CUP: the cursor stands in a row and a column, counted from 1.
  case place(row: Int, column: Int)
  /// EL: the row is empty from the cursor on.
  case eraseRow
  /// ED: the whole screen is empty.
  case eraseScreen
  /// ED 3: what has been scrolled off the screen is forgotten.
  case eraseScrolledOff
  /// SGR 0: no weight and no colour.
  case plain
  case bold
  case underline
  case reverse
  /// SGR 38 and 48: a colour of the 256 that xterm has.
  case foreground(UInt8)
  case background(UInt8)
  /// DECTCEM: the cursor is seen, or is not.
  case showCursor
  case hideCursor
  /// The terminal shows what follows at once, when it is complete (DEC private mode 2026).
  case beginFrame
  case endFrame
  /// The screen of a program's own, and back to the one before with its text.
  case enterScreen
  case leaveScreen
  /// Pastes come between marks, or do not.
  case markPastes
  case leavePastes
  /// DECAWM: text goes on in the next row, or stops at the last column.
  case wrap
  case cut
  /// DSR 6: the terminal answers with the cursor's row and column.
  case askForPlace

  /// What the terminal is sent.
  package var bytes: [UInt8] {
    Array("\u{1B}[\(parameters)".utf8)
  }

  private var parameters: String {
    switch self {
    case .place(let row, let column): "\(row);\(column)H"
    case .eraseRow: "K"
    case .eraseScreen: "2J"
    case .eraseScrolledOff: "3J"
    case .plain: "0m"
    case .bold: "1m"
    case .underline: "4m"
    case .reverse: "7m"
    case .foreground(let colour): "38;5;\(colour)m"
    case .background(let colour): "48;5;\(colour)m"
    case .showCursor: "?25h"
    case .hideCursor: "?25l"
    case .beginFrame: "?2026h"
    case .endFrame: "?2026l"
    case .enterScreen: "?1049h"
    case .leaveScreen: "?1049l"
    case .markPastes: "?2004h"
    case .leavePastes: "?2004l"
    case .wrap: "?7h"
    case .cut: "?7l"
    case .askForPlace: "6n"
    }
  }
}
