/// Writes the bookmarks, one for each heading.
struct OutlineWriter {
  private final class Item {
    let object: QpdfFile.Object
    let level: Int
    var kids: [Item] = []

    init(_ object: QpdfFile.Object, level: Int) {
      self.object = object
      self.level = level
    }
  }

  private let file: QpdfFile
  private let pages: [QpdfFile.Object]

  /// Takes the drawn pages.
  init(_ file: QpdfFile, pages: [QpdfFile.Object]) {
    self.file = file
    self.pages = pages
  }

  /// Writes the bookmarks as a tree by their levels.
  func write(_ bookmarks: [DrawnBookmark]) {
    guard !bookmarks.isEmpty else { return }
    let root = Item(file.indirect(file.dictionary(["/Type": file.name("/Outlines")])), level: 0)
    var path = [root]
    for bookmark in bookmarks {
      while path.count > 1, let last = path.last, last.level >= bookmark.level { path.removeLast() }
      let item = Item(file.indirect(entry(bookmark)), level: bookmark.level)
      path.last?.kids.append(item)
      path.append(item)
    }
    join(root)
    file.set("/Outlines", root.object, in: file.catalog)
    file.set("/PageMode", file.name("/UseOutlines"), in: file.catalog)
  }

  private func entry(_ bookmark: DrawnBookmark) -> QpdfFile.Object {
    let place = [
      pages[bookmark.page], file.name("/XYZ"), file.null, file.number(bookmark.top), file.null,
    ]
    return file.dictionary(["/Title": file.text(bookmark.words), "/Dest": file.array(place)])
  }

  // How many bookmarks are seen below an item while it is open. The title is open, so that the sections
  // are seen; what is below them is folded.
  @discardableResult private func join(_ item: Item) -> Int {
    guard let first = item.kids.first, let last = item.kids.last else { return 0 }
    file.set("/First", first.object, in: item.object)
    file.set("/Last", last.object, in: item.object)
    var seen = item.kids.count
    for (index, kid) in item.kids.enumerated() {
      file.set("/Parent", item.object, in: kid.object)
      if index > 0 { file.set("/Prev", item.kids[index - 1].object, in: kid.object) }
      if index + 1 < item.kids.count {
        file.set("/Next", item.kids[index + 1].object, in: kid.object)
      }
      let below = join(kid)
      if kid.level < 2 { seen += below }
    }
    file.set("/Count", file.integer(item.level < 2 ? seen : -seen), in: item.object)
    return seen
  }
}
