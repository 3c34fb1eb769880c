/// Rewrites a page's drawing so that every stretch of it says what it is.
///
/// cairo numbers the stretches; here each gets the name of its structure element and its number among
/// the content, or becomes an artifact. What is painted outside of them becomes an artifact too.
struct PageContent {
  private(set) var bytes: [UInt8] = []
  /// What the stretch with the number of all pages draws.
  private(set) var total: [UInt8] = []
  private let source: UnsafeBufferPointer<UInt8>
  private let marks: [Mark]
  private let name: (StructureTree.Node) -> String
  private var count = 0
  private var copied = 0
  private var paints = false
  /// How many marked stretches are open within one of ours; nil outside of ours.
  private var depth: Int?

  /// Rewrites `source`; nil when its stretches are not those of `marks`.
  init?(
    _ source: UnsafeBufferPointer<UInt8>, marks: [Mark],
    name: @escaping (StructureTree.Node) -> String
  ) {
    (self.source, self.marks, self.name) = (source, marks, name)
    bytes.reserveCapacity(source.count + marks.count * 16)
    var scanner = ContentScanner(source)
    while let (operation, operands) = scanner.next() {
      guard take(operation, operands) else { return nil }
    }
    guard count == marks.count, depth == nil else { return nil }
    copyGap(to: source.count)
  }

  private mutating func take(_ operation: Range<Int>, _ operands: Int) -> Bool {
    let text = UnsafeBufferPointer(rebasing: source[operation])
    if text.count == 3, text[1] == UInt8(ascii: "M") || text[1] == UInt8(ascii: "D"),
      text[2] == UInt8(ascii: "C")
    {
      return takeMark(text[0], operation, operands)
    }
    paints = paints || depth == nil && Self.isPainting(text)
    return true
  }

  private mutating func takeMark(_ first: UInt8, _ operation: Range<Int>, _ operands: Int) -> Bool {
    switch (first, depth) {
    case (UInt8(ascii: "E"), nil): return false
    case (UInt8(ascii: "E"), 0):
      end(at: operation)
      return true
    case (UInt8(ascii: "E"), let deep?): depth = deep - 1
    case (_, nil):
      guard marks.indices.contains(count), isNumbered(operands..<operation.lowerBound) else {
        return false
      }
      copyGap(to: operands)
      bytes += Array(begin(marks[count]).utf8)
      copied = operation.upperBound
      depth = 0
    case (_, let deep?): depth = deep + 1
    }
    return true
  }

  private mutating func end(at operation: Range<Int>) {
    let stretch = source[copied..<operation.lowerBound]
    bytes += stretch
    switch marks[count] {
    case .footer(let x, let y):
      bytes += Array("q 1 0 0 1 \(Self.number(x)) \(Self.number(y)) cm /Total Do Q\n".utf8)
    case .total: total = Array(stretch)
    case .content, .artifact: break
    }
    bytes += Array("EMC".utf8)
    copied = operation.upperBound
    depth = nil
    count += 1
  }

  private mutating func copyGap(to end: Int) {
    if paints {
      bytes += Array("\n/Artifact BMC".utf8)
      bytes += source[copied..<end]
      bytes += Array("EMC\n".utf8)
    } else {
      bytes += source[copied..<end]
    }
    paints = false
    copied = end
  }

  private func begin(_ mark: Mark) -> String {
    switch mark {
    case .content(let node, let id, nil): "/\(name(node)) <</MCID \(id)>> BDC"
    case .content(let node, let id, let actual?):
      "/\(name(node)) <</MCID \(id)/ActualText <FEFF\(Self.hex(actual))>>> BDC"
    case .artifact, .total: "/Artifact BMC"
    case .footer: "/Artifact <</Type/Pagination/Subtype/Footer>> BDC"
    }
  }

  private func isNumbered(_ operands: Range<Int>) -> Bool {
    source[operands].contains(UInt8(ascii: "M"))
  }

  private static func hex(_ text: String) -> String {
    text.utf16.map { unit in
      let digits = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - digits.count) + digits
    }.joined()
  }

  private static func number(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = hundredths.magnitude % 100
    return
      "\(hundredths < 0 ? "-" : "")\(hundredths.magnitude / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  // The operators that paint (ISO 32000-1, table 51).
  private static func isPainting(_ operation: UnsafeBufferPointer<UInt8>) -> Bool {
    painting.contains { operation.elementsEqual($0) }
  }

  private static let painting: [[UInt8]] = [
    "f", "S", "Do", "Tj", "TJ", "B", "b", "s", "F", "f*", "B*", "b*", "sh", "'", "\"", "BI",
  ].map { Array($0.utf8) }
}
