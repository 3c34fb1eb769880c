/// A run of text inside a block.
package indirect enum Inline: Hashable, Sendable {
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
