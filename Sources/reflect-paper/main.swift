internal import Commands
internal import Handouts
internal import Paper

Reflect.start(
  press: Press(
    pdf: PDFWriter(),
    cardFit: { print in
      let fit = try CardFit(print: print, size: .a4)
      return { fit.count(of: $0) }
    }))
