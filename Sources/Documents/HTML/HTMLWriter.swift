internal import Practice

/// Writes a document as one HTML file: no script, nothing fetched, readable without its style.
package struct HTMLWriter {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The document's text; its only control character is the line feed.
  package func text(of document: Document) -> String {
    String(decoding: bytes(of: document), as: UTF8.self)
  }

  /// The document's text as UTF-8.
  package func bytes(of document: Document) -> [UInt8] {
    let (opening, rest) = divided(document.elements)
    let language = MarkupEscape.language(document.language)
    var body = HTMLBody(language: language, words: words)
    body.add(opening)
    let introduction = body.taken()
    body.html.reserve(Self.room)
    body.add(rest)
    var page = HTMLText()
    addHead(document, body.colours, to: &page)
    page.add("<body>\n<a class=\"skip\" href=\"#content\">", words.skipLink, "</a>\n<header>\n")
    page.add("<h1>", document.title, "</h1>\n")
    page += introduction
    page += "</header>\n"
    addContents(body.sections, to: &page)
    page += "<main id=\"content\" tabindex=\"-1\">\n"
    var html = body.finished()
    html.putFirst(page)
    html += "</main>\n"
    addFooter(document.closing, language, to: &html)
    html += "</body>\n</html>\n"
    return html.bytes
  }

  // Few pages are longer, and whenever one outgrows its room, all of it is moved.
  private static let room = 1 << 20

  private func addHead(_ document: Document, _ colours: Set<Colour>, to page: inout HTMLText) {
    page += "<!doctype html>\n<html lang=\""
    page.add(MarkupEscape.language(document.language))
    page += """
      ">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" \
      content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>
      """
    page.add(document.title)
    page += "</title>\n<style>\n"
    page += HTMLStyle.sheet
    HTMLStyle.add(colours, to: &page)
    page += "\n</style>\n</head>\n"
  }

  // What stands before the first section leads into the page; the list of sections follows it.
  // A single card's leaf has sections of its own.
  private func divided(
    _ all: [Document.Element]
  ) -> (opening: ArraySlice<Document.Element>, parts: ArraySlice<Document.Element>) {
    var elements: [Document.Element] = []
    for element in all {
      if case .cardPages(let pages, _) = element {
        elements += pages.elements(words)
      } else {
        elements.append(element)
      }
    }
    let first = elements.firstIndex { element in
      switch element {
      case .block(.heading(let level, _)): level <= 2
      case .cards, .ballots: true
      default: false
      }
    }
    let start = first ?? elements.startIndex
    return (elements[..<start], elements[start...])
  }

  // A short page needs no list of its parts.
  private func addContents(_ sections: [HTMLText], to page: inout HTMLText) {
    guard sections.count > 3 else { return }
    page.add("<nav aria-label=\"", words.contents, "\">\n<ul>\n")
    for (index, title) in sections.enumerated() {
      page.add("<li><a href=\"#section-", index + 1, "\">")
      page += title
      page += "</a></li>\n"
    }
    page += "</ul>\n</nav>\n"
  }

  private func addFooter(_ closing: [Block], _ language: String, to page: inout HTMLText) {
    guard !closing.isEmpty else { return }
    var body = HTMLBody(language: language, words: words)
    body.add(closing.map { .block($0) }[...])
    page += "<footer>\n"
    page += body.finished()
    page += "</footer>\n"
  }
}
