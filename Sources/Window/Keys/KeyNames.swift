/// What keys are called in one language: once for the row of keys, the help and every sentence.
package protocol KeyNames: Sendable {
  func name(of key: Key) -> String
  /// From the first to the last of several digits.
  func range(_ first: Character, _ last: Character) -> String
}

extension KeyNames {
  /// The names of keys that do the same; digits as a range.
  package func names(of keys: [Key]) -> String {
    let digits = keys.compactMap { key -> Character? in
      if case .character(let character) = key, character.isWholeNumber { character } else { nil }
    }
    guard let first = digits.first, let last = digits.last, digits.count > 2 else {
      return keys.map(name).joined(separator: ", ")
    }
    return range(first, last)
  }

  /// The digits up to a number of choices.
  package func digits(upTo count: Int) -> String {
    switch count {
    case ...0: ""
    case 1: "1"
    default: "1-\(count)"
    }
  }
}

/// The English names.
package struct EnglishKeyNames: KeyNames {
  package init() {}

  package func range(_ first: Character, _ last: Character) -> String { "\(first) to \(last)" }

  package func name(of key: Key) -> String {
    switch key {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "Enter"
    case .newLine: "Alt-Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .wordLeft: "Ctrl-Left"
    case .wordRight: "Ctrl-Right"
    case .top: "Ctrl-Home"
    case .bottom: "Ctrl-End"
    case .function(let number): "F\(number)"
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .paste: "paste"
    }
  }
}
