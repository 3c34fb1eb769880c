internal import Documents
internal import Practice

extension CardSetter {
  /// What stands at the top of the first back.
  var talkTitle: String { card.prompts.isEmpty ? "" : words.talkAboutIt }

  /// The backs of a card in the usual print: prompts above, the finding in a panel below.
  mutating func backs() -> [CardPart.Side] {
    let title = talkTitle.isEmpty ? (card.finding == nil ? "" : card.foundTitle(words)) : talkTitle
    let head = head(title, foot: card.id, isFirst: true)
    var best: (prompts: [Piece], panel: FindingPanel?) = ([], nil)
    let limits = card.finding?.limits.isEmpty == false ? [true, false] : [false]
    for (limited, coded) in (code == nil ? [] : limits.map { ($0, true) })
      + limits.map({ ($0, false) })
    {
      if !coded { leaveCodeOut() }
      for above in isSourceShort ? [false] : [true, false] {
        isSourceAbove = above
        for (scale, padding) in zip(measures.scales + [measures.scales[2]], [7.0, 7, 7, 4.3]) {
          let panel = FindingPanel(
            self, withTitle: !talkTitle.isEmpty, limited: limited, coded: coded, padding: padding)
          best = (prompts(scale), panel)
          if excess(best.prompts, panel) <= 0 {
            return [side(head, best.prompts, panel)]
          }
        }
      }
    }
    note(backExcess: excess(best.prompts, best.panel))
    return overflowing(head, best.prompts)
  }

  private func excess(_ prompts: [Piece], _ panel: FindingPanel?) -> Double {
    let panelHeight = panel.map { $0.height + (prompts.isEmpty ? 0 : measures.clearance) } ?? 0
    return Self.height(of: prompts) + panelHeight - (floor - measures.backTop)
  }

  private func side(
    _ head: CardPart.Side, _ prompts: [Piece], _ panel: FindingPanel?
  ) -> CardPart.Side {
    var side = head
    let column = Flow.columns(of: prompts, height: .infinity).first ?? []
    side.columns = [(column, measures.inset, measures.backTop)]
    side.inks += panel?.inks(bottom: floor) ?? []
    side.inks += source(isFirst: true)
    return side
  }

  /// The prompts as pieces.
  func prompts(_ scale: TypeScale) -> [Piece] {
    guard !card.prompts.isEmpty else { return [] }
    var setter = BlockSetter(typesetter, tree, scale, height: measures.height, collects: true)
    setter.set(Self.list(card.prompts), in: place)
    return setter.takePieces()
  }

  // A finding goes over whole, with its heading, where that takes no more cards.
  private func overflowing(_ head: CardPart.Side, _ prompts: [Piece]) -> [CardPart.Side] {
    var setter = BlockSetter(
      typesetter, tree, measures.scales[0], height: measures.height, collects: true)
    if !talkTitle.isEmpty {
      setter.set(.heading(level: 3, [.text(card.foundTitle(words))]), in: place)
    }
    if let finding = card.finding { setter.set(.paragraph(finding.statement), in: place) }
    let found = setter.takePieces()
    let columns = Flow.columns(
      of: prompts + found, height: measures.floor - measures.backTop)
    let again = self.head(talkTitle, foot: card.id, isFirst: false)
    return columns.enumerated().map { index, column in
      var side = index == 0 ? head : again
      side.columns = [(column, measures.inset, measures.backTop)]
      side.inks += source(isFirst: index == 0)
      return side
    }
  }

  private func source(isFirst: Bool) -> [Ink] {
    footLine(
      card.finding?.source ?? "", at: .left, isFirst: isFirst,
      width: isSourceAbove ? measures.column : besideID, raised: measures.floor - floor)
  }

  private var besideID: Double {
    measures.column - typesetter.width(Words(card.id), measures.footStyle) - 10
  }

  // Whether a line of its own would say no more of it.
  private var isSourceShort: Bool {
    guard let source = card.finding?.source else { return true }
    return shown(source, at: .left, width: measures.column).line.width
      <= shown(source, at: .left, width: besideID).line.width
  }

  // Where the panel ends.
  private var floor: Double {
    measures.floor - (isSourceAbove ? measures.footStyle.line : 0)
  }

  // MARK: - Large print: one card to take a view and talk, one that holds the finding

  /// The backs of the card that asks.
  mutating func talkSides() -> [CardPart.Side] {
    let first = head(talkTitle, foot: card.id, isFirst: true)
    let again = head(talkTitle, foot: card.id, isFirst: false)
    let height = measures.floor - measures.backTop
    var pieces: [Piece] = []
    for scale in measures.scales {
      pieces = prompts(scale)
      if Self.height(of: pieces) <= height { break }
    }
    note(backExcess: Self.height(of: pieces) - height)
    let columns = Flow.columns(of: pieces, height: height)
    let hint = card.finding == nil ? "" : words.takeFinding(card.number)
    return (columns.isEmpty ? [[]] : columns).enumerated().map { index, column in
      var side = index == 0 ? first : again
      side.columns = [(column, measures.inset, measures.backTop)]
      side.inks += footLine(hint, at: .left, isFirst: index == 0)
      return side
    }
  }

