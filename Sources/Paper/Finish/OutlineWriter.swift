/// Writes the bookmarks, one for each heading.
struct OutlineWriter {
  private final class Item {
    let object: Int
    let level: Int
    let bookmark: DrawnBookmark?
    var kids: [Item] = []

    init(_ object: Int, level: Int, _ bookmark: DrawnBookmark? = nil) {
      (self.object, self.level, self.bookmark) = (object, level, bookmark)
    }
  }

  private let file: PDFFile
  private let pages: [Int]

  init(_ file: PDFFile, pages: [Int]) {
    self.file = file
    self.pages = pages
  }

  /// Writes the bookmarks as a tree by their levels; nil where there are none.
  func written(_ bookmarks: [DrawnBookmark]) -> Int? {
    guard !bookmarks.isEmpty else { return nil }
    let root = Item(file.number(), level: 0)
    var path = [root]
    for bookmark in bookmarks {
      while path.count > 1, let last = path.last, last.level >= bookmark.level { path.removeLast() }
      let item = Item(file.number(), level: bookmark.level, bookmark)
      path.last?.kids.append(item)
      path.append(item)
    }
    write(root, [])
    return root.object
  }

  // How many bookmarks are seen below an item while it is open. The title is open, so that the sections
  // are seen; what is below them is folded.
  @discardableResult private func write(_ item: Item, _ entries: [UInt8]) -> Int {
    var seen = item.kids.count
    for (index, kid) in item.kids.enumerated() {
      var entries: [UInt8] = []
      add("/Parent", item, to: &entries)
      if index > 0 { add("/Prev", item.kids[index - 1], to: &entries) }
      if index + 1 < item.kids.count { add("/Next", item.kids[index + 1], to: &entries) }
      let below = write(kid, entries)
      if kid.level < 2 { seen += below }
    }
    var value: [UInt8] = []
    value.add("<<")
    value += entries
    if let bookmark = item.bookmark {
      value.add("/Title")
      value.add(string: bookmark.words)
      value.add("/Dest[")
      value.add(object: pages[bookmark.page])
      value.add("/XYZ null ")
      value.add(bookmark.top)
      value.add("null]")
    } else {
      value.add("/Type/Outlines")
    }
    if let first = item.kids.first, let last = item.kids.last {
      add("/First", first, to: &value)
      add("/Last", last, to: &value)
      value.add("/Count ")
      value.add(item.level < 2 ? seen : -seen)
    }
    value.add(">>")
    file.write(item.object, value)
    return seen
  }

  private func add(_ key: StaticString, _ item: Item, to value: inout [UInt8]) {
    value.add(key)
    value.add(object: item.object)
  }
}
