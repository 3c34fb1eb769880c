internal import Practice

/// What stands at the top and the foot of every page.
struct PageEdges {
  let title: String
  let language: String
  let words: any WordFileWords

  /// The header: the title, shortened where it would take more than two lines.
  var header: [UInt8] {
    let isRightToLeft = ReadingDirection.isRightToLeft(title) == true
    return part("w:hdr", .header, isRightToLeft: isRightToLeft) { xml in
      xml.addRun(title.shortened(to: Self.most), RunStyle())
    }
  }

  /// The footer: the page's number and how many there are.
  var footer: [UInt8] {
    part("w:ftr", .footer, isRightToLeft: false) { xml in
      xml.add("<w:r><w:tab/></w:r>")
      xml.addRun(words.page.before + " ", .ours(in: language, words))
      xml.add(Self.field("PAGE"))
      xml.addRun(" \(words.page.between) ", .ours(in: language, words))
      xml.add(Self.field("NUMPAGES"))
    }
  }

  /// A header or footer that says nothing.
  static func empty(_ element: String) -> [UInt8] {
    // Letters of the usual size would push the cards down.
    let style = "<w:pPr><w:pStyle w:val=\"\(StyleName.cardEnd.rawValue)\"/></w:pPr>"
    return Array(
      """
      \(OfficeNames.declaration)<\(element) xmlns:w="\(OfficeNames.word)"><w:p>\(style)</w:p></\(element)>
      """.utf8)
  }

  private static let most = 80

  // Word and every other reader counts the pages anew; the figure here is only until then.
  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\" \(name) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private func part(
    _ element: String, _ style: StyleName, isRightToLeft: Bool, _ words: (inout XMLText) -> Void
  ) -> [UInt8] {
    var properties = ParagraphProperties(style)
    properties.isRightToLeft = isRightToLeft
    var xml = XMLText()
    xml.add("\(OfficeNames.declaration)<\(element) xmlns:w=\"\(OfficeNames.word)\"><w:p>")
    properties.add(to: &xml)
    words(&xml)
    xml.add("</w:p></\(element)>")
    return xml.bytes
  }
}
