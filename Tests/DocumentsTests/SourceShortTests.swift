import Practice
import Testing

@testable import Documents

@Suite struct SourceShortTests {
  @Test(arguments: [
    ("Sophie Hallett", "Sophie Hallett, 2019"),
    ("Sophie Hallett, Janna Verbruggen", "Sophie Hallett and Janna Verbruggen, 2019"),
    ("Sophie Hallett, Janna Verbruggen, Kelly Buckley", "Sophie Hallett and others, 2019"),
    ("Example, A.", "Example, A., 2019"),
    ("Example, A., Other, B.-C. D.", "Example, A. and Other, B.-C. D., 2019"),
    ("Cardiff University", "Cardiff University, 2019"),
    ("", "2019"), (" , ", "2019"), (",A.", "A., 2019"),
  ])
  func `a source is named in short by who and when`(_ authors: String, _ short: String) {
    let source = Source(id: "s", title: "T", authors: authors, year: "2019", publisher: "P")
    #expect(source.short(EnglishDocumentWords()) == short)
  }
}
