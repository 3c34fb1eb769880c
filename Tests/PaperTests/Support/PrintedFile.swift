import CQpdf
import Documents
import Glibc
import Testing

@testable import Paper

/// A PDF file read back, for tests: its structure tree in words, and what its pages say where.
final class PrintedFile {
  /// Stretches of text of each page, in the order drawn.
  private(set) var pages: [[PrintedRun]] = []
  private let bytes: [UInt8]
  private var file: qpdf_data?
  private var fonts: [Int32: FontMap] = [:]

  /// Opens the bytes.
  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    file = qpdf_init()
    qpdf_silence_errors(file)
    let read = bytes.withUnsafeBytes {
      qpdf_read_memory(file, "test", $0.baseAddress, UInt64($0.count), nil)
    }
    try #require(read == 0)
    for index in 0..<Int(qpdf_get_num_pages(file)) {
      pages.append(try runs(of: qpdf_get_page_n(file, index)))
    }
  }

  /// Writes a document and opens what was written.
  convenience init(_ document: Document, on paper: PaperSettings = PaperSettings()) throws {
    try self.init(PDFWriter().bytes(of: document, on: paper).bytes)
  }

  deinit { qpdf_cleanup(&file) }

  /// The catalog.
  var catalog: qpdf_oh { qpdf_get_root(file) }

  /// What stands under a path of keys, as PDF writes it; nil where nothing does.
  func value(_ path: String..., from start: qpdf_oh? = nil) -> String? {
    var object = start ?? catalog
    for key in path {
      guard qpdf_oh_has_key(file, object, key) != 0 else { return nil }
      object = qpdf_oh_get_key(file, object, key)
    }
    if qpdf_oh_is_string(file, object) != 0 { return text(object) }
    return String(cString: qpdf_oh_unparse_resolved(file, object))
  }

  /// A text string of the file's properties.
  func property(_ key: String) -> String? {
    value("/Info", key, from: qpdf_get_trailer(file))
  }

  /// The XMP packet.
  var metadata: String {
    get throws {
      String(decoding: try stream(qpdf_oh_get_key(file, catalog, "/Metadata")), as: UTF8.self)
    }
  }

  /// A page's width and height.
  func size(ofPage index: Int) -> [Double] {
    numbers(qpdf_oh_get_key(file, qpdf_get_page_n(file, index), "/MediaBox"))
  }

  /// The addresses of the links of a page, with their boxes.
  func links(ofPage index: Int) -> [(address: String?, says: String?, box: [Double])] {
    items(qpdf_oh_get_key(file, qpdf_get_page_n(file, index), "/Annots")).map {
      (
        value("/A", "/URI", from: $0), value("/Contents", from: $0),
        numbers(qpdf_oh_get_key(file, $0, "/Rect"))
      )
    }
  }

  /// The bookmarks, one a line, indented by their level.
  var bookmarks: [String] {
    func walk(_ parent: qpdf_oh, _ indent: String) -> [String] {
      var lines: [String] = []
      var item = qpdf_oh_get_key(file, parent, "/First")
      while qpdf_oh_is_dictionary(file, item) != 0 {
        lines.append(indent + (value("/Title", from: item) ?? ""))
        lines += walk(item, indent + "  ")
        item = qpdf_oh_get_key(file, item, "/Next")
      }
      return lines
    }
    return walk(qpdf_oh_get_key(file, catalog, "/Outlines"), "")
  }

  // MARK: - The structure tree

  /// The tree, one element a line, indented, with its words in quotation marks.
  var tree: String {
    let root = qpdf_oh_get_key(file, catalog, "/StructTreeRoot")
    return items(qpdf_oh_get_key(file, root, "/K")).flatMap { lines(of: $0, nil, "") }
      .joined(separator: "\n")
  }

  private func lines(of element: qpdf_oh, _ inherited: qpdf_oh?, _ indent: String) -> [String] {
    let page =
      qpdf_oh_has_key(file, element, "/Pg") != 0 ? qpdf_oh_get_key(file, element, "/Pg") : inherited
    var words = ""
    var below: [String] = []
    for kid in items(qpdf_oh_get_key(file, element, "/K")) {
      if qpdf_oh_is_integer(file, kid) != 0 {
        words += said(page, Int(qpdf_oh_get_int_value(file, kid)))
      } else if value("/Type", from: kid) == "/MCR" {
        words += said(
          qpdf_oh_get_key(file, kid, "/Pg"),
          Int(qpdf_oh_get_int_value(file, qpdf_oh_get_key(file, kid, "/MCID"))))
      } else if value("/Type", from: kid) == "/OBJR" {
        below.append(indent + "  -> " + (value("/Obj", "/A", "/URI", from: kid) ?? "?"))
      } else {
        below += lines(of: kid, page, indent + "  ")
      }
    }
    var line = indent + String((value("/S", from: element) ?? "?").dropFirst())
    for key in ["/Lang", "/Alt", "/ActualText"] {
      if let text = value(key, from: element) { line += " \(key.dropFirst())=“\(text)”" }
    }
    for key in ["/Scope", "/ColSpan", "/ListNumbering"] {
      if let text = value("/A", key, from: element) { line += " \(text)" }
    }
    if !words.isEmpty { line += " “\(words)”" }
    return [line] + below
  }

  private func said(_ page: qpdf_oh?, _ mark: Int) -> String {
    guard let page else { return "?" }
    let index = Int(qpdf_find_page_by_oh(file, page))
    return pages[index].filter { $0.mark == mark }.map(\.text).joined()
  }

  // MARK: - Pages

  private func runs(of page: qpdf_oh) throws -> [PrintedRun] {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    try #require(qpdf_oh_get_page_content_data(file, page, &bytes, &count) == 0)
    defer { free(bytes) }
    let resources = qpdf_oh_get_key(file, page, "/Resources")
    var reader = PageReader(fonts: try fontMaps(resources))
    let forms = qpdf_oh_get_key(file, resources, "/XObject")
    if qpdf_oh_is_dictionary(file, forms) != 0, qpdf_oh_has_key(file, forms, "/Total") != 0 {
      reader.total = try words(ofForm: qpdf_oh_get_key(file, forms, "/Total"))
    }
    reader.read(Array(UnsafeBufferPointer(start: bytes, count: count)))
    try #require(reader.isBalanced)
    return reader.runs
  }

  private func words(ofForm form: qpdf_oh) throws -> String {
    let resources = qpdf_oh_get_key(file, qpdf_oh_get_dict(file, form), "/Resources")
    var reader = PageReader(fonts: try fontMaps(resources))
    reader.read(try stream(form))
    return reader.runs.map(\.text).joined()
  }

  private func fontMaps(_ resources: qpdf_oh) throws -> [String: FontMap] {
    let fonts = qpdf_oh_get_key(file, resources, "/Font")
    guard qpdf_oh_is_dictionary(file, fonts) != 0 else { return [:] }
    var names: [String] = []
    qpdf_oh_begin_dict_key_iter(file, fonts)
    while qpdf_oh_dict_more_keys(file) != 0 {
      names.append(String(cString: qpdf_oh_dict_next_key(file)))
    }
    var maps: [String: FontMap] = [:]
    for name in names {
      let font = qpdf_oh_get_key(file, fonts, name)
      let id = qpdf_oh_get_object_id(file, font)
      if self.fonts[id] == nil {
        self.fonts[id] = FontMap(
          String(decoding: try stream(qpdf_oh_get_key(file, font, "/ToUnicode")), as: UTF8.self),
          isWide: value("/Subtype", from: font) == "/Type0")
      }
      maps[name] = self.fonts[id]
    }
    return maps
  }

  // MARK: - Objects

  private func stream(_ object: qpdf_oh) throws -> [UInt8] {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    try #require(
      qpdf_oh_get_stream_data(file, object, qpdf_dl_all, nil, &bytes, &count) == 0)
    defer { free(bytes) }
    return Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  private func text(_ object: qpdf_oh) -> String {
    var count = 0
    let bytes = qpdf_oh_get_binary_utf8_value(file, object, &count)
    let raw = UnsafeRawBufferPointer(start: bytes, count: count)
    return String(decoding: raw, as: UTF8.self)
  }

  private func items(_ object: qpdf_oh) -> [qpdf_oh] {
    guard qpdf_oh_is_array(file, object) != 0 else {
      return qpdf_oh_is_null(file, object) != 0 ? [] : [object]
    }
    return (0..<qpdf_oh_get_array_n_items(file, object)).map {
      qpdf_oh_get_array_item(file, object, $0)
    }
  }

  private func numbers(_ array: qpdf_oh) -> [Double] {
    items(array).map { qpdf_oh_get_numeric_value(file, $0) }
  }
}
