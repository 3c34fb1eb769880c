/// What terminals send for keys, by the names written on them.
package enum ScriptedKeys {
  private static let named: [String: String] = [
    "Enter": "\r", "Tab": "\t", "ShiftTab": "\u{1B}[Z", "Esc": "\u{1B}", "Space": " ",
    "Backspace": "\u{7F}", "Delete": "\u{1B}[3~", "NewLine": "\u{1B}\r",
    "Up": "\u{1B}[A", "Down": "\u{1B}[B", "Right": "\u{1B}[C", "Left": "\u{1B}[D",
    "Home": "\u{1B}[H", "End": "\u{1B}[F", "PageUp": "\u{1B}[5~", "PageDown": "\u{1B}[6~",
    "WordRight": "\u{1B}[1;5C", "WordLeft": "\u{1B}[1;5D",
    "Top": "\u{1B}[1;5H", "Bottom": "\u{1B}[1;5F", "F1": "\u{1B}OP", "F5": "\u{1B}[15~",
    "F10": "\u{1B}[21~",
  ]

  /// The bytes of what is named: a key such as `PageDown`, `Ctrl-C`, `Alt-B`, or else text as it is typed.
  package static func bytes(_ name: String) -> [UInt8] {
    if let bytes = named[name] { return Array(bytes.utf8) }
    guard let letter = name.utf8.last, let modifier = name.split(separator: "-").first,
      name.utf8.count == modifier.utf8.count + 2
    else { return Array(name.utf8) }
    switch modifier {
    case "Ctrl": return [letter & 0x1F]
    case "Alt": return [0x1B] + Array(name.suffix(1).lowercased().utf8)
    default: return Array(name.utf8)
    }
  }
}
