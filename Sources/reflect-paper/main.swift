internal import Commands
internal import Documents
internal import Paper

Reflect.start(
  press: Press(
    pdf: PDFWriter(),
    cardFit: { cards, print in try CardFit(print: print, size: .a4).counts(of: cards) }))
