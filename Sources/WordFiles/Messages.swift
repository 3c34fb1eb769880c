internal import Documents

/// The words of Word files, in English.
enum Messages {
  /// The language of these words (BCP 47).
  static let language = "en"

  /// Stands before a page's number.
  static let page = "Page"
  /// Stands between a page's number and how many there are.
  static let of = "of"

  /// Stands in place of a chart without bars.
  static let noFigures = "No figures are given."
  /// Heads the column that says what each figure is about.
  static let label = "Group"
  /// Heads the column of figures.
  static let figure = "Figure"
  /// Stands in a cell with nothing in it.
  static let empty = "–"

  /// Names the table with a chart's figures.
  static func figures(of title: String) -> String {
    title.isEmpty ? "Figures" : "Figures: \(title)"
  }

  /// Names a chart among the others.
  static func chart(_ number: Int) -> String { "Chart \(number)" }

  /// Says what a chart shows.
  static func chartSays(_ figures: [String]) -> String {
    "Bar chart. " + figures.joined(separator: "; ") + "."
  }

  /// Says that the file could not be put together.
  static func notPacked(_ reason: String) -> DocumentFault {
    DocumentFault(
      """
      The Word file could not be put together (libzip says: \(reason)). Try again with more memory \
      free, or write HTML instead with --format html.
      """)
  }

  /// Says that the library is not there.
  static let noLibzip = DocumentFault(
    """
    Word files are packed by libzip, which is not on this computer. Install it (Debian and Ubuntu: \
    apt-get install libzip-dev; macOS: brew install libzip), or write HTML instead with --format html.
    """)
}
