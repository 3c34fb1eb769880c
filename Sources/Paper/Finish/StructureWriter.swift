internal import Documents
internal import Practice

/// Writes the structure tree and the links, which belong to it.
final class StructureWriter {
  private typealias Object = QpdfFile.Object

  private let file: QpdfFile
  private let canvas: Canvas
  private let pages: [QpdfFile.Object]
  private let tree: StructureTree
  private var shared: [StructureTree.Kind: Object] = [:]

  init(_ file: QpdfFile, _ canvas: Canvas, pages: [QpdfFile.Object]) {
    (self.file, self.canvas, self.pages) = (file, canvas, pages)
    tree = canvas.tree
  }

  /// Puts the tree in place of cairo's.
  func write() {
    let root = file.indirect(file.dictionary(["/Type": file.name("/StructTreeRoot")]))
    let kept = keptElements()
    let objects = kept.map { $0 ? file.indirect(file.dictionary()) : nil }
    let links = canvas.links.indices.map { writeLink($0, objects) }
    for index in tree.elements.indices {
      guard let object = objects[index] else { continue }
      fill(object, tree.elements[index], objects, links, root)
    }
    if let document = objects.first ?? nil { file.set("/K", document, in: root) }
    let numbers = pageNumbers(objects) + linkNumbers(objects)
    file.set(
      "/ParentTree", file.indirect(file.dictionary(["/Nums": file.array(numbers)])), in: root)
    file.set("/ParentTreeNextKey", file.integer(pages.count + canvas.links.count), in: root)
    file.set("/StructTreeRoot", root, in: file.catalog)
    file.set("/MarkInfo", file.dictionary(["/Marked": file.bool(true)]), in: file.catalog)
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

  private func fill(
    _ object: Object, _ element: StructureTree.Element, _ objects: [Object?], _ links: [Object],
    _ root: Object
  ) {
    file.set("/S", file.name("/" + element.kind.name), in: object)
    file.set("/P", element.parent.flatMap { objects[$0.index] } ?? root, in: object)
    if let language = element.language {
      file.set("/Lang", file.text(language.text), in: object)
    }
    if let text = element.actualText { file.set("/ActualText", file.text(text), in: object) }
    if case .figure(let says) = element.kind { file.set("/Alt", file.text(says), in: object) }
    if let attributes = attributes(of: element) { file.set("/A", attributes, in: object) }
    addKids(of: element, to: object, objects, links)
  }

  // The page of an element is that of its first mark; marks on other pages name theirs.
  private func addKids(
    of element: StructureTree.Element, to object: Object, _ objects: [Object?], _ links: [Object]
  ) {
    let page = element.kids.lazy.compactMap { kid -> Int? in
      if case .mark(let page, _) = kid { page } else { nil }
    }.first
    if let page { file.set("/Pg", pages[page], in: object) }
    let kids = element.kids.compactMap { kid -> Object? in
      switch kid {
      case .node(let node): objects[node.index]
      case .mark(page, let id): file.integer(id)
      case .mark(let other, let id):
        file.dictionary([
          "/Type": file.name("/MCR"), "/Pg": pages[other], "/MCID": file.integer(id),
        ])
      case .link(let link):
        file.dictionary([
          "/Type": file.name("/OBJR"), "/Obj": links[link],
          "/Pg": pages[canvas.links[link].page],
        ])
      }
    }
    guard let first = kids.first else { return }
    file.set("/K", kids.count == 1 ? first : file.array(kids), in: object)
  }

  // Lists and heading cells of one kind share theirs.
  private func attributes(of element: StructureTree.Element) -> Object? {
    if let known = shared[element.kind] { return known }
    guard let attributes = newAttributes(of: element) else { return nil }
    if case .figure = element.kind { return attributes }
    let object = file.indirect(attributes)
    shared[element.kind] = object
    return object
  }

  private func newAttributes(of element: StructureTree.Element) -> Object? {
    switch element.kind {
    case .list(let numbering):
      return file.dictionary([
        "/O": file.name("/List"), "/ListNumbering": file.name("/" + numbering.rawValue),
      ])
    case .headCell(let scope, let columns):
      let attributes = file.dictionary([
        "/O": file.name("/Table"), "/Scope": file.name("/" + scope.rawValue),
      ])
      if columns > 1 { file.set("/ColSpan", file.integer(columns), in: attributes) }
      return attributes
    case .figure:
      guard let box = element.place?.box else { return nil }
      let corners = [box.x, box.y, box.x + box.width, box.y + box.height]
      return file.dictionary([
        "/O": file.name("/Layout"), "/Placement": file.name("/Block"),
        "/BBox": file.array(corners.map(file.number)),
      ])
    case .document, .section, .heading, .paragraph, .quotation, .code, .item, .label, .itemBody,
      .table, .caption, .tableHead, .tableBody, .row, .cell, .link, .span:
      return nil
    }
  }

  // MARK: - Links

  private func writeLink(_ index: Int, _ objects: [Object?]) -> Object {
    let link = canvas.links[index]
    let address = WebAddress(link.link).text
    let annotation = file.indirect(
      file.dictionary([
        "/Type": file.name("/Annot"), "/Subtype": file.name("/Link"),
        "/Rect": file.array(link.corners.map(file.number)),
        "/Border": file.array([0, 0, 0].map(file.integer)), "/F": file.integer(4),
        "/A": file.dictionary(["/S": file.name("/URI"), "/URI": file.string(address)]),
        "/Contents": file.text(Self.says(link)),
        "/StructParent": file.integer(pages.count + index),
      ]))
    let page = pages[link.page]
    let others = file.get("/Annots", of: page)
    let all = others ?? file.array([])
    file.append(annotation, to: all)
    file.set("/Annots", all, in: page)
    return annotation
  }

  private static func says(_ link: DrawnLink) -> String {
    let (words, address) = (link.words, link.link.address)
    return words == address || words.isEmpty ? address : "\(words): \(address)"
  }

  // MARK: - The way back from pages and links to elements

  private func pageNumbers(_ objects: [Object?]) -> [Object] {
    canvas.pages.enumerated().flatMap { index, marks -> [Object] in
      let elements = marks.compactMap { mark -> Object? in
        if case .content(let node, _, _) = mark { objects[node.index] } else { nil }
      }
      guard !elements.isEmpty else {
        if !marks.contains(.total) { file.remove("/StructParents", from: pages[index]) }
        return []
      }
      file.set("/StructParents", file.integer(index), in: pages[index])
      return [file.integer(index), file.indirect(file.array(elements))]
    }
  }

  private func linkNumbers(_ objects: [Object?]) -> [Object] {
    canvas.links.enumerated().flatMap { index, link -> [Object] in
      guard let object = objects[link.node.index] else { return [] }
      return [file.integer(pages.count + index), object]
    }
  }
}
