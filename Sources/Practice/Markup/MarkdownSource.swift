/// Writes words and blocks as CommonMark that the decks' reader reads back as the same.
package enum MarkdownSource {
  // MARK: - Plain words

  /// Words as one paragraph that can't be read as anything else; a line feed breaks the line.
  package static func paragraph(_ words: String) -> String {
    words.split(whereSeparator: \.isNewline).map { line(escaped($0)) }.filter { !$0.isEmpty }
      .joined(separator: "\\\n")
  }

  /// Reads back what `paragraph` wrote, several of them with an empty line between, and web addresses.
  static func paragraphs(_ source: String) -> [[Inline]] {
    guard source.utf8.contains(where: { "\\\n<".utf8.contains($0) }) else {
      return source.isEmpty ? [] : [[.text(source)]]
    }
    var paragraphs: [[Inline]] = []
    var inlines: [Inline] = []
    var words = ""
    func end(_ inline: Inline?) {
      if !words.isEmpty { inlines.append(.text(words)) }
      words = ""
      if let inline { inlines.append(inline) }
    }
    var rest = Substring(source)
    while let next = rest.popFirst() {
      switch next {
      case "\\" where rest.first == "\n":
        rest.removeFirst()
        end(.lineBreak)
      case "\\": words.append(rest.popFirst() ?? next)
      case "<":
        let address = String(rest.prefix { $0 != ">" })
        if let link = Link(address), rest.dropFirst(address.count).first == ">" {
          rest = rest.dropFirst(address.count + 1)
          end(.link([.text(address)], link))
        } else {
          words.append(next)
        }
      case "\n" where rest.first == "\n":
        rest.removeFirst()
        end(nil)
        paragraphs.append(inlines)
        inlines = []
      default: words.append(next)
      }
    }
    end(nil)
    return paragraphs + (inlines.isEmpty ? [] : [inlines])
  }

  /// Words for the middle of a line.
  private static func escaped(_ text: some StringProtocol) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for (index, byte) in bytes.enumerated() {
      let next = index + 1 < bytes.count ? bytes[index + 1] : nil
      if isMarkup(byte, before: next) { result.append(UInt8(ascii: "\\")) }
      result.append(byte)
    }
    return String(decoding: result, as: UTF8.self)
  }

  // What comes after the last byte may be in the next run.
  private static func isMarkup(_ byte: UInt8, before next: UInt8?) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    case UInt8(ascii: "<"): next != UInt8(ascii: " ")
    case UInt8(ascii: "&"): next != UInt8(ascii: " ")
    case UInt8(ascii: "!"): next == nil
    default: false
    }
  }

  /// An escaped line whose beginning makes no heading, list, quotation, fence or underline.
  private static func line(_ escaped: String) -> String {
    let bytes = escaped.utf8
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    let line: String
    if let start = bytes.firstIndex(where: { !isSpace($0) }),
      let end = bytes.lastIndex(where: { !isSpace($0) })
    {
      line = String(Substring(bytes[start...end]))
    } else {
      line = ""
    }
    if let first = line.utf8.first, "#+-=>~".utf8.contains(first) { return "\\" + line }
    let digits = line.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    let mark = line.utf8[digits.endIndex...].first
    guard !digits.isEmpty, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")") else {
      return line
    }
    return "\(Substring(digits))\\\(line[digits.endIndex...])"
  }

  // MARK: - Blocks

  /// Blocks with an empty line between them; charts and tables as their words.
  package static func text(_ blocks: [Block]) -> String {
    lines(blocks).joined(separator: "\n")
  }

  private static func lines(_ blocks: [Block]) -> [String] {
    var chunks: [[String]] = []
    var turn = 0
    for (index, block) in blocks.enumerated() {
      // Two lists in a row with the same marks would be read as one.
      if index > 0, case .list = block, case .list = blocks[index - 1] {
        turn = 1 - turn
      } else {
        turn = 0
      }
      chunks.append(lines(block, turn))
    }
    return Array(chunks.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private static func lines(_ block: Block, _ turn: Int) -> [String] {
    switch block {
    case .heading(let level, let inlines):
      let mark = String(repeating: "#", count: min(max(level, 1), 6))
      let words = lines(inlines).map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }
      let line = words.joined(separator: " ")
      return [mark + " " + (line.hasSuffix("#") ? line.dropLast() + "\\#" : line)]
    case .paragraph(let inlines): return lines(inlines)
    case .list(let list): return lines(list, turn)
    case .quotation(let inner): return lines(inner).map { $0.isEmpty ? ">" : "> " + $0 }
    case .code(let text):
      let fence = String(repeating: "`", count: max(3, longestRun(of: "`", in: text) + 1))
      let code = text.hasSuffix("\n") ? text.dropLast() : text[...]
      return [fence]
        + code.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) + [fence]
    case .chart, .table:
      return Array(
        PlainText.paragraphs([block]).map { [paragraph($0)] }.joined(separator: [""]))
    case .rule: return ["***"]
    }
  }

  private static func lines(_ list: MarkupList, _ turn: Int) -> [String] {
    let items = list.items.enumerated().map { index, item in
      let number = list.start.map { "\(min(max(0, $0), 900_000_000) + index)" }
      let marker = number.map { $0 + (turn == 0 ? ". " : ") ") } ?? (turn == 0 ? "- " : "+ ")
      return indented(lines(item), behind: marker)
    }
    let isTight = list.items.allSatisfy { $0.count <= 1 }
    return Array(isTight ? Array(items.joined()) : Array(items.joined(separator: [""])))
  }

  /// Lines with the marker before the first and as much space before the others.
  package static func indented(_ lines: [String], behind marker: String) -> [String] {
    let space = String(repeating: " ", count: marker.utf8.count)
    guard let first = lines.first else { return [String(marker.dropLast())] }
    return [marker + first] + lines.dropFirst().map { $0.isEmpty ? "" : space + $0 }
  }

  // MARK: - Runs

  private static func lines(_ inlines: [Inline]) -> [String] {
    let lines = run(inlines, before: nil, after: nil).utf8.split(separator: UInt8(ascii: "\n")).map
    {
      let line = String(Substring($0))
      return line.hasSuffix("\\\\") || !line.hasSuffix("\\")
        ? self.line(line) : self.line(String(line.dropLast())) + "\\"
    }
    guard let last = lines.last, last.hasSuffix("\\"), !last.hasSuffix("\\\\") else { return lines }
    return lines.dropLast() + [String(last.dropLast())]
  }

  /// Runs one after another, between what comes before and after them.
  private static func run(
    _ inlines: [Inline], before: Unicode.Scalar?, after: Unicode.Scalar?
  ) -> String {
    var result = ""
    for (index, inline) in inlines.enumerated() {
      let next = index + 1 < inlines.count ? first(inlines[index + 1]) : after
      let last = result.unicodeScalars.last ?? before
      switch inline {
      case .text(let text): result += escaped(text)
      case .code(let text): result += code(text)
      case .emphasis(let inner): result += marked(inner, "*", last, next)
      case .strong(let inner): result += marked(inner, "**", last, next)
      case .link(let inner, let link): result += linked(inner, link.address)
      case .phrase(let inner, let language): result += linked(inner, "lang:\(language)")
      case .softBreak: result += "\n"
      case .lineBreak: result += "\\\n"
      }
    }
    return result
  }

  private static func first(_ inline: Inline) -> Unicode.Scalar? {
    run([inline], before: nil, after: nil).unicodeScalars.first
  }

  // Words can do without emphasis, but not with asterisks among them: where the marks could be
  // read as anything else (CommonMark 0.30, section 6.2), they are left out.
  private static func marked(
    _ inner: [Inline], _ mark: String, _ before: Unicode.Scalar?, _ after: Unicode.Scalar?
  ) -> String {
    let words = run(inner, before: "*", after: "*")
    guard let first = words.unicodeScalars.first, let last = words.unicodeScalars.last,
      turns(first, from: before), turns(last, from: after), before != "*"
    else { return run(inner, before: before, after: after) }
    return mark + words + mark
  }

  private static func turns(_ inner: Unicode.Scalar, from outer: Unicode.Scalar?) -> Bool {
    if inner.properties.isWhitespace { return false }
    guard let outer, outer != "*" else { return true }
    return outer.properties.isWhitespace || !isWordLike(outer) || isWordLike(inner)
  }

  private static func isWordLike(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func linked(_ inner: [Inline], _ address: String) -> String {
    if inner == [.text(address)], !address.hasPrefix("mailto:"), !address.contains("&") {
      return "<\(address)>"
    }
    let words = run(inner, before: "[", after: "]")
    return "[\(words)](<\(address.replacing("&", with: "\\&"))>)"
  }

  private static func code(_ text: String) -> String {
    let words = text.split(separator: "\n").joined(separator: " ")
    guard !words.allSatisfy({ $0 == " " }) else { return "" }
    let fence = String(repeating: "`", count: longestRun(of: "`", in: words) + 1)
    let isPadded = "` ".contains(words.first ?? "a") || "` ".contains(words.last ?? "a")
    return fence + (isPadded ? " \(words) " : words) + fence
  }

  private static func longestRun(of character: Character, in text: String) -> Int {
    var (longest, run) = (0, 0)
    for next in text {
      run = next == character ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
