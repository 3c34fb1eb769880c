internal import Practice

/// Makes the accessible file of what was drawn (ISO 14289-1, PDF/UA-1).
struct Finisher {
  private let canvas: Canvas
  private let properties: FileProperties
  private let file = PDFFile()
  /// The pages, without the one that holds the number of all.
  private let pages: [Int]

  /// The finished file.
  ///
  /// - Throws: A `PaperFault` when the fonts cannot be made.
  static func bytes(of canvas: Canvas, _ properties: FileProperties) throws -> [UInt8] {
    try Finisher(canvas, properties, canvas.fonts.made()).finished()
  }

  private let made: MadeFonts

  private init(_ canvas: Canvas, _ properties: FileProperties, _ made: MadeFonts) {
    (self.canvas, self.properties, self.made) = (canvas, properties, made)
    file.reserve(made.file.count)
    let file = self.file
    pages = canvas.pages.filter { $0 != [.total] }.map { _ in file.number() }
  }

  private func finished() -> [UInt8] {
    made.file.copy(to: file)
    let structure = StructureWriter(file, canvas, pages: pages)
    structure.write()
    let (tree, resources) = (file.number(), self.resources())
    for index in pages.indices { writePage(index, in: tree, resources, structure) }
    file.write(tree, pageTree())
    var catalog: [UInt8] = []
    catalog.add("<</Type/Catalog/Pages")
    catalog.add(object: tree)
    catalog.add("/StructTreeRoot")
    catalog.add(object: structure.root)
    catalog.add("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/Metadata")
    catalog.add(object: properties.metadata(in: file))
    if let language = properties.language {
      catalog.add("/Lang")
      catalog.add(string: language.text)
    }
    if let outlines = OutlineWriter(file, pages: pages).written(canvas.bookmarks) {
      catalog.add("/PageMode/UseOutlines/Outlines")
      catalog.add(object: outlines)
    }
    catalog.add(">>")
    return file.finished(
      catalog: file.object(catalog), information: file.object(properties.information))
  }

  private func pageTree() -> [UInt8] {
    var tree: [UInt8] = []
    tree.add("<</Type/Pages/Count ")
    tree.add(pages.count)
    tree.add("/Kids")
    tree.add(objects: pages)
    tree.add(">>")
    return tree
  }

  private func writePage(
    _ index: Int, in tree: Int, _ resources: Int, _ structure: StructureWriter
  ) {
    let contents = file.number()
    file.write(contents, stream: made.written(canvas.drawings[index]), [])
    let size = canvas.sizes[index]
    let whole = [0, 0, size.width, size.height]
    var page: [UInt8] = []
    page.add("<</Type/Page/Tabs/S/Parent")
    page.add(object: tree)
    page.add("/Contents")
    page.add(object: contents)
    page.add("/Resources")
    page.add(object: resources)
    page.add("/MediaBox")
    page.add(whole)
    if let trim = canvas.trims[index] {
      page.add("/TrimBox")
      page.add(trim)
      page.add("/BleedBox")
      page.add(whole)
    }
    structure.add(to: &page, ofPage: index)
    page.add(">>")
    file.write(pages[index], page)
  }

  // All pages have the same: every font, every picture, and the number of all pages, which is drawn once.
  private func resources() -> Int {
    var fonts: [UInt8] = []
    fonts.add("<<")
    for (name, font) in made.file.fonts.sorted(by: { $0.value < $1.value }) {
      fonts += name
      fonts.add(object: font)
    }
    fonts.add(">>")
    let fontList = file.object(fonts)
    var resources: [UInt8] = []
    resources.add("<</Font")
    resources.add(object: fontList)
    resources.add("/XObject<<")
    for (index, picture) in made.pictures.sorted(by: { $0.key < $1.key }) {
      resources.add("/Picture")
      resources.add(index)
      resources.add(object: picture)
    }
    if canvas.pages.last == [.total], let drawing = canvas.drawings.last {
      let form = file.number()
      var entries: [UInt8] = []
      entries.add("/Type/XObject/Subtype/Form/BBox[-2 -2 400 60]/Resources<</Font")
      entries.add(object: fontList)
      entries.add(">>")
      file.write(form, stream: made.written(drawing), entries)
      resources.add("/Total")
      resources.add(object: form)
    }
    resources.add(">>>>")
    return file.object(resources)
  }
}
