/// Where someone stands on a card: one of its positions, or a pass.
package enum Position: Hashable, Sendable {
  case named(String)
  case pass
}
