import TestKit

/// Spoils texts a little, the same way in every run.
struct Mutator {
  private var generator: SeededGenerator
  private let tokens: [[UInt8]]

  /// Makes a mutator; equal seeds spoil in the same way.
  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    let hostile = HostileCorpus.short.map { Array($0.utf8) }.filter { $0.count < 200 }
    tokens = hostile + HostileCorpus.notUTF8 + Self.syntax.map { Array($0.utf8) }
  }

  /// The text with one to four changes.
  mutating func spoiled(_ text: [UInt8]) -> [UInt8] {
    var text = text
    for _ in 0..<Int.random(in: 1...4, using: &generator) { change(&text) }
    return text
  }

  /// The JSON text, a value to a line, with other values in the place of one to three.
  mutating func revalued(_ json: [UInt8]) -> [UInt8] {
    var lines = json.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let index = Int.random(in: lines.indices, using: &generator)
      guard let colon = lines[index].firstRange(of: Array(": ".utf8)),
        let last = lines[index].last, !"{[".utf8.contains(last)
      else { continue }
      let comma = last == UInt8(ascii: ",") ? "," : ""
      lines[index] =
        lines[index][..<colon.upperBound] + Array((pick(Self.values) + comma).utf8)[...]
    }
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  private static let values = [
    "null", "true", "false", "0", "1", "2", "-1", "5", "1000000", "1000001", "9223372036854775807",
    "-9223372036854775808", "9223372036854775808", "1.0", "1e3", "\"\"", "\"x\"", "\"\\u001b[31m\"",
    "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "\"solo\"", "\"each\"", "\"card\"", "\"close\"",
    "\"open\"",
    "\"second-views\"", "\"review\"", "\"reflection\"", "\"tally\"", "\"answer\"", "\"7.3\"",
    "\"1e400\"", "\"2026-11-21\"", "\"0000-00-00\"", "\"2026-11-21T10:00:00Z\"", "[]", "{}", "[[]]",
    "{\"position\": \"agree\"}",
  ]

  /// One of `values`.
  mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int.random(in: values.indices, using: &generator)]
  }

  private static let syntax = [
    "---\n", "---", "\n\n", "\r\n", "\r", "\t", "    ", "# ", "## ", "### ", "## Talk about it\n",
    "## Try this\n", "> ", "- ", "1. ", "* ", "```\n", "```chart\n", "```table\n", "```step\n",
    "title: ", "columns: ", " | ", "id: ", "minutes: -1\n", ": ", ",", ",,", "[", "](", ")", "![",
    "<b>", "&#", ";", "*", "**", "_", "`", "\\", "{", "}", "[", "]", "\"", "\\u", "\\ud800", "null",
    "true", "-0", "1e309", "9223372036854775808", "99999999999999999999", "0", "-1", "–", "−", "½",
    "２", "1.5.2", "note ", "park ", "jump ", "more ", "/", "//", "pass", "yes", "2026-02-30",
    "0001-01-01", "9999-12-31", "31/12/9999", "4 weeks", "999999999999 months", "=",
  ]

  private mutating func change(_ text: inout [UInt8]) {
    let place = Int.random(in: 0...text.count, using: &generator)
    let end = min(text.count, place + Int.random(in: 0...24, using: &generator))
    switch Int.random(in: 0..<9, using: &generator) {
    case 0 where place < text.count: text[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: text.insert(UInt8.random(in: 0...255, using: &generator), at: place)
    case 2: text.removeSubrange(place..<end)
    case 3:
      text.insert(
        contentsOf: text[place..<end], at: Int.random(in: 0...text.count, using: &generator))
    case 4: text.removeSubrange(place...)
    case 5:
      let token = pick(tokens)
      let times = Int.random(in: 2...40, using: &generator)
      text.insert(contentsOf: repeatElement(token, count: times).joined(), at: place)
    case 6: swapLines(&text)
    default: text.insert(contentsOf: pick(tokens), at: place)
    }
  }

  private mutating func swapLines(_ text: inout [UInt8]) {
    var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    lines.swapAt(
      Int.random(in: lines.indices, using: &generator),
      Int.random(in: lines.indices, using: &generator))
    text = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
