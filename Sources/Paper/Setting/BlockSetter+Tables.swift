internal import Documents
internal import Practice

extension BlockSetter {
  // How many rows stay on one page.
  private static let short = 6

  private enum Row {
    case group(String)
    case cells([Words])
  }

  /// Sets a table of words.
  mutating func set(_ table: TextTable, in place: Place, titled: Bool) {
    let rows = table.rows.map { row in
      Row.cells(row.map { $0.isEmpty ? Words(typesetter.words.empty) : Words($0) })
    }
    setTable(titled ? table.title : "", table.columns.map { Words($0) }, rows, .left, in: place)
  }

  /// Sets a table of figures with what its marks mean.
  mutating func set(_ table: FigureTable, in place: Place, titled: Bool) {
    let rows = table.rows.map { row in
      switch row {
      case .group(let name): Row.group(name)
      case .figures(let label, let cells): Row.cells(([label] + cells).map { Words($0) })
      }
    }
    setTable(
      titled ? table.title : "", table.columns.map { Words($0) }, rows, .right, in: place,
      noted: !table.notes.isEmpty)
    tighten(scale.unit)
    for note in table.notes {
      setParagraph(Words(note), in: place, scale.body.toned(.quiet))
    }
    leave(scale.unit * 1.5)
  }

  private mutating func setTable(
    _ title: String, _ heads: [Words], _ rows: [Row], _ edge: TextStyle.Edge, in place: Place,
    noted: Bool = false
  ) {
    guard !heads.isEmpty else { return }
    let node = tree.add(.table, to: place.node)
    setCaption(title, below: node, in: place)
    let setter = TableSetter(
      heads.indices.map { column(of: $0, heads, rows, edge) }, x: place.x, width: place.width,
      typesetter: typesetter, scale: scale)
    let head = self.head(heads, edge, setter, below: node)
    // A head that leaves no room for rows is said once only.
    let isRepeated = head.height < height / 3
    for piece in head.pieces { put(piece, in: place) }
    let again = isRepeated ? Piece.Head(inks: head.inks, height: head.height) : nil
    setRows(rows, edge, setter, below: node, in: place, again: again, noted: noted)
    leave(scale.unit * 1.5)
  }

  private mutating func setCaption(
    _ title: String, below table: StructureTree.Node, in place: Place
  ) {
    let words = Words(title)
    guard !words.isEmpty else { return }
    leave(scale.unit * 1.5)
    put(
      typesetter.set(words, scale.body.bold, width: place.width), tree.add(.caption, to: table),
      in: place, keepsNext: true)
  }

  private func column(
    of index: Int, _ heads: [Words], _ rows: [Row], _ edge: TextStyle.Edge
  ) -> [(words: Words, style: TextStyle)] {
    [(heads[index], style(of: index, edge).bold)]
      + rows.compactMap { row in
        guard case .cells(let cells) = row, cells.indices.contains(index) else { return nil }
        return (cells[index], style(of: index, edge))
      }
  }

  private func style(of column: Int, _ edge: TextStyle.Edge) -> TextStyle {
    column == 0 ? scale.body : scale.body.tabular.at(edge)
  }

  private func head(
    _ heads: [Words], _ edge: TextStyle.Edge, _ setter: TableSetter, below table: StructureTree.Node
  ) -> (pieces: [Piece], inks: [Ink], height: Double) {
    let row = tree.add(.row, to: tree.add(.tableHead, to: table))
    let cells = heads.enumerated().map { index, words in
      TableSetter.Cell(
        words: words, style: style(of: index, edge).bold.toned(.accent),
        node: tree.add(.headCell(.column, columns: 1), to: row))
    }
    var pieces = setter.row(cells, rule: (.accent, 1), most: height / 2)
    if pieces.count == 1 { pieces[0].mayEnd = false }
    var y = 0.0
    let inks = pieces.flatMap { piece in
      defer { y += piece.height }
      return piece.inks.map { $0.moved(0, y) }
    }
    return (pieces, inks, y)
  }

  // A row never stands alone at either side of a page's end, nor notes without the last two.
  private mutating func setRows(
    _ rows: [Row], _ edge: TextStyle.Edge, _ setter: TableSetter, below table: StructureTree.Node,
    in place: Place, again: Piece.Head?, noted: Bool
  ) {
    let said = rows.indices.filter { if case .cells = rows[$0] { true } else { false } }
    // A short table stays whole.
    let staying =
      said.count <= Self.short
      ? Set(noted ? rows.indices.map { $0 } : rows.indices.dropLast().map { $0 })
      : Set([said.first, said.dropLast().last, noted ? said.last : nil].compactMap { $0 })
    var body: StructureTree.Node?
    let most = height - (again?.height ?? 0)
    for (index, row) in rows.enumerated() {
      var pieces: [Piece]
      switch row {
      case .group(let name):
        let group = tree.add(.tableBody, to: table)
        body = group
        let node = tree.add(
          .headCell(.column, columns: setter.columns), to: tree.add(.row, to: group))
        pieces = setter.group(
          TableSetter.Cell(words: Words(name), style: scale.body.bold, node: node), most: most)
      case .cells(let words):
        let within = body ?? tree.add(.tableBody, to: table)
        body = within
        let cells = self.cells(words, edge, below: tree.add(.row, to: within))
        pieces = setter.row(cells, rule: (.hairline, 0.5), most: most)
      }
      for piece in pieces.indices where index > 0 || piece > 0 { pieces[piece].head = again }
      if staying.contains(index), said.count > 1 || noted {
        pieces[pieces.count - 1].mayEnd = false
      }
      for piece in pieces { put(piece, in: place) }
    }
  }

  private func cells(
    _ words: [Words], _ edge: TextStyle.Edge, below row: StructureTree.Node
  ) -> [TableSetter.Cell] {
    words.enumerated().map { index, words in
      let kind: StructureTree.Kind = index == 0 ? .headCell(.row, columns: 1) : .cell
      return TableSetter.Cell(
        words: words, style: style(of: index, edge), node: tree.add(kind, to: row))
    }
  }
}
