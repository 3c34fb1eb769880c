internal import Commands
internal import Handouts
internal import Paper
internal import WordFiles

Reflect.start(
  press: Press(
    pdf: PDFWriter(), docx: DOCXWriter(),
    cardFit: { print in
      let fit = try CardFit(print: print, size: .a4)
      return { fit.count(of: $0) }
    }))
