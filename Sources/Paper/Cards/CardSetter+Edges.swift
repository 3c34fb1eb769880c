internal import Documents
internal import Practice

extension CardSetter {
  // MARK: - The band of a front

  /// The band with icon, theme and number; read once, and seen on every front.
  func band(isFirst: Bool, isOutlined: Bool = false) -> [Ink] {
    let box = measures.band
    let on: Tone = isOutlined ? tone : .white
    let shape = Shape(
      form: .box(box, radius: measures.bandRadius), fill: isOutlined ? .white : tone,
      line: isOutlined ? tone : nil, weight: 1.2)
    let node = isFirst && !card.mark.isEmpty ? tree.add(.paragraph, to: section) : nil
    let left = measures.inset
    let gap = measures.icon + Sheet.points(2.5)
    let number = typesetter.set(
      Words(card.number.map(String.init) ?? ""), measures.numberStyle.toned(on), width: .infinity)
    let kind = isOutlined ? words.found : words.question
    let label = typesetter.set(
      Words(measures.print == .large ? kind : ""),
      measures.footStyle.with {
        $0.size *= 1.15; $0.tone = on
      }, width: .infinity)
    let right = measures.width - measures.inset - number.width
    let theme = typesetter.setLine(
      Words(card.look.title), measures.themeStyle.toned(on),
      width: right - left - gap - label.width - 14
    ).line
    func middle(_ text: SetText) -> Double { measures.bandMiddle - text.height / 2 }
    return [.shape(shape)]
      + icon(
        Box(
          x: left, y: measures.bandMiddle - measures.icon / 2, width: measures.icon,
          height: measures.icon), on)
      + theme.inks(x: left + gap, y: middle(theme), node)
      + label.inks(x: right - label.width - 8, y: middle(label) + 2, nil)
      + number.inks(x: right, y: middle(number), node)
  }

  /// The theme's icon in a square.
  func icon(_ box: Box, _ tone: Tone) -> [Ink] {
    Self.icon(card.look.icon, box, tone, typesetter)
  }

  static func icon(_ icon: Icon, _ box: Box, _ tone: Tone, _ typesetter: Typesetter) -> [Ink] {
    guard case .letter(let letter) = icon else {
      return [.shape(Shape(form: .icon(icon, box), line: tone))]
    }
    let ring = Shape(
      form: .ring(x: box.x + box.width / 2, y: box.y + box.height / 2, radius: box.width * 0.46),
      line: tone, weight: box.width / 12)
    let style = TextStyle(size: box.width * 0.55, line: box.width * 0.66).bold.at(.middle)
    let text = typesetter.set(Words(letter), style.toned(tone), width: box.width)
    return [.shape(ring)]
      + text.inks(x: box.x, y: box.y + (box.height - text.height) / 2, nil)
  }

  // MARK: - The head of a back

  /// A back with its heading, the theme's icon, the number and the foot's right end.
  func head(_ title: String, foot: String, isFirst: Bool) -> CardPart.Side {
    let style = measures.headStyle.toned(tone)
    let base = measures.backRule - Sheet.points(1.8)
    let node = isFirst && !title.isEmpty ? tree.addHeading(3, to: section) : nil
    let text = typesetter.setLine(
      Words(title), style, width: measures.column - measures.icon * 3
    ).line
    let number = typesetter.set(
      Words(card.number.map(String.init) ?? ""), measures.numberStyle.toned(tone), width: .infinity)
    let right = measures.width - measures.inset - number.width
    let size = measures.icon * 0.8
    let rule = Shape(
      form: .box(
        Box(x: measures.inset, y: measures.backRule, width: measures.column, height: 1), radius: 0),
      fill: tone)
    let inks =
      [.shape(rule)] + text.inks(x: measures.inset, y: base - text.height + 1, node)
      + number.inks(x: right, y: base - number.height + 3, nil)
      + icon(
        Box(
          x: right - size - (number.width > 0 ? 5 : 0), y: base - size + 1, width: size,
          height: size), tone)
    return CardPart.Side(inks: inks + footLine(foot, at: .right, isFirst: isFirst))
  }

  // MARK: - The foot

  /// What to do, and the title.
  func foot(_ hint: String, _ title: String, isFirst: Bool) -> [Ink] {
    let style = measures.footStyle
    let hintWidth = typesetter.width(Words(hint), style)
    let room = measures.column - hintWidth - 12
    return footLine(hint, at: .left, isFirst: isFirst)
      + footLine(title, at: .right, isFirst: isFirst, width: room)
  }

  /// One end of the foot, or what stands above it.
  func footLine(
    _ words: String, at edge: TextStyle.Edge, isFirst: Bool, width: Double? = nil,
    raised: Double = 0
  ) -> [Ink] {
    let whole = Words(words)
    guard !whole.isEmpty else { return [] }
    let (line, isWhole) = shown(words, at: edge, width: width ?? measures.column * 0.68)
    let node = isFirst ? tree.add(.paragraph, to: section) : nil
    if let node, !isWhole { tree[node].actualText = whole.text }
    let x = edge == .right ? measures.width - measures.inset - line.width : measures.inset
    return line.inks(x: x, y: measures.footTop - raised, node)
  }

  /// As much of a foot as has room: rather without its last part than with half of it.
  func shown(
    _ words: String, at edge: TextStyle.Edge, width: Double
  ) -> (line: SetText, isWhole: Bool) {
    let joints = edge == .left ? [" · ", "; ", ", "] : [" · ", "; "]
    var shorter = words
    while true {
      let set = typesetter.setLine(Words(shorter), measures.footStyle, width: max(width, 40))
      guard !set.isWhole,
        let joint = joints.lazy.compactMap({ shorter.ranges(of: $0).last }).first
      else { return set }
      shorter = String(shorter[..<joint.lowerBound])
    }
  }
}
