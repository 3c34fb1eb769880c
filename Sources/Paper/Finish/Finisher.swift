internal import Documents

/// Makes the accessible file out of the pages that cairo has written (ISO 14289-1, PDF/UA-1).
struct Finisher {
  private let canvas: Canvas
  private let properties: FileProperties
  let file: QpdfFile
  /// The pages, without the one that holds the number of all.
  let pages: [QpdfFile.Object]
  private var fonts: Set<Int> = []

  private init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ canvas: Canvas, _ properties: FileProperties
  ) throws {
    self.canvas = canvas
    self.properties = properties
    let file = try QpdfFile(bytes)
    self.file = file
    guard file.pageCount == canvas.pages.count else {
      throw PaperFault.cannotFinish("the pages are not those that were drawn")
    }
    pages = (0..<file.pageCount).map(file.page)
  }

  /// The finished file.
  ///
  /// - Throws: A `DocumentFault` when libqpdf refuses.
  static func bytes(
    of drawn: [UInt8], _ canvas: Canvas, _ properties: FileProperties
  ) throws -> [UInt8] {
    try drawn.withUnsafeBufferPointer { bytes in
      var finisher = try Finisher(bytes, canvas, properties)
      return try finisher.finished()
    }
  }

  private mutating func finished() throws -> [UInt8] {
    let total = try self.total()
    for (index, page) in pages.enumerated() where !canvas.pages[index].contains(.total) {
      try finish(page, canvas.pages[index], total)
      if let trim = canvas.trims[index] {
        file.set("/TrimBox", file.array(trim.map(file.number)), in: page)
        if let whole = file.get("/MediaBox", of: page) { file.set("/BleedBox", whole, in: page) }
      }
    }
    StructureWriter(file, canvas, pages: pages).write()
    OutlineWriter(file, pages: pages).write(canvas.bookmarks)
    properties.write(to: file)
    try file.check()
    return try file.written()
  }

  // The page that holds the number of all pages becomes a form that every foot draws.
  private mutating func total() throws -> QpdfFile.Object? {
    guard canvas.pages.last == [.total], let page = pages.last else { return nil }
    let content = try rewritten(page, [.total])
    finishFonts(of: page)
    let box = [-2.0, -2, 400, 60].map(file.number)
    let form = file.stream(
      content.total,
      [
        "/Type": file.name("/XObject"), "/Subtype": file.name("/Form"), "/BBox": file.array(box),
        "/Resources": file.get("/Resources", of: page) ?? file.dictionary(),
      ])
    file.remove(page: page)
    return form
  }

  private mutating func finish(
    _ page: QpdfFile.Object, _ marks: [Mark], _ total: QpdfFile.Object?
  ) throws {
    let content = try rewritten(page, marks)
    if let stream = file.get("/Contents", of: page) { file.replace(content.bytes, of: stream) }
    file.set("/Tabs", file.name("/S"), in: page)
    finishFonts(of: page)
    guard let total, let resources = file.get("/Resources", of: page) else { return }
    let forms = file.get("/XObject", of: resources) ?? file.dictionary()
    file.set("/Total", total, in: forms)
    file.set("/XObject", forms, in: resources)
  }

  private func rewritten(_ page: QpdfFile.Object, _ marks: [Mark]) throws -> PageContent {
    let tree = canvas.tree
    let content = try file.withContents(of: page) { source in
      PageContent(source, marks: marks) { tree[$0].kind.name }
    }
    guard let content else {
      throw PaperFault.cannotFinish("the drawing of a page is not as expected")
    }
    return content
  }

  // cairo leaves out that the numbers of characters are those of glyphs.
  private mutating func finishFonts(of page: QpdfFile.Object) {
    guard let resources = file.get("/Resources", of: page),
      let there = file.get("/Font", of: resources)
    else { return }
    for key in file.keys(of: there) {
      guard let font = file.get(key, of: there), fonts.insert(file.id(of: font)).inserted,
        let descendants = file.get("/DescendantFonts", of: font)
      else { continue }
      let descendant = file.first(of: descendants)
      if file.isName("/CIDFontType2", file.get("/Subtype", of: descendant)) {
        file.set("/CIDToGIDMap", file.name("/Identity"), in: descendant)
      }
    }
  }
}
