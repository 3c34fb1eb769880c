internal import CZlib

/// A file of one page as cairo writes it, of which the objects are taken.
///
/// Its form is always the same: objects one after another, and a table of where they begin.
struct CairoFile {
  private let bytes: [UInt8]
  // Each object without its number, by its number.
  private var objects: [Int: Range<Int>] = [:]
  /// How many numbers there are.
  let count: Int
  /// The objects of fonts and pictures by their names.
  private(set) var fonts: [[UInt8]: Int] = [:]
  private(set) var pictures: [[UInt8]: Int] = [:]
  private var drawing = 0

  /// Opens a file.
  ///
  /// - Throws: A `PaperFault` where it is of another form.
  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    guard let end = bytes.lastRange(of: "startxref\n"),
      let table = Self.number(bytes[end.upperBound...]),
      bytes[min(table, bytes.count)...].starts(with: "xref\n0 ".utf8),
      let count = Self.number(bytes[(table + 7)...]),
      let line = bytes[(table + 7)...].firstIndex(of: 10), line + count * 20 < bytes.count
    else { throw Self.fault }
    self.count = count
    let starts = (0..<count).map { Self.number(bytes[(line + 1 + $0 * 20)...]) ?? 0 }
    let sorted = starts.sorted()
    for (number, start) in starts.enumerated() where start > 0 {
      let next = sorted.first { $0 > start } ?? table
      guard start < next, next <= table,
        let head = bytes[start..<next].firstRange(of: Array(" obj\n".utf8)),
        let tail = bytes[start..<next].lastRange(of: "endobj")
      else { throw Self.fault }
      objects[number] = head.upperBound..<tail.lowerBound
    }
    guard let page = objects.keys.first(where: { dictionary($0).has("/Type /Page ") }),
      let drawing = dictionary(page).reference("/Contents "),
      let resources = dictionary(page).reference("/Resources ")
    else { throw Self.fault }
    self.drawing = drawing
    for (name, object) in dictionary(resources).references {
      if dictionary(object).has("/Type /Font") {
        fonts[name] = object
      } else if dictionary(object).has("/Subtype /Image") {
        pictures[name] = object
      }
    }
  }
}

extension CairoFile {
  /// How far letters of a font move the pen, as parts of its size.
  struct Widths {
    /// Whether a code takes two bytes.
    let isWide: Bool
    let first: Int
    let widths: [Double]

    /// How far a letter does.
    ///
    /// - Throws: A `PaperFault` where that isn't said.
    func width(_ code: UInt16) throws -> Double {
      let index = Int(code) - first
      guard widths.indices.contains(index) else { throw CairoFile.fault }
      return widths[index]
    }
  }

  fileprivate static var fault: PaperFault {
    .cannotFinish("the fonts are not written as expected")
  }

  private func dictionary(_ number: Int) -> PDFDictionary {
    let body = objects[number].map { bytes[$0] } ?? []
    return PDFDictionary(body[..<(body.firstRange(of: Self.stream)?.lowerBound ?? body.endIndex)])
  }

  private func stream(_ number: Int) -> ArraySlice<UInt8>? {
    guard let body = objects[number].map({ bytes[$0] }),
      let start = body.firstRange(of: Self.stream),
      let length = dictionary(number).reference("/Length ").flatMap({ objects[$0] }),
      let count = Self.number(bytes[length].drop { $0 <= 32 }),
      start.upperBound + count <= body.endIndex
    else { return nil }
    return body[start.upperBound..<start.upperBound + count]
  }

  private static let stream = Array("stream\n".utf8)

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix(15).prefix { 48..<58 ~= $0 }
    return digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// The drawing of the page.
  ///
  /// - Throws: A `PaperFault` where it cannot be read.
  func content() throws -> [UInt8] {
    guard let packed = stream(drawing), let content = Inflation.bytes(of: packed) else {
      throw Self.fault
    }
    return content
  }

  /// The widths of a font.
  func widths(of font: Int) -> Widths {
    let dictionary = dictionary(font)
    guard let inner = dictionary.reference("/DescendantFonts [") else {
      let unit = dictionary.numbers("/FontMatrix [").first ?? 0.001
      return Widths(
        isWide: false, first: Int(dictionary.numbers("/FirstChar ").first ?? 0),
        widths: dictionary.numbers("/Widths [").map { $0 * unit })
    }
    let widths = self.dictionary(inner).numbers("/W [0 [")
    return Widths(isWide: true, first: 0, widths: widths.map { $0 * 0.001 })
  }

