import Testing
import Window

/// Themes: what can be read, and what is told by more than colour.
struct Looks {
  private static let ownColours: [Palette] = [.light, .dark, .highContrast]

  @Test(arguments: ownColours, Style.allCases)
  func `letters stand out from their ground by 4.5 to 1`(_ palette: Palette, _ style: Style)
    throws
  {
    let colours = try #require(palette.colours(of: style))
    let contrast = Colour(xterm: colours.letters).contrast(with: Colour(xterm: colours.ground))
    #expect(contrast >= 4.5)
  }

  @Test(arguments: Style.allCases)
  func `the high contrast is 15 to 1`(_ style: Style) throws {
    let colours = try #require(Palette.highContrast.colours(of: style))
    #expect(Colour(xterm: colours.letters).contrast(with: Colour(xterm: colours.ground)) >= 15)
  }

  @Test(arguments: ownColours, Style.allCases)
  func `on the Linux console's 16 colours it can still be read`(
    _ palette: Palette, _ style: Style
  ) throws {
    let colours = try #require(palette.colours(of: style))
    let letters = Colour(xterm: colours.letters).asConsoleLetters
    let ground = Colour(xterm: colours.ground).asConsoleGround
    #expect(letters.contrast(with: ground) >= 3)
  }

  // A pattern that phones read has colours of its own.
  private static let ownStyles = Style.allCases.filter { $0 != .code }

  @Test(arguments: ownColours)
  func `a palette has one ground`(_ palette: Palette) {
    #expect(Set(Self.ownStyles.map { palette.colours(of: $0)?.ground }).count == 1)
  }

  @Test func `the terminal's own palette has no colours`() {
    #expect(Self.ownStyles.allSatisfy { Palette.terminal.colours(of: $0) == nil })
  }

  @Test(arguments: Palette.allCases, [true, false])
  func `a pattern that phones read is black on white, whatever the window's colours`(
    _ palette: Palette, _ usesColour: Bool
  ) {
    let colours = palette.look(of: .code, usesColour: usesColour).colours
    #expect(colours.map { [$0.letters, $0.ground] } == [16, 231])
  }

  @Test(arguments: Palette.allCases, ownStyles)
  func `without colour the weight is left, and it is the same in every palette`(
    _ palette: Palette, _ style: Style
  ) {
    #expect(palette.look(of: style, usesColour: false) == style.weight)
    var look = palette.look(of: style, usesColour: true)
    look.colours = nil
    #expect(look == style.weight)
  }

  @Test(arguments: [
    (Style.body, "", false), (.quiet, "", false), (.bar, "", false), (.statement, "bold", false),
    (.heading, "bold", false), (.key, "bold", false), (.notice, "bold", false),
    (.status, "", true), (.chosen, "bold", true), (.alert, "bold underlined", true),
  ])
  func `what matters has a weight of its own`(_ style: Style, _ weight: String, _ reversed: Bool) {
    let words = [(style.weight.isBold, "bold"), (style.weight.isUnderlined, "underlined")]
    #expect(words.filter(\.0).map(\.1).joined(separator: " ") == weight)
    #expect(style.weight.isReversed == reversed)
  }

  @Test func `contrast is counted as WCAG does`() {
    #expect(Colour(xterm: 231).contrast(with: Colour(xterm: 16)) == 21)
    #expect(Colour(xterm: 16).contrast(with: Colour(xterm: 16)) == 1)
    #expect(Colour(xterm: 243) == Colour(red: 0x76, green: 0x76, blue: 0x76))
    // Known from WCAG's own examples: #767676 on white has 4.54 to 1.
    let grey = Colour(xterm: 243).contrast(with: Colour(xterm: 231))
    #expect(grey > 4.54 && grey < 4.55)
  }
}
