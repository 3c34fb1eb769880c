package import Practice
internal import Window

/// The words that go with the keyboard from one person to another, and the question that waits for it.
package struct Handover: Equatable, Sendable {
  /// What is added to the screen; begins with blank lines that move private answers off it.
  package let lines: [SafeText]
  /// What is asked; a bare Enter answers it, and nothing typed here is kept.
  package let question: SafeText
}

extension PlainFace {
  /// Blank lines that move private answers off the screen; none where there is no screen.
  var cover: [SafeText] { Array(repeating: SafeText(""), count: gap) }

  /// What comes between `previous` and `scene` when the keyboard changes hands; nil when it does not.
  package func handover(to scene: Scene, after previous: Scene?) -> Handover? {
    let from = previous?.holder
    let to = scene.holder
    guard from != to else { return nil }
    let words =
      to.map {
        language.handover(to: $0.label, isErased: erases) + [
          language.reasonGoes(scene.sharesReasons)
        ]
      } ?? [language.handedBack]
    let question = to == nil ? language.handedBackQuestion : language.handoverQuestion
    let cover = from == nil || cover.isEmpty ? [SafeText("")] : cover
    return Handover(lines: cover + folded(words), question: prompt(question))
  }

  /// What `line`, typed while the keyboard is to change hands, means; nil for the Enter that was asked for.
  ///
  /// Nobody's answer is taken here: whoever types it may not be whose turn it is.
  package func read(_ line: String, beforeHandsChangeFor scene: Scene) -> LineMeaning? {
    let text = line.trimmingBlanks()
    if text.isEmpty { return nil }
    let typed = text.hasPrefix("/") ? String(text.dropFirst()) : text
    guard let command = TypedCommand(typed.trimmingBlanks(), language) else {
      return TypedLines(language: language).unclear(language.notBeforeHandover)
    }
    switch command.word {
    case .next, .goOn: return nil
    case .pass: return TypedLines(language: language).unclear(language.notBeforeHandover)
    case .again: return .command(.again)
    default: return TypedLines(language: language).read(command, in: scene)
    }
  }
}
