extension Palette {
  /// How `style` looks in this palette.
  ///
  /// - Parameter usesColour: Where it is false, only the weight is left, as `NO_COLOR` asks.
  package func look(of style: Style, usesColour: Bool) -> Look {
    var look = style.weight
    if usesColour { look.colours = colours(of: style) }
    return look
  }

  /// The letters and the ground of `style`; nil for the terminal's own.
  ///
  /// Each pair has a contrast of 4.5 to 1 at the least (WCAG 2.2, 1.4.3), and 3 to 1
  /// where the Linux console makes the nearest of its 16 colours of it.
  package func colours(of style: Style) -> Look.Colours? {
    switch self {
    case .terminal: nil
    case .light: Look.Colours(lightLetters(of: style), on: 231)
    case .dark: Look.Colours(darkLetters(of: style), on: 234)
    case .highContrast: Look.Colours(style == .chosen ? 226 : 231, on: 16)
    }
  }

  private func lightLetters(of style: Style) -> UInt8 {
    switch style {
    case .body, .statement, .status: 16
    case .heading, .key, .notice, .chosen: 18
    case .quiet, .bar: 17
    case .alert: 88
    }
  }

  private func darkLetters(of style: Style) -> UInt8 {
    switch style {
    case .body, .status: 253
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
    case .body, .quiet, .bar: Look()
    case .statement, .heading, .key, .notice: Look(bold: true)
    case .status: Look(reversed: true)
    case .chosen: Look(bold: true, reversed: true)
    case .alert: Look(bold: true, underlined: true, reversed: true)
    }
  }
}
