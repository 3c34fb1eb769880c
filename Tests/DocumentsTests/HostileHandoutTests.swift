import Documents
import Practice
import TestKit
import Testing

/// Texts made to break out, in every field of cards, findings, sources, decks, plans and records.
@Suite struct HostileHandoutTests {
  /// A document with every part of every kind of handout, `text` in every place that takes one.
  private func document(saying text: String) -> Document {
    let deck = Samples.deck(saying: text)
    let plan = Samples.plan(saying: text)
    let parts = [Handouts.cards, .planGuide, .findings].map { $0.document(deck, plan) }
    let record = Samples.record(.multiAgency, saying: text)
    let own = OwnPartBuilder().document(for: record, of: 2)
    var whole = own
    whole.elements += parts.flatMap(\.elements)
    whole.closing += parts.flatMap(\.closing)
    return whole
  }

  @Test(arguments: HostileTextTests.everything)
  func `no handout lets a control character out, and nothing in its page becomes active`(
    _ text: String
  ) {
    let document = document(saying: text)
    let html = HTMLWriter().text(of: document)
    for written in [document.markdown, html, TextWriter().text(of: document).string] {
      #expect(SafeText(written).string == written)
    }
    let page = HTMLPage(html)
    #expect(page.faults == [])
    #expect(Set(page.tags.map(\.name)).subtracting(HostileTextTests.known).isEmpty)
    let names = Set(page.tags.flatMap(\.attributes.keys))
    #expect(names.subtracting(HostileTextTests.attributes).isEmpty)
    for address in page.values("href") {
      #expect(address.hasPrefix("#") || address.hasPrefix("https://example.org/"))
    }
    for tag in page.values("lang") { #expect(LanguageTag(tag) != nil) }
  }
}
