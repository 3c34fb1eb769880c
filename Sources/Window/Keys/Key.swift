/// Something pressed or pasted, as the decoder makes it of a terminal's bytes.
package enum Key: Hashable, Sendable {
  /// One character as a reader sees it, such as `a`, `ŵ` or an emoji of several scalars.
  case character(Character)
  /// Enter.
  case enter
  /// Shift or Alt with Enter, where the terminal tells them apart: a new line within an answer.
  case newLine
  /// Esc by itself.
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  /// Ctrl or Alt with an arrow to the left: a word back.
  case wordLeft
  /// Ctrl or Alt with an arrow to the right: a word on.
  case wordRight
  /// Ctrl with Home, Ctrl with End, where the terminal tells them apart.
  case top
  case bottom
  /// A function key by its number, from 1.
  case function(Int)
  /// Ctrl with a letter, named in lower case.
  case control(Character)
  /// Alt with a character.
  case alt(Character)
  /// Text pasted between the terminal's marks of a paste, as it came.
  case paste(String)
}

extension Key {
  /// The key, or Enter for one that begins a new line: for places where words have no lines.
  ///
  /// Enter comes as a line feed where it was pressed before the program had set the terminal up, and
  /// where a script types for somebody.
  package var newLineAsEnter: Key { self == .newLine || self == .control("j") ? .enter : self }
}
