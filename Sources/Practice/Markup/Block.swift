/// A block of a text, after CommonMark with the deck's own `chart` and `table` blocks read.
package indirect enum Block: Hashable, Sendable {
  case heading(level: Int, [Inline])
  case paragraph([Inline])
  case list(MarkupList)
  case quotation([Block])
  case code(String)
  case chart(Chart)
  case table(FigureTable)
  case rule
}
