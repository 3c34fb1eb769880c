import Documents
import Testing

@testable import WordFiles

@Suite struct XMLTextTests {
  private func text(_ add: (inout XMLText) -> Void) -> String {
    var xml = XMLText()
    add(&xml)
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  @Test func `pieces stand one after another, and words from outside are escaped`() {
    let text = text { xml in
      xml.add("<a n=\"")
      xml.add(-12)
      xml.add("\"/>")
      xml.add(words: "ŵ <b> & \u{1B}")
    }
    #expect(text == "<a n=\"-12\"/>ŵ &lt;b&gt; &amp; ␛")
  }

  @Test func `an element with nothing in it is left out, whatever stands before`() {
    let text = text { xml in
      xml.add("before")
      xml.add(element: "w:pPr") { _ in }
      xml.add(element: "w:rPr") { $0.add("<w:b/>") }
      xml.add(element: "w:outer") { $0.add(element: "w:inner") { _ in } }
    }
    #expect(text == "before<w:rPr><w:b/></w:rPr>")
  }

  @Test(arguments: [
    (RunStyle(), "<w:r><w:t xml:space=\"preserve\">a </w:t></w:r>"),
    (
      RunStyle(isStrong: true),
      """
      <w:r><w:rPr><w:rStyle w:val="Strong"/></w:rPr><w:t xml:space="preserve">a </w:t></w:r>
      """
    ),
    (
      RunStyle(language: "cy"),
      """
      <w:r><w:rPr><w:lang w:val="cy" w:eastAsia="cy" w:bidi="cy"/></w:rPr>\
      <w:t xml:space="preserve">a </w:t></w:r>
      """
    ),
  ])
  func `a run keeps its spaces and says how it is set`(style: RunStyle, expected: String) {
    #expect(text { $0.addRun("a ", style) } == expected)
  }

  @Test func `a run of no words is none, and one from right to left says so`() {
    #expect(text { $0.addRun("", RunStyle(isStrong: true)) } == "")
    #expect(text { $0.addRun("אב", RunStyle()) }.contains("<w:rPr><w:rtl/></w:rPr>"))
  }

  @Test(
    arguments: [("en", nil), ("en-GB", nil), ("cy", "en"), ("enm", "en")] as [(String, String?)])
  func `words of ours are marked as English in a document of another language`(
    language: String, expected: String?
  ) {
    #expect(RunStyle.ours(in: language, EnglishDocumentWords()).language == expected)
  }
}
