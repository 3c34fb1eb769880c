package import Window

/// What the buttons of a presenter's clicker do while a session is read.
package enum ClickerKey: Equatable, Sendable {
  case goesOn
  case goesBack
  /// Something else, or nothing.
  case other

  package init(_ key: Key) {
    switch KeyContext.reading.keys(FaceLanguage.english.stage).action(for: key) {
    case .forward: self = .goesOn
    case .backward: self = .goesBack
    default: self = .other
    }
  }
}
