internal import Documents

extension Messages {
  static let testTitle = "Test sheet"
  static let testBack = "The other side"

  static func testPlace(_ number: Int, isBack: Bool) -> String {
    isBack ? "Back of card \(number)" : "Front of card \(number)"
  }

  static func testFronts(_ flip: PaperSettings.Flip) -> [String] {
    [
      """
      Print this file on both sides of one sheet, in its actual size (100%), turned over the \
      \(edge(flip)) edge.
      """,
      """
      Hold the sheet against the light with this side towards you. Every cross should lie on a cross of \
      the other side, and behind each front should be the back of the same number.
      """,
      """
      Turn the sheet as you turn a page of a book. \(upright(flip))
      """,
      """
      Crosses within 1 mm are as good as most printers get: words stay 9 mm away from every cut. If they \
      are further apart, look for “fit to page” and switch it off.
      """,
    ]
  }

  static func testBacks(_ flip: PaperSettings.Flip) -> [String] {
    [
      "This is behind the front of card 1 when the sheet is held against the light.",
      "If another number is behind a front, the printer turned the sheet over its other edge.",
      """
      Then choose “flip on \(edge(flip)) edge” in the printer’s settings, or make the cards for your \
      printer with “\(option(flip))”.
      """,
      "When every back meets its front, print the cards with the same settings.",
    ]
  }

  private static func edge(_ flip: PaperSettings.Flip) -> String {
    switch flip {
    case .long: "long"
    case .short: "short"
    }
  }

  private static func option(_ flip: PaperSettings.Flip) -> String {
    switch flip {
    case .long: "--flip short"
    case .short: "--flip long"
    }
  }

  private static func upright(_ flip: PaperSettings.Flip) -> String {
    switch flip {
    case .long: "The arrows on both sides should point the same way, to the top of the sheet."
    case .short:
      """
      The arrows on both sides should point the same way. On the screen the other side stands on its \
      head; that is meant.
      """
    }
  }
}
