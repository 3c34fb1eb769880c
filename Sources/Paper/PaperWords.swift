package import Documents
internal import Practice

/// Why pages can't be made; what to do about it is said in a person's language.
enum PaperFault: Error, Hashable {
  case noFonts
  case cannotDraw(String)
  case cannotFinish(String)
}

/// The words that paper has besides those of all documents.
package protocol PaperWords: DocumentWords {
  var noFonts: String { get }
  func cannotDraw(_ reason: String) -> String
  func cannotFinish(_ reason: String) -> String
  var noFamily: String { get }
  func missing(_ scalar: Unicode.Scalar, box: Unicode.Scalar) -> String
  func missingMore(_ count: Int) -> String
  var untitled: String { get }
  /// What a large card that holds the finding is called.
  var found: String { get }
  func page(_ number: Int) -> String
  func goesOn(from card: String) -> String
  var testTitle: String { get }
  var testBack: String { get }
  func testPlace(_ number: Int, isBack: Bool) -> String
  func testFronts(_ flip: PaperSettings.Flip) -> [String]
  func testBacks(_ flip: PaperSettings.Flip) -> [String]
  var boxTitle: String { get }
  var boxHow: String { get }
  /// So many cards have no room for the pattern with the address.
  func noRoomForAddress(_ count: Int) -> String
}

extension PaperWords {
  /// What a chart says to those who don't see it: its title, then its bars.
  func says(_ title: String, _ bars: [String]) -> String {
    let figures = chartSays(bars.map { SafeText.line($0).string })
    let name = SafeText.line(title).string
    return name.isEmpty ? figures : "\(name). \(figures)"
  }

  func fault(_ fault: PaperFault) -> DocumentFault {
    switch fault {
    case .noFonts: DocumentFault(noFonts)
    case .cannotDraw(let reason): DocumentFault(cannotDraw(reason))
    case .cannotFinish(let reason): DocumentFault(cannotFinish(reason))
    }
  }
}

extension EnglishDocumentWords: PaperWords {
  package var boxTitle: String { "A box for the cards" }
  package var boxHow: String {
    "Cut along the lines, fold along the dashes, and glue the narrow flap behind the side."
  }
  package func noRoomForAddress(_ count: Int) -> String {
    count == 1
      ? "One card has no room for the code with the address; the others have it."
      : "\(count) cards have no room for the code with the address; the others have it."
  }

  package var noFonts: String {
    "No PDF can be made: this machine has no fonts. Install the package fonts-inter and try again."
  }
  package func cannotDraw(_ reason: String) -> String {
    "The pages cannot be drawn: \(reason). Try again with fewer cards or findings at once."
  }
  package func cannotFinish(_ reason: String) -> String {
    "The PDF cannot be finished: \(reason). Try another format, such as HTML."
  }
  package var noFamily: String {
    """
    The font Inter is not on this machine, so another was taken. Install the package fonts-inter for \
    the intended look.
    """
  }

  package func missing(_ scalar: Unicode.Scalar, box: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return """
      No font on this machine has the character \(code)\(name(scalar)); a box (\(box)) stands in \
      its place. Install a font that has it, such as those of the package fonts-noto-core, and try again.
      """
  }

  private func name(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.name.map { " (\($0.lowercased()))" } ?? ""
  }

  package func missingMore(_ count: Int) -> String {
    count == 1
      ? "One more character is in no font; a box stands in its place."
      : "\(count) more characters are in no font; boxes stand in their places."
  }

  package var untitled: String { "Untitled" }
  package var found: String { "Finding" }
  package func page(_ number: Int) -> String { "Page \(number) of " }
  package func goesOn(from card: String) -> String {
    """
    This goes on from card \(card). Take a view there before you turn this \
    one over.
    """
  }

  package var testTitle: String { "Test sheet" }
  package var testBack: String { "The other side" }

  package func testPlace(_ number: Int, isBack: Bool) -> String {
    isBack ? "Back of card \(number)" : "Front of card \(number)"
  }

  package func testFronts(_ flip: PaperSettings.Flip) -> [String] {
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
      Crosses within 1 mm are as good as most printers get: what is printed stays 5 mm away from every cut. If they \
      are further apart, look for “fit to page” and switch it off.
      """,
    ]
  }

  package func testBacks(_ flip: PaperSettings.Flip) -> [String] {
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

  private func edge(_ flip: PaperSettings.Flip) -> String {
    switch flip {
    case .long: "long"
    case .short: "short"
    }
  }

  private func option(_ flip: PaperSettings.Flip) -> String {
    switch flip {
    case .long: "--flip short"
    case .short: "--flip long"
    }
  }

  private func upright(_ flip: PaperSettings.Flip) -> String {
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
