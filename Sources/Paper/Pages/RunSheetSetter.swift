internal import Documents
internal import Practice

/// Sets a session's steps on one page, with a column of boxes for the clock.
struct RunSheetSetter {
  private let typesetter: Typesetter
  private let tree: StructureTree
  private let frame: PageFrame
  private let sheet: RunSheet

  init(_ sheet: RunSheet, _ typesetter: Typesetter, _ tree: StructureTree, _ frame: PageFrame) {
    (self.sheet, self.typesetter, self.tree, self.frame) = (sheet, typesetter, tree, frame)
  }

  private var words: any PaperWords { typesetter.words }
  private var text: TextStyle { TextStyle(size: 12, line: 15) }

  /// The pieces of the page.
  func set(in setter: inout BlockSetter, _ place: BlockSetter.Place) {
    setter.endColumn()
    setter.setHeading(2, [.text(words.runSheet)], in: place)
    blanks(&setter, place)
    rows(&setter, place)
    setter.leave(12)
    checks(&setter, place)
    setter.leave(6)
    setter.setParagraph(Words(sheet.late), in: place, text.semibold)
    setter.endColumn()
  }

  private func blanks(_ setter: inout BlockSetter, _ place: BlockSetter.Place) {
    let third = place.width / 3
    let names = [words.begins, words.ends] + (sheet.countsPeople ? [words.people] : [])
    let inks = names.enumerated().flatMap {
      index, name -> [Ink] in
      let label = typesetter.set(Words(name), text, width: .infinity)
      let x = place.x + third * Double(index)
      let rule = Box(x: x + label.width + 6, y: 19, width: third - label.width - 24, height: 0.75)
      return label.inks(x: x, y: 6, tree.add(.paragraph, to: place.node)) + [.bar(rule, .edge, nil)]
    }
    setter.put(Piece(height: 24, inks: inks, mayEnd: false), in: place)
    setter.leave(10)
  }

  // MARK: - Steps

  private func rows(_ setter: inout BlockSetter, _ place: BlockSetter.Place) {
    let table = tree.add(.table, to: place.node)
    let head = tree.add(.row, to: tree.add(.tableHead, to: table))
    let lefts = columns(place)
    let names = [words.clock, words.minutesColumn, words.step, words.fromMinute]
    let inks = zip(names, lefts).enumerated().flatMap { index, pair -> [Ink] in
      let label = typesetter.set(Words(pair.0), text.semibold, width: .infinity)
      let x = index == 3 ? place.x + place.width - label.width : pair.1
      return label.inks(x: x, y: 0, tree.add(.headCell(.column, columns: 1), to: head))
    }
    setter.put(Piece(height: 18, inks: inks, mayEnd: false), in: place)
    let again = Piece.Head(inks: inks, height: 18)
    let body = tree.add(.tableBody, to: table)
    for row in sheet.rows {
      let node = tree.add(.row, to: body)
      var piece = Piece(height: pitch, inks: inked(row, node, lefts, place), mayEnd: false)
      piece.head = again
      setter.put(piece, in: place)
    }
  }

  // As tall as lets all of them stand on the page, 19.5 mm at the most.
  private var pitch: Double {
    let below = 150.0 + Double((sheet.checks.count + 1) / 2) * 20
    let room = (frame.height - below) / Double(max(sheet.rows.count, 1))
    return min(max(room, 33), Sheet.points(19.5))
  }

  private func columns(_ place: BlockSetter.Place) -> [Double] {
    [0, 84, 150, 0].map { place.x + $0 }
  }

  private func inked(
    _ row: RunSheet.Row, _ node: StructureTree.Node, _ lefts: [Double], _ place: BlockSetter.Place
  ) -> [Ink] {
    let clock = Box(
      x: place.x, y: 4, width: Sheet.points(25), height: min(pitch - 8, Sheet.points(12.5)))
    _ = tree.add(.cell, to: node)
    let middle = 4 + clock.height / 2
    let span = typesetter.set(
      Words(words.span(row.start, row.start + row.minutes)), text.toned(.quiet).tabular,
      width: .infinity)
    let room = place.x + place.width - span.width - 12 - lefts[2]
    let minutes = typesetter.set(
      Words("\(row.minutes)"), TextStyle(size: 16, line: 20).bold.tabular, width: .infinity)
    let name = typesetter.setLine(Words(row.step), TextStyle(size: 13, line: 16).bold, width: room)
      .line
    let about = typesetter.setLine(Words(row.about), text, width: room).line
    let step = name.height + (row.about.isEmpty ? 0 : about.height)
    let minutesNode = tree.add(.cell, to: node)
    let stepNode = tree.add(.headCell(.row, columns: 1), to: node)
    let spanNode = tree.add(.cell, to: node)
    return [
      .shape(Shape(form: .box(clock, radius: 3), fill: .white, line: .edge)),
      .bar(Box(x: place.x, y: pitch - 0.5, width: place.width, height: 0.5), .hairline, nil),
    ] + minutes.inks(x: lefts[1], y: middle - 10, minutesNode)
      + name.inks(x: lefts[2], y: middle - step / 2, stepNode)
      + (row.about.isEmpty
        ? [] : about.inks(x: lefts[2], y: middle - step / 2 + name.height, stepNode))
      + span.inks(x: place.x + place.width - span.width, y: middle - 7.5, spanNode)
  }

  // MARK: - What to have ready

  private func checks(_ setter: inout BlockSetter, _ place: BlockSetter.Place) {
    guard !sheet.checks.isEmpty else { return }
    let list = tree.add(.list(.none), to: place.node)
    let half = place.width / 2
    for start in stride(from: 0, to: sheet.checks.count, by: 2) {
      let pair = sheet.checks[start..<min(start + 2, sheet.checks.count)]
      let inks = pair.enumerated().flatMap { index, check -> [Ink] in
        let x = place.x + half * Double(index)
        let node = tree.add(.itemBody, to: tree.add(.item, to: list))
        let box = Shape(
          form: .box(Box(x: x, y: 2, width: 11, height: 11), radius: 2), fill: .white, line: .edge)
        let label = typesetter.setLine(Words(check), text, width: half - 22).line
        return [.shape(box)] + label.inks(x: x + 18, y: 0, node)
      }
      setter.put(Piece(height: 20, inks: inks, mayEnd: false), in: place)
    }
  }
}
