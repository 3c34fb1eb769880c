/// The lists of a document: every numbered list is one of its own, so that each begins anew.
struct Numbering {
  /// The list that every bullet belongs to.
  static let bullets = 1
  /// The list of paragraphs that a reader gives the style List Number.
  static let freeNumbers = 2

  private var lists: [(level: Int, start: Int)] = []

  /// Begins a numbered list at a level and gives its id.
  ///
  /// - Parameter start: The first number; Word takes 0 to 32,767, and what lies outside is held there.
  mutating func begin(level: Int, start: Int) -> Int {
    lists.append((min(max(level, 0), Self.deepest), min(max(start, 0), 32_767)))
    return Self.freeNumbers + lists.count
  }

  /// The deepest level of a list in Word.
  static let deepest = 8

  /// How far the words of a level are set in.
  static func indent(_ level: Int, on page: Page) -> Int {
    min((level + 1) * page.step, page.deepest)
  }

  /// The part that holds the lists.
  func part(on page: Page) -> String {
    var xml = "\(OfficeNames.declaration)<w:numbering xmlns:w=\"\(OfficeNames.word)\">"
    xml += Self.kind(0, .listBullet, on: page) { level in
      ("bullet", level.isMultiple(of: 2) ? "•" : "–")
    }
    xml += Self.kind(1, .listNumber, on: page) { level in ("decimal", "%\(level + 1).") }
    xml += Self.list(Self.bullets, kind: 0) + Self.list(Self.freeNumbers, kind: 1)
    for (index, list) in lists.enumerated() {
      xml += Self.list(Self.freeNumbers + 1 + index, kind: 1, from: list)
    }
    return xml + "</w:numbering>"
  }

  private static func list(_ id: Int, kind: Int, from list: (level: Int, start: Int)? = nil)
    -> String
  {
    let override = list.map { list in
      """
      <w:lvlOverride w:ilvl="\(list.level)"><w:startOverride w:val="\(list.start)"/>\
      </w:lvlOverride>
      """
    }
    return """
      <w:num w:numId="\(id)"><w:abstractNumId w:val="\(kind)"/>\(override ?? "")</w:num>
      """
  }

  private static func kind(
    _ id: Int, _ style: StyleName, on page: Page, mark: (Int) -> (format: String, text: String)
  ) -> String {
    let levels = (0...deepest).map { level in
      let (format, text) = mark(level)
      let link = level == 0 ? "<w:pStyle w:val=\"\(style.rawValue)\"/>" : ""
      let indent = Self.indent(level, on: page)
      return """
        <w:lvl w:ilvl="\(level)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\(link)\
        <w:lvlText w:val="\(text)"/><w:lvlJc w:val="left"/>\
        <w:pPr><w:ind w:left="\(indent)" w:hanging="\(page.step)"/></w:pPr></w:lvl>
        """
    }
    return """
      <w:abstractNum w:abstractNumId="\(id)"><w:multiLevelType w:val="multilevel"/>\
      \(levels.joined())</w:abstractNum>
      """
  }
}
