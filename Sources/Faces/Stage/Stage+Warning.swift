internal import Practice
internal import Window

// Words that may let someone be known again are pointed out once before they are given; Enter once more
// gives them as they are.
extension Stage {
  /// Warns of what is about to be given, where that wasn't done before for the same words.
  mutating func isWarnedNow() -> Bool {
    guard scene.setting != .solo, let text = wordsToGive, warned?.text != text,
      let warning = WordsWarning([text], context.check)
    else { return false }
    warned = Warned(text: text, warning: warning)
    say(SafeText("\(warning.line(language)) \(language.mayIdentifyKeys)"))
    return true
  }

  /// Asks never to be warned of those words again.
  mutating func ignoreWarned() -> StageRequest? {
    guard let warned, warned.text == wordsToGive else {
      say(SafeText(language.nothingWarned))
      return nil
    }
    return .ignore(warned.warning.words)
  }

  private var wordsToGive: String? {
    switch (overlay, answer) {
    case (.keep(_, let field), _), (.command(let field), _): field.words
    case (nil, .field(let field, _)): field.words
    default: nil
    }
  }

  /// Words with what was said of them.
  struct Warned: Equatable, Sendable {
    let text: String
    let warning: WordsWarning
  }
}
