/// A run of text inside a block.
package indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case code(String)
  case link([Inline], Link)
  case softBreak
  case lineBreak
}
