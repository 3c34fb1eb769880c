/// The colours and weights a window is painted in.
package enum Palette: String, CaseIterable, Sendable {
  /// The terminal's own colours, told apart by weight, underline and reverse alone.
  case terminal
  /// Dark letters on a light ground.
  case light
  /// Light letters on a dark ground.
  case dark
  /// Black and white at their full contrast, and yellow where something is chosen.
  case highContrast = "high-contrast"
}

extension Palette {
  /// How `style` looks in this palette.
  ///
  /// - Parameter usesColour: Where it is false, only the weight is left, as `NO_COLOR` asks.
  package func look(of style: Style, usesColour: Bool) -> Look {
    var look = style.weight
    // Phones read dark on light alone, whatever colours the window has or hasn't.
    if usesColour || style == .code { look.colours = colours(of: style) }
    return look
  }

  /// The letters and the ground of `style`; nil for the terminal's own.
  ///
  /// Each pair has a contrast of 4.5 to 1 at the least (WCAG 2.2, 1.4.3), and 3 to 1
  /// where the Linux console makes the nearest of its 16 colours of it.
  package func colours(of style: Style) -> Look.Colours? {
    if style == .code { return Look.Colours(16, on: 231) }
    return switch self {
    case .terminal: nil
    case .light: Look.Colours(lightLetters(of: style), on: 231)
    case .dark: Look.Colours(darkLetters(of: style), on: 234)
    case .highContrast: Look.Colours(style == .chosen ? 226 : 231, on: 16)
    }
  }

  private func lightLetters(of style: Style) -> UInt8 {
    switch style {
    case .body, .statement, .status, .code: 16
    case .heading, .key, .notice, .chosen: 18
    case .quiet, .bar: 17
    case .alert: 88
    }
  }

  private func darkLetters(of style: Style) -> UInt8 {
    switch style {
    case .body, .status, .code: 253
    case .statement: 231
    case .heading, .notice: 117
    case .key, .chosen: 222
    case .quiet: 248
    case .bar: 110
    case .alert: 217
    }
  }
}

extension Style {
  /// The weight it has in every palette, so that nothing depends on colour alone.
  package var weight: Look {
    switch self {
    case .body, .quiet, .bar, .code: Look()
    case .statement, .heading, .key, .notice: Look(bold: true)
    case .status: Look(reversed: true)
    case .chosen: Look(bold: true, reversed: true)
    case .alert: Look(bold: true, underlined: true, reversed: true)
    }
  }
}

/// What a run of text is for; a palette decides how that looks, and nothing is told by looks alone.
package enum Style: Int, Sendable, CaseIterable {
  /// Ordinary words.
  case body
  /// A card's front: the words the whole room reads.
  case statement
  /// Headings within a page.
  case heading
  /// What can be overlooked: sources, hints, what was said before.
  case quiet
  /// What is chosen in a list, and the button that Enter presses.
  case chosen
  /// The bars of a chart.
  case bar
  /// A key in the row of keys.
  case key
  /// The row that says where the session stands.
  case status
  /// The same row where time is up or stopped.
  case alert
  /// What the program says just now: taken, refused, saved.
  case notice
  /// A pattern that phones read.
  case code
}

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
