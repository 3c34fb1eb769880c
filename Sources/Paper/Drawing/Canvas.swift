internal import CPangoCairo

/// Draws pages with cairo, and keeps what each stretch of the drawing is.
///
/// cairo's own structure tags can neither hold artifacts nor alternative text, so it is given a tag
/// without a meaning for every stretch. The file is finished from what is kept here.
final class Canvas {
  /// The stretches of each page, in the order drawn.
  private(set) var pages: [[Mark]] = []
  /// What is left of pages that are cut, as PDF counts, by their index.
  private(set) var trims: [Int: [Double]] = [:]
  /// The links of all pages.
  private(set) var links: [DrawnLink] = []
  /// The bookmarks, in the order drawn.
  private(set) var bookmarks: [DrawnBookmark] = []
  /// The structure tree that marks go into.
  let tree: StructureTree
  let cairo: OpaquePointer
  private let surface: OpaquePointer
  private let written = PDFBytes()
  private var open: Mark?
  private var contents = 0
  private var size = (width: 0.0, height: 0.0)
  private var pictures = EmojiPictures()
  private var lastText: (text: SetText, node: StructureTree.Node)?
  private var blanks: [TextStyle: SetText] = [:]

  /// Makes a canvas without pages.
  ///
  /// - Throws: A `DocumentFault` when cairo refuses.
  init(tree: StructureTree) throws {
    guard let surface = written.surface(width: 595, height: 842), let cairo = cairo_create(surface)
    else { throw PaperFault.cannotDraw("out of memory") }
    (self.tree, self.surface, self.cairo) = (tree, surface, cairo)
    cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATE_DATE, "2000-01-01T00:00:00Z")
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  // MARK: - Pages

  /// Begins a page of a size in points.
  ///
  /// - Parameter bleed: What of it is cut off at each edge.
  func beginPage(width: Double, height: Double, bleed: Double = 0) {
    if bleed > 0 {
      trims[pages.count] = [bleed, bleed, width - bleed, height - bleed]
    }
    cairo_pdf_surface_set_size(surface, width, height)
    size = (width, height)
    pages.append([])
    contents = 0
  }

  func endPage() {
    endMark()
    cairo_show_page(cairo)
  }

  /// Draws as if the page were turned upside down.
  func turned(_ draw: () throws -> Void) rethrows {
    endMark()
    cairo_save(cairo)
    cairo_translate(cairo, size.width, size.height)
    cairo_scale(cairo, -1, -1)
    try draw()
    endMark()
    cairo_restore(cairo)
  }

  /// The whole file as cairo writes it.
  ///
  /// - Throws: A `DocumentFault` when anything went wrong since the beginning.
  func finish() throws -> [UInt8] {
    let drawn = cairo_status(cairo)
    cairo_surface_finish(surface)
    let status = drawn == CAIRO_STATUS_SUCCESS ? cairo_surface_status(surface) : drawn
    guard status == CAIRO_STATUS_SUCCESS else {
      throw PaperFault.cannotDraw(cairo_status_to_string(status).map { String(cString: $0) } ?? "")
    }
    return written.taken()
  }

  // MARK: - Marks

  /// Begins a stretch that is part of `node`, or an artifact.
  func mark(_ node: StructureTree.Node?, actualText: String? = nil) {
    guard let node else { return begin(.artifact) }
    if case .content(node, _, actualText) = open { return }
    begin(.content(node, id: contents, actualText: actualText))
    tree[node].kids.append(.mark(page: pages.count - 1, id: contents))
    contents += 1
  }

  /// Whether another text was drawn last in the same element, so that their words need a blank between them.
  func isNext(_ text: SetText, in node: StructureTree.Node) -> Bool {
    defer { lastText = (text, node) }
    return lastText.map { $0.node == node && $0.text !== text } ?? false
  }

  /// A blank to stand between the words of two texts.
  func blank(_ style: TextStyle, _ typesetter: Typesetter) -> SetText {
    if let known = blanks[style] { return known }
    let blank = typesetter.set(Words(" "), style.at(.left), width: .infinity)
    blanks[style] = blank
    return blank
  }

  func begin(_ mark: Mark) {
    guard mark != open else { return }
    endMark()
    open = mark
    pages[pages.count - 1].append(mark)
    cairo_tag_begin(cairo, "Span", nil)
  }

  private func endMark() {
    guard open != nil else { return }
    cairo_tag_end(cairo, "Span")
    open = nil
  }

  // MARK: - Things with a place

  /// Puts a link over a box of the page, behind what was drawn last; the parts of a link that stand
  /// side by side are one.
  func addLink(_ link: DrawnLink) {
    if let last = links.last, let joined = last.joined(with: link) {
      links[links.count - 1] = joined
      return
    }
    tree[link.node].kids.append(.link(links.count))
    links.append(link)
  }

  /// Puts a bookmark to a height on the page.
  func addBookmark(_ bookmark: Piece.Bookmark, y: Double) {
    let top = corners(of: Box(x: 0, y: y, width: 0, height: 0))[3]
    bookmarks.append(
      DrawnBookmark(level: bookmark.level, words: bookmark.words, page: pages.count - 1, top: top))
  }

  /// A box as PDF counts: left, bottom, right, top from the bottom left of the page.
  func corners(of box: Box) -> [Double] {
    var (left, top) = (box.x, box.y)
    var (right, bottom) = (box.x + box.width, box.y + box.height)
    cairo_user_to_device(cairo, &left, &top)
    cairo_user_to_device(cairo, &right, &bottom)
    return [
      min(left, right), size.height - max(top, bottom), max(left, right),
      size.height - min(top, bottom),
    ]
  }

  /// The picture of a glyph of a font of pictures.
  func picture(_ font: UnsafeMutablePointer<PangoFont>, _ glyph: UInt32) -> EmojiPicture? {
    pictures.picture(font, glyph)
  }
}

/// A heading's place for the bookmarks.
struct DrawnBookmark {
  let level: Int
  let words: String
  let page: Int
  /// Points from the bottom of the page.
  let top: Double
}