  /// Writes the fonts and pictures into a file, which has kept their numbers.
  func copy(to file: PDFFile) {
    var wanted = Array(fonts.values) + Array(pictures.values)
    var seen = Set(wanted)
    while let number = wanted.popLast() {
      let dictionary = dictionary(number)
      for (name, object) in dictionary.references where name != Self.length {
        if seen.insert(object).inserted { wanted.append(object) }
      }
    }
    for number in seen.sorted() {
      let dictionary = dictionary(number)
      if let stream = stream(number) {
        file.write(number, stream: Array(stream), dictionary.entries, isPacked: false)
      } else if dictionary.has("/Subtype /CIDFontType2"), !dictionary.has("/CIDToGIDMap") {
        // cairo 1.16 leaves out that the numbers of characters are those of glyphs.
        file.write(
          number, Array("<<".utf8) + dictionary.entries + Array("/CIDToGIDMap/Identity>>".utf8))
      } else {
        file.write(number, dictionary.text)
      }
    }
  }

  private static let length = Array("/Length".utf8)
}

/// A dictionary as cairo writes it.
struct PDFDictionary {
  let text: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) { self.text = text }

  func has(_ words: String) -> Bool { text.firstRange(of: Array(words.utf8)) != nil }

  /// The object that is referred to after some words.
  func reference(_ words: String) -> Int? { numbers(words).first.map(Int.init) }

  /// The numbers after some words.
  func numbers(_ words: String) -> [Double] {
    guard let start = text.firstRange(of: Array(words.utf8)) else { return [] }
    let known = text[start.upperBound...].prefix { $0 <= 57 && $0 != UInt8(ascii: "/") }
    return known.split { $0 <= 32 }.compactMap { Double(String(decoding: $0, as: UTF8.self)) }
  }

  /// Every object that is referred to, with the name that stands before it.
  var references: [([UInt8], Int)] {
    let words = text.split { $0 <= 32 || $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
    var name: [UInt8] = []
    return words.indices.compactMap { index in
      if words[index].first == UInt8(ascii: "/") { name = Array(words[index]) }
      guard words[index].first == UInt8(ascii: "R"), index >= 2,
        let number = Int(String(decoding: words[index - 2], as: UTF8.self))
      else { return nil }
      return (name, number)
    }
  }

  /// What stands in it, but for the length of its stream.
  var entries: [UInt8] {
    guard let start = text.firstRange(of: Array("<<".utf8)),
      let end = text.lastRange(of: ">>")
    else { return [] }
    var entries = Array(text[start.upperBound..<end.lowerBound])
    guard let length = entries.firstRange(of: Array("/Length ".utf8)),
      let reference = entries[length.upperBound...].firstIndex(of: UInt8(ascii: "R"))
    else { return entries }
    entries.removeSubrange(length.lowerBound...reference)
    return entries
  }
}

extension Collection<UInt8> where Self: BidirectionalCollection {
  /// Where some ASCII words stand last.
  fileprivate func lastRange(of words: StaticString) -> Range<Index>? {
    let wanted = Array(UnsafeBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount))
    var end = endIndex
    while let last = self[..<end].lastIndex(of: wanted[0]) {
      if self[last...].starts(with: wanted) { return last..<index(last, offsetBy: wanted.count) }
      end = last
    }
    return nil
  }
}

/// Unpacks what zlib has packed.
enum Inflation {
  /// The bytes; nil where they cannot be read.
  static func bytes(of packed: ArraySlice<UInt8>) -> [UInt8]? {
    let packed = Array(packed)
    var room = packed.count * 8 + 1_000
    while room < 1 << 28 {
      var count = UInt(room)
      var status = Z_OK
      let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        status = uncompress(buffer.baseAddress, &count, packed, UInt(packed.count))
        filled = status == Z_OK ? Int(count) : 0
      }
      if status != Z_BUF_ERROR { return status == Z_OK ? bytes : nil }
      room *= 4
    }
    return nil
  }
}
