internal import CPangoCairo
internal import Practice

extension Canvas {
  /// Draws a line of set text with its top left at `x`, `y`.
  func draw(_ text: SetText, line index: Int, x: Double, y: Double, _ node: StructureTree.Node?) {
    let line = text.lines[index]
    let (left, baseline) = (x + line.x, y + line.baseline)
    guard case .layout(let layout, let base) = line.content, let runs = runsApart(text, line) else {
      mark(node)
      if let node, !text.words.text.isEmpty, isNext(text, in: node) {
        drawWithinMark(blank(text.style, text.typesetter), x: left, baseline)
      }
      show(line, of: text, x: left, baseline)
      return
    }
    for run in Self.placed(runs, of: layout, base, from: left).sorted(by: { $0.offset < $1.offset })
    {
      draw(run, of: text, line, y: y, baseline, node)
    }
  }

  /// Draws the first line of a text that is no part of the structure, within the stretch that was begun.
  func drawWithinMark(_ text: SetText, x: Double, y: Double) {
    guard let line = text.lines.first else { return }
    drawWithinMark(text, x: x + line.x, y + line.baseline)
  }

  private func drawWithinMark(_ text: SetText, x: Double, _ baseline: Double) {
    if let line = text.lines.first { show(line, of: text, x: x, baseline) }
  }

  private func show(_ line: SetText.Line, of text: SetText, x: Double, _ baseline: Double) {
    drawing.use(fill: text.style.tone)
    switch line.content {
    case .words(let row): show(row.pieces(x: x, baseline))
    case .layout(let layout, let base):
      show(
        Self.placed(line.runs, of: layout, base, from: x).compactMap { $0.piece(baseline) })
    }
  }

  private func show(_ pieces: some Sequence<PageDrawing.Piece>) {
    drawing.show(pieces, in: fonts)
  }

  /// A run with its left edge and its width.
  private struct Run {
    let item: UnsafeMutablePointer<PangoGlyphItem>
    /// The text of its layout.
    let text: UnsafePointer<CChar>?
    let x: Double
    let width: Double
    /// Where it begins in the words, in UTF-8 bytes.
    let offset: Int
    let length: Int
    let font: UnsafeMutablePointer<PangoFont>?

    /// Its letters; nil where no font has them.
    func piece(_ baseline: Double) -> PageDrawing.Piece? {
      guard let text else { return nil }
      return ShapedRun(item, of: text).map { PageDrawing.Piece(run: $0, x: x, y: baseline) }
    }
  }

  // Runs are drawn one by one where they differ in what they are, or where the order in which they are
  // read is not the order in which they stand.
  private func runsApart(_ text: SetText, _ line: SetText.Line) -> [UnsafeMutablePointer<
    PangoGlyphItem
  >]? {
    guard !text.words.isPlain || !text.words.isASCII else { return nil }
    let runs = line.runs
    let differ = runs.contains { run in
      guard let item = run.pointee.item else { return false }
      return item.pointee.analysis.level % 2 == 1
        || item.pointee.analysis.font.map(text.typesetter.hasPictures) == true
    }
    return !text.words.isPlain || differ ? runs : nil
  }

  private static func placed(
    _ runs: [UnsafeMutablePointer<PangoGlyphItem>],
    of layout: UnsafeMutablePointer<PangoLayoutLine>, _ base: Int, from left: Double
  ) -> [Run] {
    var x = left
    let text = pango_layout_get_text(layout.pointee.layout)
    return runs.compactMap { run in
      guard let item = run.pointee.item, let glyphs = run.pointee.glyphs else { return nil }
      let width = SetText.points(pango_glyph_string_get_width(glyphs))
      defer { x += width }
      return Run(
        item: run, text: text, x: x, width: width, offset: base + Int(item.pointee.offset),
        length: Int(item.pointee.length), font: item.pointee.analysis.font)
    }
  }

  private func draw(
    _ run: Run, of text: SetText, _ line: SetText.Line, y: Double, _ baseline: Double,
    _ node: StructureTree.Node?
  ) {
    let path = text.words.path(at: run.offset)
    let target = node.map { self.node(path, in: text, below: $0) }
    let link = path.lazy.compactMap { index -> (Link, String)? in
      guard case .link(let link, let words) = text.words.wrappers[index] else { return nil }
      return (link, words)
    }.first
    if let font = run.font, text.typesetter.hasPictures(font) {
      drawPictures(run, font, of: text, line, baseline, target)
    } else {
      mark(target)
      drawing.use(fill: link == nil ? text.style.tone : .accent)
      show([run.piece(baseline)].compactMap { $0 })
    }
    guard let (address, words) = link else { return }
    underline(run, baseline, text.style)
    guard run.width > 0, let linkNode = node.flatMap({ _ in self.linkNode(path, in: text) }) else {
      return
    }
    let box = Box(x: run.x, y: y, width: run.width, height: line.height)
    addLink(
      DrawnLink(
        page: pages.count - 1, node: linkNode, link: address, words: words,
        corners: corners(of: box)))
  }

  private func underline(_ run: Run, _ baseline: Double, _ style: TextStyle) {
    let line = Box(
      x: run.x, y: baseline + style.size * 0.12, width: run.width, height: style.size * 0.06)
    fill(line, .accent)
  }

  // MARK: - Elements within a paragraph

  private func node(
    _ path: [Int], in text: SetText, below node: StructureTree.Node
  ) -> StructureTree.Node {
    path.reduce(node) { parent, index in
      if let known = text.wrapperNodes[index] { return known }
      let made: StructureTree.Node
      switch text.words.wrappers[index] {
      case .link: made = tree.add(.link, to: parent)
      case .language(let tag):
        made = tree.add(.span, to: parent)
        tree[made].language = tag
      }
      text.wrapperNodes[index] = made
      return made
    }
  }

  private func linkNode(_ path: [Int], in text: SetText) -> StructureTree.Node? {
    let link = path.first { index in
      if case .link = text.words.wrappers[index] { true } else { false }
    }
    return link.flatMap { text.wrapperNodes[$0] }
  }

  // MARK: - Emoji

  private func drawPictures(
    _ run: Run, _ font: UnsafeMutablePointer<PangoFont>, of text: SetText, _ line: SetText.Line,
    _ baseline: Double, _ node: StructureTree.Node?
  ) {
    guard let glyphs = run.item.pointee.glyphs else { return }
    if let node {
      let words = text.words.words(at: run.offset, count: run.length)
      let span = tree.add(.span, to: node)
      tree[span].actualText = words
      mark(span, actualText: words)
    } else {
      mark(nil)
    }
    // Programs that take text out look for letters; a blank one stands for the picture.
    drawWithinMark(
      text.typesetter.set(Words(" "), text.style, width: .infinity), x: run.x, baseline)
    var x = run.x
    for index in 0..<Int(glyphs.pointee.num_glyphs) {
      let glyph = glyphs.pointee.glyphs[index]
      if let picture = picture(font, glyph.glyph) { draw(picture, x: x, y: baseline) }
      x += SetText.points(glyph.geometry.width)
    }
  }

  private func draw(_ picture: EmojiPicture, x: Double, y: Double) {
    let index = fonts.index(of: picture)
    drawing.save()
    let box = picture.box.moved(x, y)
    drawing.transform(box.width, -box.height, box.x, box.y + box.height)
    drawing.add {
      $0.add("/Picture")
      $0.add(index)
      $0.add(" Do\n")
    }
    drawing.restore()
  }
}
