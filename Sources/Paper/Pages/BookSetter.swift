internal import Documents
internal import Practice

/// Sets cards as a book: cover, contents with page numbers, a divider for each theme, an index.
struct BookSetter {
  private let book: Book
  private let cards: [CardPage]
  private let typesetter: Typesetter
  private let tree: StructureTree
  private let frame: PageFrame
  private let language: String
  /// How many pages come before the cover.
  private let before: Int

  init(
    _ book: Book, _ cards: [CardPage], _ typesetter: Typesetter, _ tree: StructureTree,
    _ frame: PageFrame, language: String, after before: Int
  ) {
    (self.book, self.cards, self.typesetter, self.tree) = (book, cards, typesetter, tree)
    (self.frame, self.language, self.before) = (frame, language, before)
  }

  private var words: any PaperWords { typesetter.words }
  private var place: BlockSetter.Place {
    BlockSetter.Place(x: 0, width: frame.width, node: tree.root)
  }

  /// A card with the number of its first page.
  private struct Entry {
    let card: PrintedCard
    let page: Int
  }

  /// The themes in the order their cards come, each with its cards.
  private var themes: [(look: ThemeLook, cards: [CardPage])] {
    cards.reduce(into: []) { themes, page in
      if themes.last?.look == page.card.look {
        themes[themes.count - 1].cards.append(page)
      } else {
        themes.append((page.card.look, [page]))
      }
    }
  }

  /// Every page of the book; each theme and each card begins on the front of a leaf.
  func pages() -> [[Flow.Placed]] {
    let cover = [self.cover(), inside()]
    let themes = self.themes
    // What stands in the contents is set once to know how long they are, and again with the numbers; what wasn't
    // drawn of the structure is left out.
    let listNode = tree.add(.section, to: tree.root)
    let unnumbered = themes.map { theme in
      (look: theme.look, page: 0, entries: theme.cards.map { Entry(card: $0.card, page: 0) })
    }
    let (pitch, counted) = Self.fewest {
      contents(unnumbered, pitch: $0, below: listNode)
    }
    var number = before + cover.count + counted.count + 1
    var pages: [[Flow.Placed]] = []
    var listed: [(look: ThemeLook, page: Int, entries: [Entry])] = []
    for theme in themes {
      let start = number
      pages += [divider(theme.look, theme.cards.map(\.card)), []]
      number += 2
      var entries: [Entry] = []
      for page in theme.cards {
        let sides = CardPageSetter(
          page, typesetter, tree, frame, language: language, level: 3
        ).sides()
        entries.append(Entry(card: page.card, page: number))
        pages += sides
        number += sides.count
      }
      listed.append((theme.look, start, entries))
    }
    return cover + Self.even(contents(listed, pitch: pitch, below: listNode)) + pages
      + Self.fewest { index(listed.flatMap(\.entries), pitch: $0) }.pages
  }

  // Closer lines only where they save a leaf.
  private static func fewest(
    _ pages: (_ pitch: Double) -> [[Flow.Placed]]
  ) -> (pitch: Double, pages: [[Flow.Placed]]) {
    [16.0, 15, 14, 13.5, 13].map { ($0, even(pages($0))) }
      .min { $0.1.count < $1.1.count } ?? (16, [])
  }

  private static func even(_ pages: [[Flow.Placed]]) -> [[Flow.Placed]] {
    pages.count % 2 == 0 ? pages : pages + [[]]
  }

  private func setter() -> BlockSetter {
    BlockSetter(typesetter, tree, .page(.usual), height: frame.height)
  }

  // MARK: - Cover

  private func cover() -> [Flow.Placed] {
    var setter = setter()
    let title = typesetter.setBalanced(
      Words(book.title), TextStyle(size: 44, line: 50).bold.with { $0.tracking = -0.7 },
      width: frame.width)
    setter.put(Piece(height: 40), in: place)
    setter.put(
      title, tree.addHeading(1, to: tree.root), in: place, keepsNext: true,
      bookmark: Piece.Bookmark(level: 1, words: Words(book.title).text))
    setter.leave(30)
    let looks = themes.map(\.look)
    let box = Box(x: 0, y: 0, width: frame.width, height: frame.height * 0.55)
    setter.put(
      Piece(height: box.height, inks: SpareSetter.tiles(looks, typesetter, in: box), mayEnd: false),
      in: place)
    setter.leave(12)
    setter.setParagraph(
      Words(words.cardsInThemes(cards.count, themes: looks.count)), in: place,
      TextStyle(size: 14, line: 19).medium)
    return setter.takeAll().first ?? []
  }

