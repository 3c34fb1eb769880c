/// How a run of text looks: its weight, and colours where there are any.
package struct Look: Hashable, Sendable {
  /// A colour on a ground, as numbers of xterm's 256.
  package struct Colours: Hashable, Sendable {
    /// The letters' colour.
    package let letters: UInt8
    /// The colour behind them.
    package let ground: UInt8

    /// Makes a pair of colours.
    package init(_ letters: UInt8, on ground: UInt8) {
      self.letters = letters
      self.ground = ground
    }
  }

  /// Whether the letters are bold.
  package var isBold = false
  /// Whether they are underlined.
  package var isUnderlined = false
  /// Whether letters and ground change places.
  package var isReversed = false
  /// The colours; nil for the terminal's own.
  package var colours: Colours?

  /// Makes a look.
  package init(
    bold: Bool = false, underlined: Bool = false, reversed: Bool = false, colours: Colours? = nil
  ) {
    isBold = bold
    isUnderlined = underlined
    isReversed = reversed
    self.colours = colours
  }

  /// What the terminal is sent before the text: everything from the beginning, so that nothing is left over.
  ///
  /// Weight comes before colour, because the Linux console makes a bold letter of a brighter colour.
  package var sequences: [EscapeSequence] {
    var sequences = [EscapeSequence.plain]
    if isBold { sequences.append(.bold) }
    if isUnderlined { sequences.append(.underline) }
    if isReversed { sequences.append(.reverse) }
    if let colours { sequences += [.foreground(colours.letters), .background(colours.ground)] }
    return sequences
  }
}
