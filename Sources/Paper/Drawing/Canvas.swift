internal import CPangoCairo

/// Draws pages, and keeps what each stretch of the drawing is.
final class Canvas {
  /// The stretches of each page, in the order drawn.
  private(set) var pages: [[Mark]] = []
  /// What is left of pages that are cut, as PDF counts, by their index.
  private(set) var trims: [Int: [Double]] = [:]
  /// The links of all pages.
  private(set) var links: [DrawnLink] = []
  /// The bookmarks, in the order drawn.
  private(set) var bookmarks: [DrawnBookmark] = []
  /// The drawings of the pages that are done.
  private(set) var drawings: [PageDrawing] = []
  private(set) var sizes: [(width: Double, height: Double)] = []
  /// The drawing of the page that is begun.
  var drawing = PageDrawing()
  /// The structure tree that marks go into.
  let tree: StructureTree
  /// The letters and pictures that were drawn.
  let fonts = FontBook()
  private var open: Mark?
  private var contents = 0
  private var isTurned = false
  private var size = (width: 0.0, height: 0.0)
  private var pictures = EmojiPictures()
  private var lastText: (text: SetText, node: StructureTree.Node)?
  private var blanks: [TextStyle: SetText] = [:]

  init(tree: StructureTree) {
    self.tree = tree
  }

  // MARK: - Pages

  /// Begins a page of a size in points.
  ///
  /// - Parameter bleed: What of it is cut off at each edge.
  func beginPage(width: Double, height: Double, bleed: Double = 0) {
    if bleed > 0 {
      trims[pages.count] = [bleed, bleed, width - bleed, height - bleed]
    }
    size = (width, height)
    sizes.append(size)
    pages.append([])
    contents = 0
    drawing = PageDrawing()
    // Everything is counted from the top, as Pango does, and letters are turned back.
    drawing.transform(1, -1, 0, height)
  }

  func endPage() {
    endMark()
    drawings.append(drawing)
  }

  /// Draws as if the page were turned upside down.
  func turned(_ draw: () throws -> Void) rethrows {
    endMark()
    drawing.save()
    drawing.transform(-1, -1, size.width, size.height)
    isTurned = true
    try draw()
    isTurned = false
    endMark()
    drawing.restore()
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
    switch mark {
    case .content(let node, let id, let actualText):
      drawing.add {
        $0.append(UInt8(ascii: "/"))
        $0.add(words: tree[node].kind.name)
        $0.add("<</MCID ")
        $0.add(id)
        if let actualText {
          $0.add("/ActualText<")
          $0.add(utf16: actualText)
          $0.add("> ")
        }
        $0.add(">>BDC\n")
      }
    case .artifact: drawing.add("/Artifact BMC\n")
    // It goes on pages that count from the top, into stretches that say what they are.
    case .total: drawing = PageDrawing()
    case .footer: drawing.add("/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n")
    }
  }

  private func endMark() {
    guard let mark = open else { return }
    if case .footer(let x, let y) = mark {
      drawing.save()
      drawing.transform(1, 1, x, y)
      drawing.add("/Total Do\n")
      drawing.restore()
    }
    if mark != .total { drawing.add("EMC\n") }
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
    let (right, bottom) = (box.x + box.width, box.y + box.height)
    return isTurned
      ? [size.width - right, box.y, size.width - box.x, bottom]
      : [box.x, size.height - bottom, right, size.height - box.y]
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
