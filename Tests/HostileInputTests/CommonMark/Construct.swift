import Testing

/// A piece of CommonMark, and the words in it that every output has to keep.
///
/// Its words are names of trees, so that they stand nowhere else; what is spelled otherwise is
/// there to be parsed.
struct Construct: Sendable, CustomTestStringConvertible {
  /// Where a construct stands in a card or a finding, or that somebody typed it.
  enum Spot: String, CaseIterable {
    case statement = "sta"
    case setUp = "set"
    case prompt = "pro"
    case notes = "not"
    case tryThis = "try"
    case detail = "det"
    case limits = "lim"
    case typed = "say"
  }

  /// The section of the CommonMark 0.30 specification.
  var section: String
  private var markdown: String
  private var shown: [String]
  /// What the parser makes of it, besides its words.
  var made: [String]
  /// Whether what follows it would become part of it.
  var isOpen: Bool

  /// Makes a construct; the trees in `unshown` name tags and labels, which no reader sees.
  init(
    _ section: String, _ markdown: String, unshown: [String] = [], made: [String] = [],
    isOpen: Bool = false
  ) {
    self.section = section
    self.markdown = markdown
    shown = Self.trees.filter { markdown.contains($0) && !unshown.contains($0) }
    self.made = made
    self.isOpen = isOpen
  }

  var testDescription: String { "\(section) \(markdown.debugDescription)" }

  /// Whether it can stand in the midst of a line.
  var isLine: Bool { section.hasPrefix("6.") && !markdown.contains("\n") }

  /// Whether it has figures, which each format draws in a way of its own.
  var hasFigures: Bool { markdown.contains("```chart") || markdown.contains("```table") }

  /// The construct as it is written at `spot`, every tree marked with the spot's letters.
  func markdown(at spot: Spot) -> String {
    Self.trees.reduce(markdown) { $0.replacing($1, with: $1 + spot.rawValue) }
  }

  /// The words that have to be kept of what is written at `spot`.
  func words(at spot: Spot) -> [String] {
    (spot == .typed ? Self.trees.filter { markdown.contains($0) } : shown)
      .map { $0 + spot.rawValue }
  }

  private static let trees = [
    "alder", "birch", "cedar", "damson", "hazel", "juniper", "rowan", "willow",
  ]
}
