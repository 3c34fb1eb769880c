package import Documents
package import Practice

// Tests of what's built and written, not of words, take the English ones.
extension SummaryBuilder { package init() { self.init(words: EnglishDocumentWords()) } }
extension OwnPartBuilder { package init() { self.init(words: EnglishDocumentWords()) } }
extension CardPagesBuilder { package init() { self.init(words: EnglishDocumentWords()) } }
extension FindingsBuilder { package init() { self.init(words: EnglishDocumentWords()) } }
extension FindingPageBuilder { package init() { self.init(words: EnglishDocumentWords()) } }
extension PlanPageBuilder { package init() { self.init(words: EnglishDocumentWords()) } }
extension HTMLWriter { package init() { self.init(words: EnglishDocumentWords()) } }
extension MarkdownWriter { package init() { self.init(words: EnglishDocumentWords()) } }
extension SummaryCSV { package init() { self.init(words: EnglishDocumentWords()) } }
extension TextWriter {
  package init(width: Int = 78) { self.init(width: width, words: EnglishDocumentWords()) }
}
extension CardPageBuilder {
  package init(withFindings: Bool, withNotes: Bool) {
    self.init(withFindings: withFindings, withNotes: withNotes, words: EnglishDocumentWords())
  }
}
extension GuideBuilder {
  package init(library: Library) { self.init(library: library, words: EnglishDocumentWords()) }
}
extension CardSheetBuilder {
  package init(print: Document.Print, withTestSheet: Bool = false) {
    self.init(print: print, withTestSheet: withTestSheet, words: EnglishDocumentWords())
  }
}
