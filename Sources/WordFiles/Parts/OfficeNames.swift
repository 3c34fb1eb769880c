/// The names that Office Open XML gives to its vocabularies, kinds of parts and relationships.
enum OfficeNames {
  /// The first line of every part.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private static let schemas = "http://schemas.openxmlformats.org"

  /// Texts (ECMA-376, WordprocessingML, transitional).
  static let word = schemas + "/wordprocessingml/2006/main"
  /// Spreadsheets (SpreadsheetML).
  static let sheet = schemas + "/spreadsheetml/2006/main"
  /// References to relationships; their kinds begin with it as well.
  static let relationships = schemas + "/officeDocument/2006/relationships"
  /// Drawings within texts.
  static let wordDrawing = schemas + "/drawingml/2006/wordprocessingDrawing"
  /// Drawings.
  static let drawing = schemas + "/drawingml/2006/main"
  /// Charts.
  static let chart = schemas + "/drawingml/2006/chart"
  /// The relationships of a part.
  static let packageRelationships = schemas + "/package/2006/relationships"
  /// The kinds of the parts.
  static let contentTypes = schemas + "/package/2006/content-types"
  /// Who made a file, and what it is about.
  static let coreProperties = schemas + "/package/2006/metadata/core-properties"
  /// With what a file was made.
  static let extendedProperties = schemas + "/officeDocument/2006/extended-properties"

  /// A kind of part of a text, such as `styles`.
  static func wordType(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml"
  }

  /// A kind of part of a spreadsheet, such as `worksheet`.
  static func sheetType(_ kind: String) -> String {
    "application/vnd.openxmlformats-officedocument.spreadsheetml.\(kind)+xml"
  }
}
