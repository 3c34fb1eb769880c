import Practice
import TestKit
import Testing

@testable import Documents

@Suite struct HTMLWriterTests {
  static let sessions = [
    Sessions.team, Sessions.pair, Sessions.solo, Sessions.multiAgency, Sessions.unfinished,
  ]

  private func page(_ record: SessionRecord) -> HTMLPage {
    HTMLPage(Format.html.summary(of: record))
  }

  private func html(_ elements: [Document.Element]) -> String {
    HTMLWriter().text(of: Document(title: "T", language: "en", elements: elements))
  }

  @Test(arguments: sessions)
  func `every page is well formed`(_ record: SessionRecord) {
    #expect(page(record).faults == [])
  }

  @Test(arguments: sessions)
  func `headings go down one level at a time from a single title`(_ record: SessionRecord) {
    let levels = page(record).headings
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 })
  }

  @Test(arguments: sessions)
  func `ids are unique and every reference leads to one`(_ record: SessionRecord) {
    let page = page(record)
    let ids = page.values("id")
    #expect(Set(ids).count == ids.count)
    let labels = page.values("aria-labelledby").flatMap {
      $0.split(separator: " ").map(String.init)
    }
    let targets = page.values("href").filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
    #expect(Set(labels + targets).subtracting(ids).isEmpty)
    #expect(targets.contains("content"))
  }

  @Test(arguments: sessions)
  func `a page has landmarks, a language and a policy that lets nothing in`(
    _ record: SessionRecord
  ) throws {
    let page = page(record)
    for landmark in ["header", "main", "footer"] {
      #expect(page.tags.count { $0.name == landmark } == 1)
    }
    #expect(page.values("lang") == ["en"])
    let policy = try #require(page.tags.first { $0.attributes["http-equiv"] != nil })
    #expect(policy.attributes["http-equiv"] == "Content-Security-Policy")
    #expect(
      policy.attributes["content"]
        == "default-src 'none'; style-src 'unsafe-inline'; img-src data:")
  }

  @Test(arguments: sessions)
  func `nothing is fetched and nothing runs`(_ record: SessionRecord) {
    let html = Format.html.summary(of: record)
    for word in ["<script", "<link", "<img", "<iframe", "src=", "url(", "@import"] {
      #expect(!html.contains(word))
    }
    #expect(page(record).tags.allSatisfy { !$0.attributes.keys.contains { $0.hasPrefix("on") } })
  }

  @Test(arguments: sessions)
  func `every table has a caption and a scope on each heading cell`(_ record: SessionRecord) {
    let tags = page(record).tags
    #expect(tags.count { $0.name == "table" } == tags.count { $0.name == "caption" })
    for cell in tags where cell.name == "th" {
      #expect(["col", "row", "rowgroup"].contains(cell.attributes["scope"]))
    }
  }

  @Test func `a chart is a table of words and figures, with bars that are only seen`() {
    #expect(
      html([.block(.chart(Samples.chart))]).contains(
        """
        <figure>
        <table class="chart">
        <caption>Mean number of moves</caption>
        <thead class="unseen">
        <tr><th scope="col">Group</th><th scope="col">Figure</th></tr>
        </thead>
        <tbody>
        <tr><th scope="row">Not exploited (n = 151)</th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:49.3%"></span></span><bdi>7.3 moves</bdi></td></tr>
        <tr><th scope="row">Exploited (n = 54)</th><td><span class="track" aria-hidden="true">\
        <span class="bar" style="margin-left:0.0%;width:100.0%"></span></span><bdi>14.8 moves</bdi></td></tr>
        </tbody>
        </table>
        </figure>

        """))
  }

  @Test func `nothing that holds words has a height of its own`() {
    let rules = "\(HTMLStyle.sheet)".split(separator: "\n").filter { $0.contains(" height:") }
    #expect(
      rules.allSatisfy {
        $0.contains(".bar") || $0.contains("svg") || $0.contains(".lines") || $0.contains(".unseen")
      }, "\(rules)")
  }

  @Test func `a table keeps its groups, marks and note`() {
    #expect(
      html([.block(.table(Samples.table))]).contains(
        """
        <div class="wide" role="group" aria-labelledby="table-1" tabindex="0">
        <table class="figures">
        <caption id="table-1">Living circumstances (per cent)</caption>
        <thead>
        <tr><th scope="col">Where</th><th scope="col">Not exploited (n = 151)</th>\
        <th scope="col">Exploited (n = 54)</th></tr>
        </thead>
        <tbody>
        <tr><th colspan="3" scope="rowgroup">Phase 1</th></tr>
        <tr><th scope="row">In care</th><td>51.7</td><td>66.7*</td></tr>
        <tr><th scope="row">Mean moves (SD)</th><td>7.3 (7.7)</td><td>14.8 (12.3)</td></tr>
        </tbody>
        </table>
        <p class="note">* p &lt; 0.05</p>
        <p class="note">Phase 1 only.</p>
        </div>

        """))
  }

  @Test func `every kind of block is written`() throws {
    let link = try #require(Link("mailto:a@example.org"))
    let html = html([
      .heading(2, "H"), .pageBreak,
      .block(
        .paragraph([
          .emphasis([.text("e")]), .softBreak, .strong([.text("s")]), .lineBreak, .code("c < d"),
          .link([.text("mail")], link),
        ])),
      .block(.list(MarkupList(start: 3, items: [[.paragraph([.text("i")])], [.rule, .rule]]))),
      .block(.quotation([.paragraph([.text("q")])])), .block(.code("a\n  <b>")),
    ])
    #expect(HTMLPage(html).faults == [])
    #expect(
      html.contains(
        """
        <section>
        <h2 id="section-1">H</h2>
        <div class="page-break"></div>
        <p><em>e</em>
        <strong>s</strong><br>
        <code>c &lt; d</code><a href="mailto:a@example.org">mail</a></p>
        <ol start="3">
        <li>i</li>
        <li>
        <hr>
        <hr>
        </li>
        </ol>
        <blockquote>
        <p>q</p>
        </blockquote>
        <pre><code>a
          &lt;b&gt;</code></pre>
        </section>
        """))
  }

  @Test(arguments: 1...6)
  func `a heading within a quotation or a list is none of the page's own`(level: Int) {
    let heading = Block.heading(level: level, [.text("Inner")])
    let nested: [Block] = [
      .quotation([heading, .rule]), .list(MarkupList(items: [[heading], [.quotation([heading])]])),
    ]
    let page = HTMLPage(html([.heading(2, "Outer")] + nested.map { .block($0) }))
    #expect(page.faults == [])
    #expect(page.headings == [1, 2])
    #expect(page.text.split(separator: "Inner").count == 4)
  }

  @Test(arguments: [
    ("cy", "cy"), ("en-GB", "en-GB"), ("", "en"), ("en\" onload=\"x", "en"), ("e n", "en"),
    ("<b>", "en"), ("en--x", "en"), (String(repeating: "a", count: 36), "en"),
  ])
  func `only a language tag becomes the page's language`(_ tag: String, _ expected: String) {
    let html = HTMLWriter().text(of: Document(title: "T", language: tag))
    #expect(HTMLPage(html).values("lang") == [expected])
  }

  @Test func `a document without sections has its words in the main part and no contents`() {
    let html = html([.paragraph("Only words.")])
    #expect(html.contains("<main id=\"content\" tabindex=\"-1\">\n<p>Only words.</p>\n</main>"))
    #expect(!html.contains("<nav"))
  }

  @Test func `a caption that repeats the heading before it is kept for those who listen`() {
    let table = FigureTable(title: "Views", columns: ["a", "b"], rows: [])
    let html = html([.heading(2, "Views"), .block(.table(table))])
    #expect(html.contains(#"<caption id="table-1" class="unseen">Views</caption>"#))
  }
}
