/// The file as cairo writes it, on its way to libqpdf.
enum DrawnFile {
  /// Marks the objects of cairo's own structure tree as free, so that libqpdf need not read thousands of
  /// objects that are replaced; a file of another form stays as it is.
  static func freeStructure(in bytes: inout [UInt8]) {
    guard var entry = firstEntry(of: bytes) else { return }
    while entry + 20 <= bytes.count, bytes[entry + 10] == UInt8(ascii: " ") {
      let inUse = bytes[entry + 17] == UInt8(ascii: "n")
      if inUse, isStructure(bytes, number(bytes[entry..<entry + 10])) {
        bytes[entry + 17] = UInt8(ascii: "f")
      }
      entry += 20
    }
  }

  // The cross-reference table begins `xref`, a line with the range of numbers, then entries of 20 bytes
  // (ISO 32000-1, 7.5.4).
  private static func firstEntry(of bytes: [UInt8]) -> Int? {
    let end = bytes.suffix(40)
    guard let word = end.firstIndex(of: UInt8(ascii: "x")) else { return nil }
    let start = number(bytes[word...].drop { !isDigit($0) })
    guard bytes.dropFirst(start).starts(with: "xref\n0 ".utf8),
      let line = bytes.dropFirst(start + 5).firstIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    return line + 1
  }

  private static func isStructure(_ bytes: [UInt8], _ offset: Int) -> Bool {
    let head = bytes.dropFirst(offset).prefix(64)
    guard let line = head.firstIndex(of: UInt8(ascii: "\n")) else { return false }
    let body = head[(line + 1)...]
    return starts.contains { body.starts(with: $0) }
  }

  private static let starts = ["<< /Type /StructElem", "<< /Type /StructTreeRoot", "<< /Nums", "["]
    .map { Array($0.utf8) }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int {
    digits.prefix(while: isDigit).prefix(15).reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

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
