/// Reads XML strictly: what is not well formed, or more than our parts need, is a fault.
struct XMLReading {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  private let scalars: [Unicode.Scalar]
  private var index = 0

  /// Takes the text of a part.
  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// Reads the whole part.
  func root() throws -> XMLNode {
    var reading = self
    return try reading.part()
  }

  private mutating func part() throws -> XMLNode {
    if let wrong = scalars.first(where: { !Self.isCharacter($0.value) }) {
      throw fault("U+\(String(wrong.value, radix: 16)) is no character of XML")
    }
    try expect("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n")
    try expect("<")
    let root = try element()
    guard index == scalars.count else { throw fault("something after the end") }
    return root
  }

  // Its bracket has been read.
  private mutating func element() throws -> XMLNode {
    var node = XMLNode(name: try name(), attributes: [:])
    while take(" ") {
      let name = try name()
      try expect("=\"")
      let value = try words(until: "\"")
      guard node.attributes.updateValue(value, forKey: name) == nil else {
        throw fault("\(name) is there twice")
      }
      try expect("\"")
    }
    if take("/") {
      try expect(">")
      return node
    }
    try expect(">")
    try content(of: &node)
    try expect("\(node.name)>")
    return node
  }

  private mutating func content(of node: inout XMLNode) throws {
    while true {
      node.words += try words(until: "<")
      try expect("<")
      if take("/") { return }
      node.children.append(try element())
    }
  }

  private mutating func name() throws -> String {
    let start = index
    while index < scalars.count, scalars[index].isASCII,
      scalars[index].properties.isAlphabetic || scalars[index] == ":" || isDigit(scalars[index])
    {
      index += 1
    }
    guard index > start, !isDigit(scalars[start]) else { throw fault("a name is missing") }
    return String(String.UnicodeScalarView(scalars[start..<index]))
  }

  private func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar)
  }

  private mutating func words(until end: Unicode.Scalar) throws -> String {
    var words = String.UnicodeScalarView()
    while index < scalars.count, scalars[index] != end {
      switch scalars[index] {
      case "<": throw fault("a bare bracket")
      case "&": words.append(try reference())
      default:
        words.append(scalars[index])
        index += 1
      }
    }
    guard index < scalars.count else { throw fault("it ends too early") }
    return String(words)
  }

  private mutating func reference() throws -> Unicode.Scalar {
    let known: [(String, Unicode.Scalar)] = [
      ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
    ]
    for (text, scalar) in known where take(text) { return scalar }
    throw fault("a bare ampersand")
  }

  private mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[index...].starts(with: wanted) else { return false }
    index += wanted.count
    return true
  }

  private mutating func expect(_ text: String) throws {
    guard take(text) else { throw fault("\(text) is missing") }
  }

  private func fault(_ words: String) -> Fault {
    let rest = String(String.UnicodeScalarView(scalars[index...].prefix(60)))
    return Fault(description: "\(words) before \(rest)")
  }

  // XML 1.0, production 2.
  private static func isCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
