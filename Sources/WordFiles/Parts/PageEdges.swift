internal import Practice

/// What stands at the top and the foot of every page.
struct PageEdges {
  private let title: String
  private let body: WordBody

  /// Takes the document's title and language (BCP 47).
  init(title: String, language: String, on page: Page) {
    self.title = title
    body = WordBody(on: page, language: language, relationships: Relationships())
  }

  /// The header: the title, shortened where it would take more than two lines.
  var header: String {
    let isRightToLeft = ReadingDirection.isRightToLeft(title) == true
    let words = body.run(title.shortened(to: Self.most), RunStyle())
    return part("hdr", .header, words, isRightToLeft: isRightToLeft)
  }

  /// The footer: the page's number and how many there are.
  var footer: String {
    let runs =
      body.ownWords(Messages.page + " ") + Self.field("PAGE")
      + body.ownWords(" \(Messages.of) ") + Self.field("NUMPAGES")
    return part("ftr", .footer, "<w:r><w:tab/></w:r>" + runs, isRightToLeft: false)
  }

  private static let most = 80

  // Word and every other reader counts the pages anew; the figure here is only until then.
  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private func part(
    _ element: String, _ style: StyleName, _ runs: String, isRightToLeft: Bool
  ) -> String {
    var properties = ParagraphProperties(style)
    properties.isRightToLeft = isRightToLeft
    return """
      \(OfficeNames.declaration)<w:\(element) xmlns:w="\(OfficeNames.word)">\
      <w:p>\(properties.xml)\(runs)</w:p></w:\(element)>
      """
  }
}
