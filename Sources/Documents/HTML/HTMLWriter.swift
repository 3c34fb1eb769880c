internal import Practice

/// Writes a document as one HTML file: no script, nothing fetched, readable without its style.
package struct HTMLWriter {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The document's text; its only control character is the line feed.
  package func text(of document: Document) -> String {
    let (opening, rest) = divided(document.elements)
    let language = MarkupEscape.language(document.language)
    var body = HTMLBody(language: language, words: words)
    body.add(opening)
    let introduction = body.taken()
    body.add(rest)
    let closing = footer(document.closing, language)
    let (colours, contents) = (HTMLStyle.colours(body.colours), contents(body.sections))
    let parts = body.finished()
    var page = """
      <!doctype html>
      <html lang="\(language)">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>\(MarkupEscape.text(document.title))</title>
      <style>
      \(HTMLStyle.sheet)\(colours)
      </style>
      </head>
      <body>
      <a class="skip" href="#content">\(MarkupEscape.text(words.skipLink))</a>
      <header>
      <h1>\(MarkupEscape.text(document.title))</h1>
      \(introduction)</header>
      \(contents)<main id="content" tabindex="-1">

      """
    page.reserveCapacity(page.utf8.count + parts.utf8.count + closing.utf8.count + 40)
    for part in [parts, "</main>\n", closing, "</body>\n</html>\n"] { page += part }
    return page
  }

  // What stands before the first section leads into the page; the list of sections follows it.
  // A single card's leaf has sections of its own.
  private func divided(
    _ all: [Document.Element]
  ) -> (opening: ArraySlice<Document.Element>, parts: ArraySlice<Document.Element>) {
    let elements = all.flatMap { element in
      guard case .cardPages(let pages, _) = element else { return [element] }
      return pages.elements(words)
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

  private static let policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

  // A short page needs no list of its parts.
  private func contents(_ sections: [(id: String, title: String)]) -> String {
    guard sections.count > 3 else { return "" }
    let items = sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" }.joined()
    let label = MarkupEscape.text(words.contents)
    return "<nav aria-label=\"\(label)\">\n<ul>\n\(items)</ul>\n</nav>\n"
  }

  private func footer(_ closing: [Block], _ language: String) -> String {
    guard !closing.isEmpty else { return "" }
    var body = HTMLBody(language: language, words: words)
    body.add(closing.map { .block($0) }[...])
    return "<footer>\n\(body.finished())</footer>\n"
  }
}
