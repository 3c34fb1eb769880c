/// Finds which of some choices was typed: by number, by words, or by how the words begin.
struct ChoiceWords {
  /// What was found.
  enum Match: Equatable {
    /// The choice with this index.
    case one(Int)
    /// The words begin more than one choice.
    case several
    /// Nothing.
    case none
  }

  private let choices: [String]

  /// Takes the choices in the order they are numbered.
  init(_ choices: [String]) {
    self.choices = choices.map(Self.plain)
  }

  /// The choice that `text` names in full.
  func exact(_ text: String) -> Int? {
    choices.firstIndex(of: Self.plain(text))
  }

  /// The choice that `text` numbers, names, or begins.
  func match(_ text: String) -> Match {
    let words = Self.plain(text)
    if words.isEmpty { return .none }
    if let index = numbered(words) ?? exact(words) { return .one(index) }
    let begun = choices.indices.filter { choices[$0].hasPrefix(words) }
    return begun.count > 1 ? .several : begun.first.map(Match.one) ?? .none
  }

  private func numbered(_ words: String) -> Int? {
    choices.indices.first { index in
      let number = "\(index + 1)"
      return [number, "\(number).", "\(number))", "\(number) \(choices[index])"].contains(words)
    }
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
