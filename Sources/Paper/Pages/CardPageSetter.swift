internal import Documents
internal import Practice

/// Sets a card on a leaf: before the finding on its front, the findings on its back.
///
/// Lines move closer first, then lines to write on give way, then what the longest finding does not say, never its
/// first point.
struct CardPageSetter {
  private let typesetter: Typesetter
  private let tree: StructureTree
  private let frame: PageFrame
  private let page: CardPage
  private let section: StructureTree.Node
  private let tone: Tone
  /// The level of its heading.
  private let level: Int

  init(
    _ page: CardPage, _ typesetter: Typesetter, _ tree: StructureTree, _ frame: PageFrame,
    language: String, level: Int = 2
  ) {
    self.level = level
    (self.page, self.typesetter, self.tree, self.frame) = (page, typesetter, tree, frame)
    tone = Tone(page.card.look.colour)
    section = tree.add(.section, to: tree.root)
    if page.card.language != language { tree[section].language = LanguageTag(page.card.language) }
  }

  private var words: any PaperWords { typesetter.words }
  private var width: Double { frame.width }

  /// The columns of the leaf's sides, an even number.
  func sides() -> [[Flow.Placed]] {
    let fronts = fitting([
      (17, 3, true), (17, 2, true), (17, 1, true), (16, 1, true), (15.5, 1, false), (15, 0, false),
    ]) {
      self.front($0, lines: $1, howSure: $2)
    }
    let ladder = (1...mostLimits).reversed().flatMap { limits -> [(Double, Double, Bool)] in
      [(17, Double(limits), false), (16, Double(limits), false), (15, Double(limits), false)]
    }
    let backs =
      page.findings.isEmpty
      ? [] : fitting(ladder) { line, limits, _ in self.back(line, most: Int(limits)) }
    let sides = fronts + backs
    return sides.count % 2 == 0 ? sides : sides + [[]]
  }

  private var mostLimits: Int {
    max(page.findings.map { Self.items($0.limits).count }.max() ?? 1, 1)
  }

  private func fitting(
    _ ladder: [(Double, Double, Bool)], _ set: (Double, Double, Bool) -> [Piece]
  ) -> [[Flow.Placed]] {
    var pieces: [Piece] = []
    for step in ladder {
      pieces = set(step.0, step.1, step.2)
      if CardSetter.height(of: pieces) <= frame.height { break }
    }
    return Flow.columns(of: pieces, height: frame.height)
  }

  private func setter(_ line: Double) -> BlockSetter {
    BlockSetter(
      typesetter, tree, .page(.usual, line: line), height: frame.height, collects: true)
  }

  private var place: BlockSetter.Place {
    var place = BlockSetter.Place(x: 0, width: width, node: section)
    place.accent = tone
    return place
  }

  // MARK: - Before the finding

  private func front(_ line: Double, lines: Double, howSure: Bool) -> [Piece] {
    var setter = setter(line)
    let card = page.card
    setter.put(band(), in: place)
    setter.leave(12)
    let statement = typesetter.setBalanced(
      Words(card.statement), TextStyle(size: 22, line: 27).bold, width: width)
    let heading = tree.addHeading(level, to: section)
    setter.put(
      statement, heading, in: place, keepsNext: true,
      bookmark: Piece.Bookmark(level: tree.level, words: name))
    setter.leave(8)
    setter.set(card.setUp, in: place)
    setter.leave(14)
    boxes(&setter)
    if howSure { scale(&setter) }
    if !card.prompts.isEmpty {
      setter.setHeading(level + 1, [.text(words.talkAboutIt)], in: place)
      for prompt in card.prompts {
        setter.setParagraph(Words(prompt), in: place)
        if lines > 0 { setter.tighten(0) }
        for _ in 0..<Int(lines) { writingLine(20, &setter) }
        setter.leave(9)
      }
    }
    if !page.tryThis.isEmpty {
      setter.setHeading(level + 1, [.text(words.tryThis)], in: place)
      var within = place
      within.bars = [0]
      within.x = 14
      within.width -= 14
      setter.set(page.tryThis, in: within)
    }
    return setter.takePieces()
  }

  private var name: String {
    let title = Words(page.card.title).text
    return page.card.number.map { "\($0) \(title)" } ?? title
  }

