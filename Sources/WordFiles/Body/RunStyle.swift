/// How a run of words is set, and in which language.
struct RunStyle {
  /// Whether it is stressed: bold, as italics are hard to read.
  var isEmphasis = false
  /// Whether it is stressed strongly.
  var isStrong = false
  /// Whether it is code.
  var isCode = false
  /// Whether it leads somewhere.
  var isLink = false
  /// Whether its paragraph is bold already; a second bold style would take the boldness off again.
  var isInHeading = false
  /// Its language where that is not the document's own (BCP 47).
  var language: String?

  /// How words of ours are set in a document of a language: marked as English where that is another.
  static func ours(in language: String) -> RunStyle {
    let isEnglish = language.prefix(while: { $0 != "-" }) == Messages.language
    return RunStyle(language: isEnglish ? nil : Messages.language)
  }

  /// Adds the element, in the order of the schema (`CT_RPr`); nothing when it says nothing.
  func add(to xml: inout XMLText, isRightToLeft: Bool) {
    if characterStyle == nil && !isRightToLeft && language == nil { return }
    xml.add(element: "w:rPr") { xml in
      if let characterStyle { xml.add("<w:rStyle w:val=\"\(characterStyle)\"/>") }
      if (isEmphasis || isStrong) && (isCode || isLink) && !isInHeading {
        xml.add("<w:b/><w:bCs/>")
      }
      if isRightToLeft { xml.add("<w:rtl/>") }
      if let language { xml.add(Self.languages(language)) }
    }
  }

  /// A language for letters of every kind: Word keeps Latin, East Asian and complex scripts apart.
  static func languages(_ tag: String) -> String {
    "<w:lang w:val=\"\(tag)\" w:eastAsia=\"\(tag)\" w:bidi=\"\(tag)\"/>"
  }

  private var characterStyle: String? {
    if isLink { return "Hyperlink" }
    if isCode { return "HTMLCode" }
    if isInHeading { return nil }
    return isStrong ? "Strong" : isEmphasis ? "Emphasis" : nil
  }
}
