internal import Practice
internal import Window

extension Menu {
  /// Whether a search through the cards is under way; `searchOn` goes on with it.
  package var isSearching: Bool {
    page.isCards && !page.query.isEmpty && seeking?.isUnderWay == true
  }

  /// Goes on with the search for as long as a key can wait.
  package mutating func searchOn() {
    guard isSearching else { return }
    seekOn()
  }

  /// Begins, leaves or drops a search.
  mutating func search(_ command: MenuCommand) {
    switch command {
    case .search: beginSearch()
    case .leaveSearch: page.focus = .list
    default:
      // Without words there's nothing to be seen on a page that only searches.
      guard page.kind != .search else {
        goBack()
        return
      }
      page.focus = .list
      page.query = ""
      page.field = LineField()
      showAll()
    }
  }

  // The first page's list needs no search; what people look for there is a card.
  private mutating func beginSearch() {
    if page.kind == .main { open(.cards(.browsing)) }
    page.focus = .search
  }

  /// Takes a key where something is typed; false where it is of no use.
  mutating func write(_ key: Key) -> Bool {
    switch page.focus {
    case .search:
      guard page.field.take(key) else { return false }
      guard page.field.text != page.query else { return true }
      page.query = page.field.text
      page.turnToFront()
      find()
      return true
    case .words: return page.field.take(key)
    case .number: return writeNumber(key)
    case .list, .reading: return false
    }
  }

  /// Shows what the query finds.
  mutating func find() {
    page.found = page.kind == .search ? writings?.find(SearchQuery(page.query)) ?? [] : []
    guard !page.query.allSatisfy(\.isWhitespace) else {
      return page.list.show(shown, of: content.count ?? 0)
    }
    if page.kind == .search {
      page.list.find(shown ?? Array(page.found.indices))
    } else if page.isCards {
      let query = page.query
      seeking?.begin(query)
      page.list.find([])
      seekOn()
    } else {
      page.list.find(itemsFound())
    }
  }

  // A few milliseconds' work: so many cards at once, then the next key has its turn.
  private static let portion = 400

  private mutating func seekOn() {
    seeking?.goOn(for: Self.portion)
    guard var hits = seeking?.hits else { return }
    if let shown = shown.map(Set.init) { hits.removeAll { !shown.contains($0) } }
    page.list.show(hits, of: hits.count)
  }

  private func itemsFound() -> [Int] {
    let words = page.query.split(whereSeparator: \.isWhitespace).map { FoldedText([String($0)]) }
    let content = content
    return (shown ?? Array(0..<(content.count ?? 0))).filter { index in
      let item = content.item(index)
      let text = FoldedText([item.label.string, item.heading?.string ?? ""])
      return words.allSatisfy(text.contains)
    }
  }
}
