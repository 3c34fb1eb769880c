import Documents
import Practice
import TestKit
import Testing

@testable import WordFiles

@Suite struct LinkTests {
  @Test(arguments: [
    ("https://example.org", "https://example.org"),
    ("http://example.org:8080/a?b=c&d=e#f", "http://example.org:8080/a?b=c&d=e#f"),
    ("HTTPS://Example.org/", "HTTPS://Example.org/"),
    ("https://example.org/a<b>\"c\"", "https://example.org/a%3Cb%3E%22c%22"),
    ("https://example.org/ŵ", "https://example.org/%C5%B5"),
    ("https://example.org/100%", "https://example.org/100%25"),
    ("https://example.org/%41%zz", "https://example.org/%41%25zz"),
    ("https://example.org/[x]\\y'z", "https://example.org/%5Bx%5D%5Cy%27z"),
    ("mailto:a.b@example.org?subject=x", "mailto:a.b@example.org?subject=x"),
  ])
  func `an address is written as Word reads it`(_ address: String, _ expected: String) throws {
    let link = try #require(Link(address))
    #expect(LinkTarget(link)?.text == expected)
  }

  @Test(arguments: [
    "https://?x", "https://:80/", "https://a..b/", "https://exa_mple.org", "https://x:99999/",
    "https://x:+80/", "https://x:1:2/", "https://user@example.org/", "https://[::1]/",
    "https://ŵ.cymru/",
    "mailto:a", "mailto:a@b@c", "mailto:@example.org", "mailto:?subject=x", "https://a/#b#c",
  ])
  func `an address that Word may not follow is no link`(_ address: String) throws {
    let link = try #require(Link(address))
    #expect(LinkTarget(link) == nil)
  }

  @Test func `an address longer than Word takes is no link`() throws {
    let start = "https://example.org/"
    let fits = try #require(Link(start + String(repeating: "a", count: 2_000 - start.utf8.count)))
    #expect(LinkTarget(fits) != nil)
    #expect(LinkTarget(try #require(Link(fits.address + "a"))) == nil)
  }

  private func runs(_ inlines: [Inline]) throws -> XMLNode {
    try OpenedArchive(of: [.block(.paragraph(inlines))]).xml("word/document.xml")
  }

  @Test func `what is no link has its address behind its words`() throws {
    let link = try #require(Link("https://exa_mple.org"))
    let document = try runs([
      .link([.text("words")], link), .text("; "), .link([.text(link.address)], link),
    ])
    #expect(document.all("w:hyperlink") == [])
    #expect(
      document.all("w:p").last?.text == "words (https://exa_mple.org); https://exa_mple.org")
  }

  @Test func `a link within a link is words`() throws {
    let outer = try #require(Link("https://example.org/outer"))
    let inner = try #require(Link("https://example.org/inner"))
    let document = try runs([.link([.text("a "), .link([.text("b")], inner)], outer)])
    #expect(document.all("w:hyperlink").map(\.text) == ["a b (https://example.org/inner)"])
  }

  @Test func `each address is one relationship to outside`() throws {
    let link = try #require(Link("https://example.org/a?b=c&d=e"))
    let other = try #require(Link("mailto:a@example.org"))
    let archive = try OpenedArchive(of: [
      .block(
        .paragraph([
          .link([.text("a")], link), .link([.text("b")], other), .link([.text("c")], link),
        ]))
    ])
    let outside = try archive.xml("word/_rels/document.xml.rels").all("Relationship")
      .filter { $0.attributes["TargetMode"] != nil }
    #expect(
      outside.map(\.attributes) == [
        [
          "Id": "rId7", "Target": "https://example.org/a?b=c&d=e", "TargetMode": "External",
          "Type": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        ],
        [
          "Id": "rId8", "Target": "mailto:a@example.org", "TargetMode": "External",
          "Type": "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink",
        ],
      ])
    let used = try archive.xml("word/document.xml").values("w:hyperlink", "r:id")
    #expect(used == ["rId7", "rId8", "rId7"])
  }
}
