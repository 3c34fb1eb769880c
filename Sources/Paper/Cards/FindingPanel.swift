internal import Codes
internal import Documents
internal import Practice

/// The finding on a card: on a tinted ground, with a bar at its left.
struct FindingPanel {
  let height: Double
  private let texts: [(text: SetText, node: StructureTree.Node, space: Double)]
  private let measures: CardMeasures
  private let look: ThemeLook
  private let padding: Double
  private let x: Double
  private let code: QRCode?

  /// Sets the finding of a card; nil where it has none.
  ///
  /// - Parameters:
  ///   - limited: Whether its first limit stands below it.
  ///   - coded: Whether what phones read stands beside it, with the address below.
  init?(
    _ setter: CardSetter, withTitle: Bool, limited: Bool, coded: Bool = false, padding: Double
  ) {
    guard let finding = setter.card.finding else { return nil }
    (measures, look, self.padding) = (setter.measures, setter.card.look, padding)
    let bar = Sheet.points(2.2)
    x = measures.ink + bar + Sheet.points(3)
    code = coded ? setter.code?.pattern : nil
    let width =
      measures.width - measures.inset - x - (code == nil ? 0 : QRCode.side + Sheet.points(1))
    let (tree, section, style) = (setter.tree, setter.section, measures.foundStyle)
    var texts: [(text: SetText, node: StructureTree.Node, space: Double)] = []
    func add(_ words: Words, _ style: TextStyle, _ node: StructureTree.Node, space: Double = 0) {
      guard !words.isEmpty else { return }
      texts.append((setter.typesetter.set(words, style, width: width), node, space))
    }
    if withTitle {
      add(
        Words(setter.card.foundTitle(setter.words)), style.bold.toned(setter.tone),
        tree.addHeading(3, to: section))
    }
    let isBare = !limited || measures.print == .large
    add(
      Words(finding.statement), isBare ? style : style.medium, tree.add(.paragraph, to: section),
      space: withTitle ? 1 : 0)
    if limited, let words = finding.limit(setter.words) {
      add(Words(words), style, tree.add(.paragraph, to: section), space: 4)
    }
    if code != nil, let address = setter.code?.address {
      let said = address.address.drop { $0 != "/" }.dropFirst(2)
      let link = Inline.link([.text(String(said))], address)
      add(Words([link]), measures.footStyle, tree.add(.paragraph, to: section), space: 4)
    }
    self.texts = texts
    let needed = texts.reduce(padding * 2) { $0 + $1.text.height + $1.space }
    height = code == nil ? needed : max(needed, QRCode.side + Sheet.points(2))
  }

  func inks(bottom: Double) -> [Ink] { inks(top: bottom - height) }

  func inks(top: Double) -> [Ink] {
    let ground = Box(
      x: measures.ink, y: top, width: measures.width - measures.ink * 2, height: height)
    var bar = ground
    bar.width = Sheet.points(2.2)
    var y = top + padding
    let words = texts.flatMap { text, node, space -> [Ink] in
      y += space
      defer { y += text.height }
      return text.inks(x: x, y: y, node)
    }
    let pattern =
      code?.inks(
        x: measures.width - measures.ink - QRCode.side - Sheet.points(1),
        y: top + (height - QRCode.side) / 2) ?? []
    return [
      .shape(
        Shape(form: .box(ground, radius: measures.radius * 0.6), fill: Tone(look.colour.tint))),
      .shape(Shape(form: .box(bar, radius: 0), fill: Tone(look.colour))),
    ] + pattern + words
  }
}
