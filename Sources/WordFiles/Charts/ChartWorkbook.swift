internal import Documents
internal import Practice

/// The sheet of figures behind a chart, which Word opens when somebody wants to change them.
struct ChartWorkbook {
  /// A row of its columns.
  struct Row {
    /// What the figures are about.
    let label: String
    /// The figures as numbers, or, above all rows, what they are.
    let figures: [String]
  }

  /// The headings of its columns.
  let heading: Row
  let rows: [Row]

  /// The workbook's bytes.
  ///
  /// - Throws: A `DocumentFault` when it cannot be packed.
  func bytes() throws -> [UInt8] {
    var archive = ZipArchive()
    // The workbook is deflated as a whole where it stands behind a chart.
    archive.add("[Content_Types].xml", Self.types, .stored)
    archive.add("_rels/.rels", Self.root, .stored)
    archive.add("xl/workbook.xml", Self.workbook, .stored)
    archive.add("xl/_rels/workbook.xml.rels", Self.references, .stored)
    archive.add("xl/worksheets/sheet1.xml", sheet, .stored)
    return try archive.bytes()
  }

  private var sheet: String {
    var xml = "\(OfficeNames.declaration)<worksheet xmlns=\"\(OfficeNames.sheet)\"><sheetData>"
    let heads = zip(["B", "C"], heading.figures).map { words("\($0)1", $1) }
    xml += "<row r=\"1\">\(words("A1", heading.label))\(heads.joined())</row>"
    for (index, row) in rows.enumerated() {
      let number = index + 2
      let figures = zip(["B", "C"], row.figures).map { "<c r=\"\($0)\(number)\"><v>\($1)</v></c>" }
      xml += "<row r=\"\(number)\">\(words("A\(number)", row.label))\(figures.joined())</row>"
    }
    return xml + "</sheetData></worksheet>"
  }

  // Inline words are never read as a formula. A cell takes at most 32,767 characters.
  private func words(_ cell: String, _ words: String) -> String {
    let words = MarkupEscape.text(words.shortened(to: 1_000))
    return """
      <c r="\(cell)" t="inlineStr"><is><t>\(words)</t></is></c>
      """
  }

  // MARK: - Parts that are always the same

  private static let types = ContentTypes.part(
    defaults: [],
    overrides: [
      ("/xl/workbook.xml", OfficeNames.sheetType("sheet.main")),
      ("/xl/worksheets/sheet1.xml", OfficeNames.sheetType("worksheet")),
    ])

  private static let root: String = {
    var relationships = Relationships()
    _ = relationships.add("officeDocument", "xl/workbook.xml")
    return relationships.part
  }()

  private static let references: String = {
    var relationships = Relationships()
    _ = relationships.add("worksheet", "worksheets/sheet1.xml")
    return relationships.part
  }()

  private static let workbook = """
    \(OfficeNames.declaration)<workbook xmlns="\(OfficeNames.sheet)" \
    xmlns:r="\(OfficeNames.relationships)"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/>\
    </sheets></workbook>
    """
}

/// How a chart writes a figure beside its bar: with as many decimals as it was written with, and its unit.
struct NumberFormat: Hashable {
  /// The format's code, as spreadsheets have them, such as `0.0"%"`.
  let code: String

  /// A figure as the program likes to write it.
  static let general = NumberFormat(code: "General")

  private init(code: String) {
    self.code = code
  }

  init(_ bar: Chart.Bar, unit: String?) {
    let decimals = bar.figure.split(separator: ".").dropFirst().first?.utf8.count ?? 0
    let isLong = decimals > 8 || bar.value.magnitude >= 1e12
    let figure =
      isLong ? "General" : decimals > 0 ? "0." + String(repeating: "0", count: decimals) : "0"
    code = figure + Self.quoted(unit)
  }

  // Between quotation marks every other character means itself.
  private static func quoted(_ unit: String?) -> String {
    guard let unit, !unit.isEmpty, !unit.contains("\""), unit.count <= 24 else { return "" }
    return unit == "%" ? "\"%\"" : "\" \(unit)\""
  }
}
