/// A block of a text, after CommonMark with the deck's own `chart` and `table` blocks read.
package indirect enum Block: Equatable, Sendable {
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  case list(MarkupList)
  case quotation([Block])
  case code(String)
  case chart(Chart)
  case table(FigureTable)
  case rule
}

/// A run of text inside a block.
package indirect enum Inline: Equatable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  case link([Inline], Link)
  /// Words in another language than the text around them, with its tag (BCP 47).
  case phrase([Inline], language: String)
  case softBreak
  case lineBreak
}

/// A bullet or numbered list.
package struct MarkupList: Equatable, Sendable {
  /// The first number of a numbered list; nil for bullets.
  package var start: Int?
  /// Each item's blocks.
  package var items: [[Block]]

  package init(start: Int? = nil, items: [[Block]]) {
    self.start = start
    self.items = items
  }
}

/// A link's address: https, http or mailto only.
package struct Link: Hashable, Sendable {
  /// The address as written.
  package let address: String

  /// Takes `address` when its scheme is https, http or mailto; nil for every other scheme or none.
  ///
  /// An address with a space or a hidden character is none: what is printed must be what is opened.
  package init?(_ address: String) {
    guard !address.contains(" "), SafeText.line(address).string == address,
      Self.leadsSomewhere(address)
    else { return nil }
    self.address = address
  }

  private static func leadsSomewhere(_ address: String) -> Bool {
    let scheme = address.prefix { $0 != ":" }
    let rest = address[scheme.endIndex...].dropFirst()
    switch scheme.lowercased() {
    case "https", "http":
      return rest.hasPrefix("//") && !rest.dropFirst(2).hasPrefix("/") && rest.utf8.count > 2
    case "mailto": return !rest.isEmpty
    default: return false
    }
  }
}
