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

  /// The element for `text`, in the order of the schema (`CT_RPr`); nothing when it says nothing.
  func xml(isRightToLeft: Bool) -> String {
    var inner = characterStyle.map { "<w:rStyle w:val=\"\($0)\"/>" } ?? ""
    if (isEmphasis || isStrong) && (isCode || isLink) && !isInHeading { inner += "<w:b/><w:bCs/>" }
    if isRightToLeft { inner += "<w:rtl/>" }
    if let language { inner += Self.languages(language) }
    return inner.isEmpty ? "" : "<w:rPr>\(inner)</w:rPr>"
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
