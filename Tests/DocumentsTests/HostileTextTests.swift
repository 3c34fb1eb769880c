import Documents
import Practice
import TestKit
import Testing

@Suite struct HostileTextTests {
  static let everything = HostileCorpus.short + HostileCorpus.scripts + HostileCorpus.markdown
  static let settings: [Setting] = [.solo, .multiAgency]

  @Test(arguments: everything)
  func `no format lets a control character out`(_ text: String) {
    let record = Samples.record(.multiAgency, saying: text)
    for format in Format.allCases where format != .csv {
      for text in [format.summary(of: record), format.lookBack(on: record)] {
        #expect(SafeText(text).string == text, "\(format)")
      }
    }
  }

  @Test(arguments: everything)
  func `the only controls in CSV are line feeds, and a carriage return at the end of a row`(
    _ text: String
  ) {
    let summary = Format.csv.summary(of: Samples.record(.multiAgency, saying: text))
    let rows = summary.unicodeScalars.split(separator: "\r", omittingEmptySubsequences: false)
    for row in rows { #expect(SafeText(Substring(row)).string == String(row)) }
    for row in rows.dropLast() { #expect(row.last == "\"") }
    for row in rows.dropFirst() { #expect(row.first == "\n") }
  }

  @Test func `there are at least 120 injections`() {
    #expect(Set(HostileCorpus.scripts).count >= 120)
  }

  static let known: Set = [
    "html", "head", "meta", "title", "style", "body", "a", "header", "h1", "nav", "ul", "ol", "li",
    "main", "section", "h2", "h3", "h4", "h5", "p", "strong", "br", "dl", "div", "dt", "dd",
    "blockquote",
    "figure", "figcaption", "svg", "path", "bdi", "details", "summary", "table",
    "caption",
    "thead", "tbody", "tr", "th", "td", "footer", "article", "span", "em", "code", "pre", "hr",
  ]
  static let attributes: Set = [
    "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "tabindex", "role",
    "aria-label", "aria-labelledby", "aria-hidden", "style", "viewbox", "d", "scope", "colspan",
  ]

  @Test(arguments: everything)
  func `nothing in a page becomes active`(_ text: String) {
    let pages = Self.settings.map { Samples.record($0, saying: text) }.flatMap {
      [Format.html.summary(of: $0), Format.html.lookBack(on: $0)]
    }
    for page in pages.map(HTMLPage.init) {
      #expect(page.faults == [])
      #expect(Set(page.tags.map(\.name)).subtracting(Self.known).isEmpty)
      #expect(Set(page.tags.flatMap(\.attributes.keys)).subtracting(Self.attributes).isEmpty)
      for address in page.values("href") {
        #expect(address.hasPrefix("#") || address.hasPrefix("https://example.org/"))
      }
      #expect(page.values("lang").count == 1)
    }
  }

  /// The words of `text` as every format should still have them, line by line.
  private func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isNewline).map { solid(SafeText.line($0).string) }
      .filter { !$0.isEmpty }
  }

  // Compared by scalars, as a mark may combine with whatever stands before the words.
  private func solid(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && $0 != "\n" }))
  }

  private func lacks(_ text: String, _ output: String) -> Bool {
    let all = Array(solid(output).utf8)
    return words(text).contains { all.firstRange(of: Array($0.utf8)) == nil }
  }

  @Test(arguments: everything)
  func `no words are lost in a page`(_ text: String) {
    let page = HTMLPage(Format.html.summary(of: Samples.record(.solo, saying: text)))
    #expect(!lacks(text, page.text))
  }

  @Test(arguments: everything)
  func `no words are lost in plain text`(_ text: String) {
    let document = SummaryBuilder().document(for: Samples.record(.solo, saying: text))
    #expect(!lacks(text, TextWriter(width: 400).text(of: document).string))
  }

  @Test(arguments: everything)
  func `no words are lost in CSV`(_ text: String) {
    let csv = Format.csv.summary(of: Samples.record(.solo, saying: text))
    let unquoted = csv.unicodeScalars.filter { $0 != "\"" }
    #expect(!lacks(text.filter { $0 != "\"" }, String(String.UnicodeScalarView(unquoted))))
  }
}
