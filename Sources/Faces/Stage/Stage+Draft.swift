internal import Practice
internal import Window

extension Stage {
  // Marks the beginning of words that are no answer; it cannot be typed.
  private static let mark = "\u{1E}"

  /// What is being written and not yet given; empty where nothing is.
  package var draft: String {
    // Words that are handed over and may not be saved are still being written.
    let open = (overlays + [handedOver].compactMap { $0 }).lazy.compactMap { overlay -> String? in
      guard case .keep(let kind, let field) = overlay, field.words != nil else { return nil }
      return Self.marked(field.editor.text, as: kind)
    }
    let aside = putAside.lazy.map { Self.marked($0.value, as: $0.key) }
    return answerDraft + (open.first ?? aside.first ?? "")
  }

  private static func marked(_ text: String, as kind: Overlay.Kept) -> String {
    mark + (kind == .note ? "note" : "park") + mark + text
  }

  /// The answer as far as it is written.
  var answerDraft: String {
    switch answer {
    case .counts(let fields): fields.line
    case .field(let field, _): field.isChanged ? field.editor.text : ""
    case .none, .choice: ""
    }
  }

  /// Puts back what was being written when the session was left.
  package mutating func restore(draft: String) {
    let parts = draft.split(separator: Self.mark, maxSplits: 2, omittingEmptySubsequences: false)
    if let words = parts.first, !words.isEmpty { restore(answer: String(words)) }
    guard parts.count == 3, let text = parts.last, ["note", "park"].contains(parts[1]) else {
      return
    }
    var field = WritingField(.text)
    field.write(String(text))
    open(.keep(parts[1] == "note" ? .note : .parked, field))
  }

  private mutating func restore(answer words: String) {
    switch answer {
    case .counts(var fields):
      fields.restore(words)
      answer = .counts(fields)
    case .field(var field, _):
      field.write(words)
      answer = .field(field, isAside: false)
      reading = .answer
    case .none where scene.ask == .paused: kept[StagePlace(scene)] = words
    case .none, .choice: break
    }
  }
}
