internal import Documents
internal import Practice

/// The part that says who made a file, when, and what it is about (ECMA-376, part 2).
struct CoreProperties {
  private let document: Document
  private let language: String
  private let created: Int64?

  /// Takes the document, and the seconds since 1970 of its date; nil writes none.
  init(_ document: Document, language: String, created: Int64?) {
    self.document = document
    self.language = language
    self.created = created
  }

  /// The part.
  var part: String {
    """
    \(OfficeNames.declaration)<cp:coreProperties xmlns:cp="\(OfficeNames.coreProperties)" \
    xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">\
    \(words("title", document.title))\(words("subject", document.subject))\
    \(words("creator", document.author))\(words("language", language))\(dates)</cp:coreProperties>
    """
  }

  private func words(_ name: String, _ text: String) -> String {
    text.isEmpty ? "" : "<dc:\(name)>\(XMLEscape.text(text))</dc:\(name)>"
  }

  private var dates: String {
    guard let created else { return "" }
    let moment = Moment(seconds: Int(clamping: created))
    return ["created", "modified"].map { name in
      "<dcterms:\(name) xsi:type=\"dcterms:W3CDTF\">\(moment)</dcterms:\(name)>"
    }.joined()
  }
}
