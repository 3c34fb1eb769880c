package import Practice

/// Words that were typed in a session and may let someone be known again.
///
/// Whoever typed them decides: nothing is changed or held back for good.
package struct WordsWarning: Equatable, Sendable {
  /// What may identify someone, each once.
  package let words: [String]
  fileprivate let kinds: [Identifying.Kind]

  /// What `check` finds in `texts`; nil where that is nothing.
  init?(_ texts: [String], _ check: IdentifyingCheck?) {
    guard let check else { return nil }
    var words: [String] = []
    var kinds: [Identifying.Kind] = []
    for item in texts.flatMap(check.identifying) where !words.contains(item.text) {
      words.append(item.text)
      kinds.append(item.kind)
    }
    guard !words.isEmpty else { return nil }
    (self.words, self.kinds) = (words, kinds)
  }

  /// What it says, in one line.
  func line(_ language: some SessionWords) -> String {
    let shown = zip(words, kinds).prefix(Self.most).map { (words: $0, why: language.reason($1)) }
    return language.mayIdentify(shown, more: words.count - shown.count)
  }

  private static let most = 4
}

extension SessionEvent {
  /// The words of one's own that would be kept.
  var typedWords: [String] {
    switch self {
    case .reason(let words?), .answer(let words?), .actionOwner(let words?),
      .whatHappened(let words?), .whatChanged(let words?), .note(let words), .park(let words),
      .correct(_, let words), .people(.joined(let words?, _)):
      [words]
    case .actionText(let words, let when): [words, when].compactMap { $0 }
    default: []
    }
  }
}

extension PlainFace {
  /// A warning of words that `event` would keep; nil where there is nothing to say, and for one person alone.
  package func warning(
    of event: SessionEvent, in scene: Scene, _ check: IdentifyingCheck?
  ) -> WordsWarning? {
    scene.setting == .solo ? nil : WordsWarning(event.typedWords, check)
  }

  /// The warning in a line.
  package func lines(of warning: WordsWarning) -> [SafeText] {
    message(SafeText(warning.line(language)))
  }

  /// Asks what is to become of the words.
  package var warningQuestion: SafeText { prompt(language.mayIdentifyQuestion) }

  /// What was answered: whether they stay, and whether they are no names for good; nil for anything unclear.
  package func answer(toWarning line: String) -> WordsAnswer? {
    let word = line.trimmingBlanks().lowercased()
    if word.isEmpty { return .keep }
    if language.noName.contains(word) { return .noName }
    return language.writeAgain.contains(word) ? .writeAgain : nil
  }
}

/// What becomes of words that may identify someone.
package enum WordsAnswer: Equatable, Sendable {
  case keep
  /// They're kept, and never warned of again.
  case noName
  case writeAgain
}

extension FaceLanguage {
  /// Why words of this kind may let someone be known again.
  package func reason(_ kind: Identifying.Kind) -> String { plain.reason(kind) }
}
