import CLibzip
import Documents
import Practice
import Testing

@testable import WordFiles

/// An archive read back, entry by entry, with every checksum held.
struct OpenedArchive {
  /// The names of its entries, in order.
  private(set) var names: [String] = []
  /// The days and times of its entries, as zip archives have them.
  private(set) var times: [UInt32] = []
  private var entries: [String: [UInt8]] = [:]

  /// Opens an archive.
  init(_ bytes: [UInt8]) throws {
    try bytes.withUnsafeBytes { bytes in
      let source = try #require(
        zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil))
      let archive = try #require(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, nil))
      defer { zip_discard(archive) }
      for index in 0..<UInt64(zip_get_num_entries(archive, 0)) {
        let name = String(cString: try #require(zip_get_name(archive, index, 0)))
        try #require(entries[name] == nil, "\(name) is in it twice")
        names.append(name)
        entries[name] = try Self.read(archive, index)
      }
    }
    times = Self.times(bytes)
  }

  /// The document of these elements, opened.
  init(
    of elements: [Document.Element], title: String = "T", language: String = "en",
    print: Document.Print = .usual, closing: [Block] = [], on paper: PaperSettings = PaperSettings()
  ) throws {
    let document = Document(
      title: title, language: language, print: print, elements: elements, closing: closing)
    try self.init(DOCXWriter().bytes(of: document, on: paper).bytes)
  }

  /// The bytes of an entry.
  func bytes(_ name: String) throws -> [UInt8] {
    try #require(entries[name], "there is no \(name)")
  }

  /// An entry as text.
  func text(_ name: String) throws -> String {
    try #require(String(validating: bytes(name), as: UTF8.self), "\(name) is not UTF-8")
  }

  /// An entry as XML.
  func xml(_ name: String) throws -> XMLNode {
    try XMLReading(text(name)).root()
  }

  /// The paragraphs and tables as they are written, without the title and the page's settings.
  func body() throws -> String {
    let text = try text("word/document.xml")
    let begin = try #require(text.firstRange(of: "<w:body>\n")).upperBound
    let end = try #require(text.firstRange(of: "<w:sectPr>")).lowerBound
    return text[begin..<end].split(separator: "\n").dropFirst().joined(separator: "\n")
  }

  private static func read(_ archive: OpaquePointer, _ index: UInt64) throws -> [UInt8] {
    var about = zip_stat_t()
    try #require(zip_stat_index(archive, index, 0, &about) == 0)
    let file = try #require(zip_fopen_index(archive, index, 0))
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(about.size))
    let count = zip_fread(file, &bytes, about.size)
    try #require(count == Int64(about.size))
    return bytes
  }

  // The time and day stand 10 bytes after the mark of each local header.
  private static func times(_ bytes: [UInt8]) -> [UInt32] {
    bytes.indices.dropLast(14).filter { Array(bytes[$0..<$0 + 4]) == [0x50, 0x4B, 3, 4] }
      .map { start in
        (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + 10 + $1]) << (8 * UInt32($1)) }
      }
  }
}
