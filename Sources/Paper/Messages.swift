internal import Documents

/// The words of paper, in English.
enum Messages {
  // MARK: What cannot be done

  static let noFonts = DocumentFault(
    "No PDF can be made: this machine has no fonts. Install the package fonts-liberation2 and try again."
  )

  static func cannotDraw(_ reason: String) -> DocumentFault {
    DocumentFault(
      "The pages cannot be drawn: \(reason). Try again with fewer cards or findings at once.")
  }

  static func cannotFinish(_ reason: String) -> DocumentFault {
    DocumentFault("The PDF cannot be finished: \(reason). Try another format, such as HTML.")
  }

  // MARK: What is missing

  static let noFamily = """
    The font Liberation Sans is not on this machine, so another was taken. Install the package \
    fonts-liberation2 for the intended look.
    """

  static func missing(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return """
      No font on this machine has the character \(code)\(name(scalar)); a box (\(Words.box)) stands in \
      its place. Install a font that has it and try again.
      """
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.name.map { " (\($0.lowercased()))" } ?? ""
  }

  static func missingMore(_ count: Int) -> String {
    count == 1
      ? "One more character is in no font; a box stands in its place."
      : "\(count) more characters are in no font; boxes stand in their places."
  }

  // MARK: On the page

  static let untitled = "Untitled"
  static let emptyCell = "–"
  static let noFigures = "No figures are given."

  static func page(_ number: Int) -> String { "Page \(number) of " }

  static func chartSays(_ title: String, _ figures: [String]) -> String {
    "Bar chart. \(title): \(figures.joined(separator: "; "))."
  }

  static func linkSays(_ words: String, _ address: String) -> String {
    words == address || words.isEmpty ? address : "\(words): \(address)"
  }

  // MARK: On cards

  static func card(_ number: Int, part: Int, of parts: Int) -> String {
    parts == 1 ? "\(number)" : "\(number) · \(part)/\(parts)"
  }

  static func goesOn(from number: Int, of parts: Int) -> String {
    """
    This goes on from card \(card(number, part: 1, of: parts)). Take a view there before you turn this \
    one over.
    """
  }
}
