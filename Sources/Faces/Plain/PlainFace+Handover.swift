package import Practice
internal import Window

/// The words that go with the keyboard from one person to another, and the question that waits for it.
package struct Handover: Hashable, Sendable {
  /// What is added to the screen; begins with blank lines that move private answers off it.
  package let lines: [SafeText]
  /// What is asked; a bare Enter answers it, and nothing typed here is kept.
  package let question: SafeText
}

extension PlainFace {
  /// What comes between `previous` and `scene` when the keyboard changes hands; nil when it does not.
  package func handover(to scene: Scene, after previous: Scene?) -> Handover? {
    let from = previous.flatMap(holder)
    let to = holder(of: scene)
    guard from != to else { return nil }
    let words = to.map { Messages.handover(to: $0.label) } ?? [Messages.handedBack]
    let question = to == nil ? Messages.handedBackQuestion : Messages.handoverQuestion
    let cover = Array(repeating: SafeText(""), count: from == nil ? 1 : max(gap, 1))
    return Handover(lines: cover + folded(words), question: prompt(question))
  }
}