  private func inside() -> [Flow.Placed] {
    var setter = setter()
    setter.setParagraph(Words(book.note), in: place, TextStyle(size: 14, line: 19))
    setter.leave(24)
    setter.set(book.credits, in: place)
    return setter.takeAll().first ?? []
  }

  // MARK: - Contents and index

  private func contents(
    _ themes: [(look: ThemeLook, page: Int, entries: [Entry])], pitch: Double,
    below node: StructureTree.Node
  ) -> [[Flow.Placed]] {
    var setter = setter()
    var place = place
    place.node = node
    setter.setHeading(2, [.text(words.contents)], in: place)
    for theme in themes {
      setter.leave(pitch / 2)
      let tone = Tone(theme.look.colour)
      setter.put(
        line(
          "", theme.look.title, theme.page,
          TextStyle(size: 13, line: pitch + 2).semibold.toned(tone),
          tree.add(.paragraph, to: node), icon: theme.look), in: place)
      let list = tree.add(.list(.none), to: node)
      for entry in theme.entries { setter.put(line(entry, pitch, below: list), in: place) }
    }
    return setter.takeAll()
  }

  private func index(_ entries: [Entry], pitch: Double) -> [[Flow.Placed]] {
    var setter = setter()
    setter.setHeading(2, [.text(words.titlesInOrder)], in: place)
    let list = tree.add(.list(.none), to: tree.root)
    func key(_ entry: Entry) -> String { entry.card.title.lowercased() }
    for entry in entries.sorted(by: { key($0) < key($1) }) {
      setter.put(line(entry, pitch, below: list), in: place)
    }
    return setter.takeAll()
  }

  private func line(
    _ entry: Entry, _ pitch: Double, below list: StructureTree.Node
  ) -> Piece {
    let node = tree.add(.itemBody, to: tree.add(.item, to: list))
    return line(
      entry.card.number.map(String.init) ?? "", entry.card.title, entry.page,
      TextStyle(size: 12, line: pitch), node)
  }

  private func line(
    _ number: String, _ title: String, _ page: Int, _ style: TextStyle, _ node: StructureTree.Node,
    icon look: ThemeLook? = nil
  ) -> Piece {
    let left = typesetter.set(
      Words(number), style.semibold.tabular.at(.right), width: 24)
    let right = typesetter.set(Words("\(page)"), style.tabular, width: .infinity)
    let text = typesetter.setLine(Words(title), style, width: frame.width - 40 - right.width - 12)
      .line
    let side = min(16, style.line - 2)
    let icon = look.map {
      CardSetter.icon(
        $0.icon, Box(x: 22 - side, y: 1, width: side, height: side), Tone($0.colour), typesetter)
    }
    return Piece(
      height: style.line,
      inks: (icon ?? []) + (number.isEmpty ? [] : left.inks(x: 0, node)) + text.inks(x: 36, node)
        + right.inks(x: frame.width - right.width, node), mayEnd: look == nil)
  }

  // MARK: - Dividers

  private func divider(_ look: ThemeLook, _ cards: [PrintedCard]) -> [Flow.Placed] {
    var setter = setter()
    let height = Sheet.points(66)
    let band = Shape(
      form: .box(Box(x: 0, y: 0, width: frame.width, height: height), radius: Sheet.points(4)),
      fill: Tone(look.colour))
    let side = Sheet.points(22)
    let icon = Box(x: 20, y: (height - side) / 2, width: side, height: side)
    let title = typesetter.setBalanced(
      Words(look.title), TextStyle(size: 30, line: 36).bold.toned(.white),
      width: frame.width - side - 60)
    setter.put(
      Piece(
        height: height,
        inks: [.shape(band)] + CardSetter.icon(look.icon, icon, .white, typesetter)
          + title.inks(
            x: side + 40, y: (height - title.height) / 2, tree.addHeading(2, to: tree.root)),
        mayEnd: false, isHeading: true,
        bookmark: Piece.Bookmark(level: 2, words: Words(look.title).text)), in: place)
    setter.leave(28)
    let list = tree.add(.list(.none), to: tree.root)
    for card in cards {
      let node = tree.add(.itemBody, to: tree.add(.item, to: list))
      let number = typesetter.set(
        Words(card.number.map(String.init) ?? ""),
        TextStyle(size: 16, line: 22).bold.tabular.toned(Tone(look.colour)).at(.right), width: 30)
      let name = typesetter.setLine(
        Words(card.title), TextStyle(size: 14, line: 22), width: frame.width - 46
      ).line
      setter.put(
        Piece(
          height: 24,
          inks: (card.number == nil ? [] : number.inks(x: 0, node)) + name.inks(x: 44, node)),
        in: place)
    }
    return setter.takeAll().first ?? []
  }
}