  private func band() -> Piece {
    let height = Sheet.points(14)
    let card = page.card
    func middle(_ text: SetText) -> Double { (height - text.height) / 2 }
    let theme = typesetter.setLine(
      Words(card.look.title), TextStyle(size: 12, line: 15).semibold.toned(.white), width: width / 2
    ).line
    let number = typesetter.set(
      Words(card.number.map(String.init) ?? ""), TextStyle(size: 18, line: 22).bold.toned(.white),
      width: .infinity)
    let title = typesetter.setLine(
      Words(card.title), TextStyle(size: 12, line: 15).toned(.white), width: width / 2 - 60
    ).line
    let node = card.mark.isEmpty && card.title.isEmpty ? nil : tree.add(.paragraph, to: section)
    let right = width - 10 - number.width
    let icon = Box(
      x: 9, y: (height - Sheet.points(8)) / 2, width: Sheet.points(8), height: Sheet.points(8))
    let ground = Shape(
      form: .box(Box(x: 0, y: 0, width: width, height: height), radius: Sheet.points(2.5)),
      fill: tone)
    return Piece(
      height: height,
      inks: [.shape(ground)] + CardSetter.icon(card.look.icon, icon, .white, typesetter)
        + theme.inks(x: 40, y: middle(theme), node)
        + title.inks(x: right - title.width - 12, y: middle(title), node)
        + number.inks(x: right, y: middle(number), node), mayEnd: false)
  }

  private func boxes(_ setter: inout BlockSetter) {
    guard !page.card.positions.isEmpty else { return }
    let inset = Sheet.points(5)
    let measures = CardMeasures(width: width + inset * 2, height: frame.height, print: .usual)
    let boxes = PositionBoxes(page.card.positions, measures, typesetter, tone: tone)
    let list = tree.add(.list(.none), to: section)
    let inks = boxes.inks(y: 0, list, tree).map { $0.moved(-inset, 0) }
    setter.put(Piece(height: boxes.height, inks: inks), in: place)
    setter.leave(10)
  }

  private func scale(_ setter: inout BlockSetter) {
    let style = TextStyle(size: 12, line: 15)
    let label = typesetter.set(Words(words.howSure), style, width: .infinity)
    let radius = Sheet.points(4)
    let node = tree.add(.paragraph, to: section)
    var inks = label.inks(x: 0, y: radius - 7, node)
    for number in 1...5 {
      let x = label.width + 14 + Double(number - 1) * (radius * 2 + 8)
      inks.append(
        .shape(
          Shape(form: .ring(x: x + radius, y: radius, radius: radius), fill: .white, line: .edge)))
      let digit = typesetter.set(Words(" \(number)"), style.at(.middle), width: radius * 2)
      inks += digit.inks(x: x - 2, y: radius - 7.5, node)
    }
    setter.put(Piece(height: radius * 2, inks: inks), in: place)
    setter.leave(8)
  }

  private func writingLine(_ pitch: Double, _ setter: inout BlockSetter) {
    let rule = Box(x: 0, y: pitch - 0.75, width: width, height: 0.75)
    setter.put(Piece(height: pitch, inks: [.bar(rule, .edge, nil)]), in: place)
  }

  // MARK: - The findings

  private func back(_ line: Double, most limits: Int) -> [Piece] {
    var setter = setter(line)
    setter.setHeading(level + 1, [.text(page.card.foundTitle(words))], in: place)
    for (index, finding) in page.findings.enumerated() {
      let statement = typesetter.set(
        Words(finding.statement), TextStyle(size: 14, line: 19).semibold, width: width)
      setter.leave(index == 0 ? 4 : 12)
      setter.put(statement, tree.addHeading(level + 2, to: section), in: place, keepsNext: true)
      setter.leave(5)
      if index == 0, let chart = page.chart { setter.set(.chart(chart), in: place) }
      self.limits(finding, most: limits, &setter)
      if !finding.source.isEmpty {
        setter.setParagraph(
          Words("\(words.source): \(finding.source)"), in: place,
          TextStyle(size: 10, line: 13).toned(.quiet))
      }
    }
    return setter.takePieces()
  }

  private func limits(_ finding: PrintedCard.Found, most: Int, _ setter: inout BlockSetter) {
    let items = Self.items(finding.limits)
    guard !items.isEmpty else { return }
    let shown = items.prefix(most)
    let part = shown.count < items.count ? " (\(words.someOf(shown.count, items.count)))" : ""
    setter.setParagraph(
      Words([.strong([.text(words.doesNotSay)]), .text(part)]), in: place, leadsOn: true)
    setter.tighten(3)
    setter.set(.list(MarkupList(items: Array(shown))), in: place)
  }

  private static func items(_ blocks: [Block]) -> [[Block]] {
    blocks.flatMap { block -> [[Block]] in
      if case .list(let list) = block { list.items } else { [[block]] }
    }
  }
}
