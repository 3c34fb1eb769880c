internal import Counts
internal import Documents

/// Writes a picture as a table for spreadsheets: a row for each figure of each quarter.
///
/// Its columns and the words in them are a format; they are the same in every language.
enum PictureCSV {
  static func text(for picture: Picture) -> String {
    CSVCell.table([columns.map(CSVCell.words)] + picture.entries.map(row))
  }

  private static let columns = [
    "quarter", "table", "group", "name", "measure", "number", "after", "parts shown",
    "parts held back",
  ]

  private static func row(_ entry: Picture.Entry) -> [CSVCell] {
    let (key, figure) = (entry.key, entry.figure)
    let isOfViews = key.measure == .views
    return [
      .words(entry.quarter.description), .words(key.table.rawValue), .words(key.group),
      .words(key.row), .words(key.measure.rawValue),
      figure.isShown ? .number(figure.first) : .words(""),
      figure.isShown && isOfViews ? .number(figure.second) : .words(""), .number(figure.shown),
      .number(figure.held),
    ]
  }
}
