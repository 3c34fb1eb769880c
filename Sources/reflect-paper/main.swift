internal import Commands
internal import Paper
internal import WordFiles

Reflect.start(press: Press(pdf: PDFWriter(), docx: DOCXWriter()))
