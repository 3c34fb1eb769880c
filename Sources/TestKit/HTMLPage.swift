/// A strict reader of the HTML that the writer makes, for tests: any fault ends up in `faults`.
package struct HTMLPage {
  /// A tag that opens an element.
  package struct Tag: Equatable {
    /// The element's name.
    package var name: String
    /// Its attributes, what stands for characters read as those.
    package var attributes: [String: String]
  }

  /// The tags, in order.
  package private(set) var tags: [Tag] = []
  /// What stands between the tags, style left out.
  package private(set) var text = ""
  /// What is not well formed; reading stops there.
  package private(set) var faults: [String] = []
  private var open: [String] = []
  private var rest: Substring

  /// Reads the page.
  package init(_ html: String) {
    rest = html[...]
    if rest.hasPrefix("<!doctype html>\n") { rest = rest.dropFirst(16) } else { fault("doctype") }
    while !rest.isEmpty && faults.isEmpty { readNext() }
    if !open.isEmpty { fault("left open: \(open)") }
  }

  /// The levels of the headings in order.
  package var headings: [Int] {
    tags.compactMap { $0.name.count == 2 && $0.name != "hr" ? $0 : nil }
      .compactMap { $0.name.first == "h" ? Int($0.name.dropFirst()) : nil }
  }

  /// The values of an attribute, wherever it stands.
  package func values(_ attribute: String) -> [String] {
    tags.compactMap { $0.attributes[attribute] }
  }

  private static let void: Set = ["meta", "br", "hr"]
  private static let inText: [(String, String)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&"),
  ]

  private mutating func fault(_ words: String) {
    faults.append("\(words) before \(rest.prefix(60))")
  }

  private mutating func readNext() {
    if open.last == "style" { return readStyle() }
    guard rest.first == "<" else { return readText() }
    rest.removeFirst()
    // Scalar by scalar, as a browser reads: a mark after `>` joins it into one character of Swift's.
    let scalars = rest.unicodeScalars
    guard let end = scalars.firstIndex(of: ">") else { return fault("a tag without end") }
    let tag = Substring(scalars[..<end])
    rest = Substring(scalars[scalars.index(after: end)...])
    if tag.first == "/" { close(String(tag.dropFirst())) } else { begin(tag) }
  }

  private mutating func readStyle() {
    guard let end = rest.firstIndex(of: "<") else { return fault("style without end") }
    rest = rest[end...]
    guard rest.hasPrefix("</style>") else { return fault("a tag in style") }
    rest = rest.dropFirst(8)
    open.removeLast()
  }

  private mutating func readText() {
    let words = rest.prefix { $0 != "<" }
    rest = rest[words.endIndex...]
    text += decoded(words)
  }

  private mutating func decoded(_ words: Substring) -> String {
    guard words.utf8.contains(where: { Array("&>\"'".utf8).contains($0) }) else {
      return String(words)
    }
    var words = words
    var result = ""
    while let next = words.first {
      if ">\"'".contains(next) { fault("a bare \(next) in text") }
      guard next == "&" else {
        result.append(words.removeFirst())
        continue
      }
      let scalars = words.unicodeScalars
      guard
        let known = Self.inText.first(where: { scalars.starts(with: $0.0.unicodeScalars) })
      else {
        fault("an unknown entity")
        return result
      }
      result += known.1
      words = Substring(scalars.dropFirst(known.0.unicodeScalars.count))
    }
    return result
  }

  private mutating func close(_ name: String) {
    if open.popLast() != name { fault("</\(name)> out of place") }
  }

  private mutating func begin(_ tag: Substring) {
    var words = tag
    let name = String(words.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) })
    words = words.dropFirst(name.count)
    var attributes: [String: String] = [:]
    while words.first == " " {
      words = words.dropFirst()
      let key = String(words.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") })
      words = words.dropFirst(key.count)
      let opened = words.unicodeScalars
      guard !key.isEmpty, opened.starts(with: "=\"".unicodeScalars) else {
        return fault("a bad attribute in \(tag)")
      }
      let value = opened.dropFirst(2)
      guard let end = value.firstIndex(of: "\"") else {
        return fault("an open attribute in \(tag)")
      }
      if attributes[key] != nil { fault("\(key) twice in \(tag)") }
      attributes[key] = Self.plain(Substring(value[..<end]))
      words = Substring(value[value.index(after: end)...])
    }
    let closed = words == "/"
    guard words.isEmpty || closed, !name.isEmpty else { return fault("a bad tag \(tag)") }
    tags.append(Tag(name: name, attributes: attributes))
    if !closed && !Self.void.contains(name) { open.append(name) }
  }

  private static func plain(_ value: Substring) -> String {
    inText.reduce(String(value)) { value, pair in
      var parts: [Substring] = []
      var rest = value[...]
      while let range = rest.firstRange(of: pair.0) {
        parts.append(rest[..<range.lowerBound])
        rest = rest[range.upperBound...]
      }
      return (parts + [rest]).joined(separator: pair.1)
    }
  }
}
