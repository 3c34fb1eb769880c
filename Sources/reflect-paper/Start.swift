internal import Commands
internal import Documents
internal import Paper
internal import System

// The real `main`, under the name that the package manager links as such.
@_cdecl("reflect_paper_main")
func start(_ count: Int32, _ words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Int32 {
  Reflect.start(
    ThisProcess.words(count, words),
    press: Press(
      pdf: PDFWriter(words: EnglishDocumentWords()),
      cardFit: { cards, print in
        try CardFit(print: print, size: .a4, words: EnglishDocumentWords()).fits(of: cards)
      }))
}