  /// The card that holds the finding: a front that shows nothing of it, and what was found with its limit.
  mutating func findingParts() -> [CardPart] {
    guard card.finding != nil else { return [] }
    let front = findingFront()
    let head = head(card.foundTitle(words), foot: card.id, isFirst: true)
    let boxes = PositionBoxes(card.positions, measures, typesetter, tone: tone)
    let room = measures.floor - measures.backTop
    // "Look again" gives way before the limit does.
    for (scale, again) in [(0, true), (1, true), (2, true), (0, false), (1, false), (2, false)] {
      guard !(again && card.positions.isEmpty) else { continue }
      let isLast = scale == 2 && !again
      if isLast { leaveCodeOut() }
      let panel = FindingPanel(
        self, withTitle: false, limited: false, coded: !isLast, padding: scale == 2 ? 7 : 10)
      let limits = limit(measures.scales[scale])
      let label = again ? measures.headStyle.line + boxes.height + 4 : 0
      let needed =
        (panel?.height ?? 0) + 10 + Self.height(of: limits) + (again ? label + 8 : 0)
      guard needed <= room || isLast else { continue }
      var side = head
      side.inks += panel?.inks(top: measures.backTop) ?? []
      let top = measures.backTop + (panel?.height ?? 0) + 10
      let columns = Flow.columns(of: limits, height: max(measures.floor - top, 40))
      side.columns = [(columns.first ?? [], measures.inset, top)]
      if again { side.inks += lookAgain(boxes) }
      side.inks += source(isFirst: true)
      note(backExcess: needed - room)
      return [CardPart(front: front, back: side)]
        + columns.dropFirst().map { column in
          var more = self.head(card.foundTitle(words), foot: card.id, isFirst: false)
          more.columns = [(column, measures.inset, measures.backTop)]
          return CardPart(front: findingFront(), back: more)
        }
    }
    return []
  }

  private func lookAgain(_ boxes: PositionBoxes) -> [Ink] {
    let top = measures.floor - boxes.height
    let title = typesetter.set(
      Words(words.lookAgain), measures.headStyle.toned(tone), width: measures.column)
    return title.inks(
      x: measures.inset, y: top - title.height - 4, tree.add(.paragraph, to: section))
      + boxes.inks(y: top, nil, tree)
  }

  private func limit(_ scale: TypeScale) -> [Piece] {
    guard let limit = card.finding?.limit(words) else { return [] }
    var setter = BlockSetter(typesetter, tree, scale, height: measures.height, collects: true)
    setter.set(.paragraph(limit), in: place)
    return setter.takePieces()
  }

  private func findingFront() -> CardPart.Side {
    var side = CardPart.Side(inks: band(isFirst: false, isOutlined: true))
    let title = typesetter.set(
      Words(card.title), TextStyle(size: 24, line: 29).bold, width: measures.column)
    var y = measures.frontTop
    side.inks += title.inks(x: measures.inset, y: y, nil)
    y += title.height + 10
    let text = typesetter.set(
      Words(words.turnOverWhen), measures.scales[0].body, width: measures.column)
    side.inks += text.inks(x: measures.inset, y: y, nil)
    y += text.height + Sheet.points(9)
    side.inks += steps(y: y)
    side.inks += footLine(words.belongsTo(card.number), at: .left, isFirst: false)
    side.inks += footLine(card.id, at: .right, isFirst: false)
    return side
  }

  // The five steps of a round, the third of them filled.
  private func steps(y: Double) -> [Ink] {
    let steps = words.roundInWords
    let pitch = measures.column / Double(max(steps.count, 1))
    let radius = Sheet.points(5.5)
    return steps.enumerated().flatMap { index, step -> [Ink] in
      let isHere = index == 2
      let middle = measures.inset + pitch * (Double(index) + 0.5)
      let ring = Shape(
        form: .ring(x: middle, y: y + radius, radius: radius), fill: isHere ? tone : .white,
        line: tone, weight: 1.4)
      let style = measures.headStyle.at(.middle)
      let number = typesetter.set(
        Words("\(index + 1)"), style.toned(isHere ? .white : tone), width: pitch)
      let words = typesetter.set(
        Words(step), isHere ? style : measures.scales[2].body.at(.middle), width: pitch - 4)
      let left = middle - pitch / 2
      return [.shape(ring)]
        + number.inks(x: left, y: y + radius - number.height / 2, nil)
        + words.inks(x: left + 2, y: y + radius * 2 + 8, nil)
    }
  }
}
