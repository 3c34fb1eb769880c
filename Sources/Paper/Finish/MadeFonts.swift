/// The fonts and pictures as cairo wrote them, and the codes of their letters.
struct MadeFonts {
  /// What stands behind a mark in the drawing.
  enum Kind: Int {
    case letters = 1
    case picture
  }

  /// A font as text is set in it.
  struct Face {
    /// Its name among the resources, and its size.
    var font: [UInt8]
    /// The matrix of its letters, without their place.
    var matrix: [UInt8]
    /// The size in points of what is one to the font.
    var scale: Double
  }

  struct Letter {
    let face: Int
    let code: UInt16
    let isWide: Bool
    /// How far it moves the pen, in points.
    let width: Double
  }

  /// The objects that cairo wrote.
  let file: CairoFile
  /// The pictures' objects by their indices.
  private(set) var pictures: [Int: Int] = [:]
  private(set) var faces: [Face] = []
  private(set) var letters: [[UInt32: Letter]]
  // What each code says, by its face's name.
  private(set) var texts: [[UInt8]: [UInt16: ArraySlice<UInt8>]] = [:]

  /// Reads cairo's file, in which the letters of each group stand in their order.
  ///
  /// - Throws: A `PaperFault` where it is not as expected.
  init(_ bytes: [UInt8], fonts: Int, _ groups: [FontBook.Group]) throws {
    file = try CairoFile(bytes)
    letters = Array(repeating: [:], count: fonts)
    let content = try file.content()
    let widths = file.fonts.mapValues { file.widths(of: $0) }
    var open: (kind: Kind, index: Int)?
    var (matrix, font): ([UInt8], [UInt8]) = ([], [])
    var count = 0
    try content.withUnsafeBufferPointer { source in
      var scanner = ContentScanner(source)
      while let (operation, start) = scanner.next() {
        let operands = source[start..<operation.lowerBound]
        let words = operands.split(whereSeparator: { $0 <= 32 })
        switch String(decoding: source[operation], as: UTF8.self) {
        case "re":
          let sizes = words.suffix(2).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
          guard sizes.count == 2, let kind = Kind(rawValue: sizes[1]) else { continue }
          open = (kind, sizes[0] - 1)
          count = 0
        case "Tm": matrix = Array(words.prefix(4).joined(separator: [32]))
        case "Tf": font = Array(words.joined(separator: [32]))
        case "Do":
          if case (.picture, let index)? = open, let name = words.last {
            pictures[index] = file.pictures[Array(name)]
          }
        case "Tj", "TJ":
          guard case (.letters, let index)? = open, groups.indices.contains(index),
            let name = font.split(separator: 32).first, let known = widths[Array(name)]
          else { continue }
          let face = self.face(font, matrix)
          for code in Self.codes(operands, isWide: known.isWide) {
            guard count < groups[index].letters.count else { break }
            let letter = groups[index].letters[count]
            count += 1
            letters[groups[index].font][letter.index] = Letter(
              face: face, code: code, isWide: known.isWide,
              width: try known.width(code) * faces[face].scale)
            if texts[font]?[code] == nil { texts[font, default: [:]][code] = letter.text }
          }
        default: break
        }
      }
    }
  }

  private mutating func face(_ font: [UInt8], _ matrix: [UInt8]) -> Int {
    if let known = faces.firstIndex(where: { $0.font == font && $0.matrix == matrix }) {
      return known
    }
    let first = matrix.split(separator: 32).first.map { String(decoding: $0, as: UTF8.self) }
    faces.append(Face(font: font, matrix: matrix, scale: first.flatMap(Double.init) ?? 1))
    return faces.count - 1
  }

  // The codes of the strings among operands.
  private static func codes(_ operands: Slice<UnsafeBufferPointer<UInt8>>, isWide: Bool) -> [UInt16]
  {
    var bytes: [UInt8] = []
    var index = operands.startIndex
    while index < operands.endIndex {
      let byte = operands[index]
      index += 1
      if byte == UInt8(ascii: "(") { index = addString(operands, from: index, to: &bytes) }
      if byte == UInt8(ascii: "<") { index = addHexadecimal(operands, from: index, to: &bytes) }
    }
    guard isWide else { return bytes.map { UInt16($0) } }
    return stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
  }

  private static func addString(
    _ source: Slice<UnsafeBufferPointer<UInt8>>, from start: Int, to bytes: inout [UInt8]
  ) -> Int {
    var (index, depth) = (start, 1)
    while index < source.endIndex {
      let byte = source[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\\"):
        let digits = source[index...].prefix { 48..<56 ~= $0 }.prefix(3)
        if digits.isEmpty {
          // A line that goes on has no character here.
          if index < source.endIndex, source[index] > 32 { bytes.append(source[index]) }
          index += 1
        } else {
          bytes.append(UInt8(truncatingIfNeeded: digits.reduce(0) { $0 * 8 + Int($1 - 48) }))
          index += digits.count
        }
        continue
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      guard depth > 0 else { return index }
      bytes.append(byte)
    }
    return index
  }

  private static func addHexadecimal(
    _ source: Slice<UnsafeBufferPointer<UInt8>>, from start: Int, to bytes: inout [UInt8]
  ) -> Int {
    let digits = source[start...].prefix { $0 != UInt8(ascii: ">") }
    let values = digits.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    for index in stride(from: 0, to: values.count - 1, by: 2) {
      bytes.append(UInt8(values[index] << 4 | values[index + 1]))
    }
    return start + digits.count
  }
}
