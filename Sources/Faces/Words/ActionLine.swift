internal import Practice

/// An action as it is offered: "when …, we will …", both in one line.
struct ActionLine {
  let language: any SessionWords

  /// The event for what was written; a line without those words says only what is to be done.
  func event(_ words: String?) -> SessionEvent {
    guard let words, let parts = parts(of: words) else { return .actionText(words) }
    return .actionText(parts.text, when: parts.when)
  }

  /// An action as it would be written.
  func words(_ action: Action) -> String {
    guard let when = action.when, let first = language.whenWords.first else { return action.text }
    return "\(first) \(when), \(action.text)"
  }

  private func parts(of words: String) -> (when: String, text: String)? {
    let words = words.trimmingBlanks()
    let low = words.lowercased()
    guard let first = language.whenWords.first(where: { low.hasPrefix("\($0) ") }) else {
      return nil
    }
    let rest = words.dropFirst(first.count)
    for comma in rest.indices where rest[comma] == "," {
      let text = rest[rest.index(after: comma)...].trimmingBlanks()
      guard language.thenWords.contains(where: { text.lowercased().hasPrefix("\($0) ") }),
        let when = rest[..<comma].wordsIfAny
      else { continue }
      return (when, text)
    }
    return nil
  }
}
