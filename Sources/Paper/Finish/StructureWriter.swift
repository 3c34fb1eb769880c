internal import Documents
internal import Practice

/// Writes the structure tree and the links, which belong to it.
final class StructureWriter {
  /// The root of the tree.
  let root: Int
  private let file: PDFFile
  private let canvas: Canvas
  private let pages: [Int]
  private let tree: StructureTree
  private var shared: [StructureTree.Kind: Int] = [:]
  private var objects: [Int?] = []
  private var links: [Int] = []

  init(_ file: PDFFile, _ canvas: Canvas, pages: [Int]) {
    (self.file, self.canvas, self.pages) = (file, canvas, pages)
    tree = canvas.tree
    root = file.number()
  }

  /// Writes the tree.
  func write() {
    let kept = keptElements()
    objects = kept.map { $0 ? file.number() : nil }
    links = canvas.links.indices.map { writeLink($0) }
    for index in tree.elements.indices {
      if let object = objects[index] { write(tree.elements[index], as: object) }
    }
    var value: [UInt8] = []
    value.add("<</Type/StructTreeRoot")
    if let document = objects.first ?? nil {
      value.add("/K")
      value.add(object: document)
    }
    value.add("/ParentTree<</Nums[")
    addPageNumbers(to: &value)
    addLinkNumbers(to: &value)
    value.add("]>>/ParentTreeNextKey ")
    value.add(pages.count + canvas.links.count)
    value.add(">>")
    file.write(root, value)
  }

  // An element that nothing was drawn for is left out, except for a cell, which has its place.
  private func keptElements() -> [Bool] {
    var kept = [Bool](repeating: false, count: tree.elements.count)
    for index in tree.elements.indices.reversed() {
      let element = tree.elements[index]
      kept[index] = element.kids.contains { kid in
        if case .node(let node) = kid { kept[node.index] } else { true }
      }
      switch element.kind {
      case .cell, .headCell, .document: kept[index] = true
      default: break
      }
    }
    return kept
  }

  private func write(_ element: StructureTree.Element, as object: Int) {
    var value: [UInt8] = []
    value.add("<</S/")
    value.add(words: element.kind.name)
    value.add("/P")
    value.add(object: element.parent.flatMap { objects[$0.index] } ?? root)
    if let language = element.language {
      value.add("/Lang")
      value.add(string: language.text)
    }
    if let text = element.actualText {
      value.add("/ActualText")
      value.add(string: text)
    }
    if case .figure(let says) = element.kind {
      value.add("/Alt")
      value.add(string: says)
    }
    addAttributes(of: element, to: &value)
    addKids(of: element, to: &value)
    value.add(">>")
    file.write(object, value)
  }

  // The page of an element is that of its first mark; marks on other pages name theirs.
  private func addKids(of element: StructureTree.Element, to value: inout [UInt8]) {
    let page = element.kids.lazy.compactMap { kid -> Int? in
      if case .mark(let page, _) = kid { page } else { nil }
    }.first
    if let page {
      value.add("/Pg")
      value.add(object: pages[page])
    }
    let start = value.count
    value.add("/K[")
    let empty = value.count
    for kid in element.kids {
      switch kid {
      case .node(let node):
        if let object = objects[node.index] { value.add(object: object) }
      case .mark(page, let id):
        value.append(32)
        value.add(id)
      case .mark(let other, let id):
        value.add("<</Type/MCR/Pg")
        value.add(object: pages[other])
        value.add("/MCID ")
        value.add(id)
        value.add(">>")
      case .link(let link):
        value.add("<</Type/OBJR/Obj")
        value.add(object: links[link])
        value.add("/Pg")
        value.add(object: pages[canvas.links[link].page])
        value.add(">>")
      }
    }
    if value.count == empty { value.removeSubrange(start...) } else { value.add("]") }
  }

  // Lists and heading cells of one kind share theirs.
  private func addAttributes(of element: StructureTree.Element, to value: inout [UInt8]) {
    if let known = shared[element.kind] {
      value.add("/A")
      return value.add(object: known)
    }
    let attributes = attributes(of: element)
    guard !attributes.isEmpty else { return }
    value.add("/A")
    if case .figure = element.kind {
      value += attributes
    } else {
      let object = file.object(attributes)
      shared[element.kind] = object
      value.add(object: object)
    }
  }

  private func attributes(of element: StructureTree.Element) -> [UInt8] {
    var value: [UInt8] = []
    switch element.kind {
    case .list(let numbering):
      value.add("<</O/List/ListNumbering/")
      value.add(words: numbering.rawValue)
    case .headCell(let scope, let columns):
      value.add("<</O/Table/Scope/")
      value.add(words: scope.rawValue)
      if columns > 1 {
        value.add("/ColSpan ")
        value.add(columns)
      }
    case .figure:
      guard let box = element.place?.box else { return [] }
      value.add("<</O/Layout/Placement/Block/BBox")
      value.add([box.x, box.y, box.x + box.width, box.y + box.height])
    case .document, .section, .heading, .paragraph, .quotation, .code, .item, .label, .itemBody,
      .table, .caption, .tableHead, .tableBody, .row, .cell, .link, .span:
      return []
    }
    value.add(">>")
    return value
  }

  // MARK: - Links

  private func writeLink(_ index: Int) -> Int {
    let link = canvas.links[index]
    var value: [UInt8] = []
    value.add("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect")
    value.add(link.corners)
    value.add("/A<</S/URI/URI")
    value.add(string: WebAddress(link.link).text)
    value.add(">>/Contents")
    value.add(string: Self.says(link))
    value.add("/StructParent ")
    value.add(pages.count + index)
    value.add(">>")
    return file.object(value)
  }

  private static func says(_ link: DrawnLink) -> String {
    let (words, address) = (link.words, link.link.address)
    return words == address || words.isEmpty ? address : "\(words): \(address)"
  }

  // MARK: - The way back from pages and links to elements

  /// Adds to a page's dictionary where its elements and links are.
  func add(to value: inout [UInt8], ofPage index: Int) {
    if canvas.pages[index].contains(where: { element(of: $0) != nil }) {
      value.add("/StructParents ")
      value.add(index)
    }
    let annotations = links.indices.filter { canvas.links[$0].page == index }
    guard !annotations.isEmpty else { return }
    value.add("/Annots")
    value.add(objects: annotations.map { links[$0] })
  }

  private func element(of mark: Mark) -> Int? {
    if case .content(let node, _, _) = mark { objects[node.index] } else { nil }
  }

  private func addPageNumbers(to value: inout [UInt8]) {
    for index in pages.indices {
      let elements = canvas.pages[index].compactMap(element)
      guard !elements.isEmpty else { continue }
      value.append(32)
      value.add(index)
      var list: [UInt8] = []
      list.add(objects: elements)
      value.add(object: file.object(list))
    }
  }

  private func addLinkNumbers(to value: inout [UInt8]) {
    for (index, link) in canvas.links.enumerated() {
      guard let object = objects[link.node.index] else { continue }
      value.append(32)
      value.add(pages.count + index)
      value.add(object: object)
    }
  }
}
