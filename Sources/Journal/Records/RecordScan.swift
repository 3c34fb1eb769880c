internal import Practice

/// Looks through the bytes of a record's file for words, to leave out those that can't hold them.
///
/// What it lets through may still hold none: that is found out from the record itself.
struct RecordScan: Sendable {
  private let needles: [Needle]

  /// Takes words as they are looked for, in small letters without accents.
  init(_ words: [FoldedText]) {
    needles = words.compactMap { Needle($0.bytes) }
  }

  /// Whether every word may be among what was recorded in `file`.
  func mayHold(_ file: [UInt8]) -> Bool {
    file.withUnsafeBytes { bytes in
      let missing = needles.filter { !$0.isRecorded(in: bytes) }
      // A letter with an accent may be one of the word's, and an escape any letter.
      return missing.isEmpty || Self.hasOtherLetters(bytes) && Self.folded(file, holds: missing)
    }
  }

  private static func folded(_ file: [UInt8], holds needles: [Needle]) -> Bool {
    let text = FoldedText([String(decoding: file, as: UTF8.self)]).bytes
    return text.withUnsafeBytes { bytes in
      Self.hasEscapes(bytes) || needles.allSatisfy { $0.stands(in: bytes) }
    }
  }

  // Signs and typographic marks are no letters.
  private static func hasOtherLetters(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index < bytes.count {
      if index + 8 <= bytes.count {
        let eight = bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if eight & Needle.each(0x80) == 0, !Needle.hasZero(eight ^ Needle.each(0x5C)) {
          index += 8
          continue
        }
      }
      let byte = bytes[index]
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      if byte == UInt8(ascii: "\\"), next == UInt8(ascii: "u") { return true }
      if byte >= 0xC3, !(byte == 0xE2 && next == 0x80) { return true }
      index += 1
    }
    return false
  }

  private static func hasEscapes(_ bytes: UnsafeRawBufferPointer) -> Bool {
    zip(bytes, bytes.dropFirst()).contains { $0 == UInt8(ascii: "\\") && $1 == UInt8(ascii: "u") }
  }
}

extension RecordScan {
  /// Whether actions may have been agreed in `file`, or looked at again: a list of them has something in it.
  static func mayHoldActions(_ file: [UInt8]) -> Bool {
    file.withUnsafeBytes { bytes in actionLists.contains { $0.isFilledList(in: bytes) } }
  }

  private static let actionLists = ["actions", "reviews"].compactMap { Needle(Array($0.utf8)) }
}

/// A run of small letters and digits that is looked for in bytes, whatever the case.
private struct Needle: Sendable {
  private let bytes: [UInt8]
  // The two places in it that are least likely to stand just anywhere.
  private let first: Int
  private let second: Int

  /// Takes the longest run of a word; nil where it has none, as in another script.
  init?(_ word: [UInt8]) {
    let runs = word.split { !Self.isPlain($0) }
    guard let longest = runs.max(by: { $0.count < $1.count }) else { return nil }
    bytes = Array(longest)
    let places = bytes.indices.sorted {
      Self.commonness(longest, $0) < Self.commonness(longest, $1)
    }
    (first, second) = (places[0], places[places.count > 1 ? 1 : 0])
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }

  private static let common = Array("etaoinshrdlucmwfgypbvk".utf8)

  private static func commonness(_ run: ArraySlice<UInt8>, _ place: Int) -> Int {
    common.firstIndex(of: run[run.startIndex + place]).map { -$0 } ?? -common.count
  }

  /// Whether it stands among what people wrote in a record's file, and not only in the deck's words.
  func isRecorded(in file: UnsafeRawBufferPointer) -> Bool {
    var start = 0
    while let place = place(in: file, from: start) {
      let line = RecordLine(at: place, in: file)
      guard line.isWording else { return true }
      start = max(place + 1, line.end)
    }
    return false
  }

  /// Whether a list of this name has something in it.
  func isFilledList(in file: UnsafeRawBufferPointer) -> Bool {
    var start = 0
    while let place = place(in: file, from: start) {
      start = place + 1
      guard place > 0, file[place - 1] == UInt8(ascii: "\"") else { continue }
      let signs = file[(place + bytes.count)...].lazy.filter { !" \n\r\t".utf8.contains($0) }
      let next = Array(signs.prefix(4))
      if next.count == 4, next.starts(with: "\":[".utf8), next[3] != UInt8(ascii: "]") {
        return true
      }
    }
    return false
  }

  func stands(in text: UnsafeRawBufferPointer) -> Bool { place(in: text, from: 0) != nil }

  // Eight places are looked at in one step, in each for two of its letters.
  private func place(in text: UnsafeRawBufferPointer, from start: Int) -> Int? {
    let last = text.count - bytes.count
    guard start <= last else { return nil }
    let ones = Self.each(0x20)
    let (one, two) = (Self.each(bytes[first] | 0x20), Self.each(bytes[second] | 0x20))
    var place = start
    while place + 7 <= last {
      let left = text.loadUnaligned(fromByteOffset: place + first, as: UInt64.self) | ones
      let right = text.loadUnaligned(fromByteOffset: place + second, as: UInt64.self) | ones
      if Self.hasZero((left ^ one) | (right ^ two)) {
        for index in place..<place + 8 where isAt(index, in: text) { return index }
      }
      place += 8
    }
    while place <= last {
      if isAt(place, in: text) { return place }
      place += 1
    }
    return nil
  }

  private func isAt(_ place: Int, in text: UnsafeRawBufferPointer) -> Bool {
    bytes.withUnsafeBufferPointer { needle in
      for index in needle.indices {
        let byte = text[place + index]
        let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        if small != needle[index] { return false }
      }
      return true
    }
  }

  static func hasZero(_ eight: UInt64) -> Bool {
    (eight &- each(0x01)) & ~eight & each(0x80) != 0
  }

  static func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}

/// The string that a place in a record's file lies in, as far as its line tells.
///
/// A record has a member on each line, so that the line says whose words they are.
private struct RecordLine {
  /// Whether it is the deck's wording, or anything else that nobody wrote in the session.
  private(set) var isWording = false
  /// Where the string ends.
  private(set) var end = 0

  private static let recorded = [
    "text", "reason", "will", "when", "answer", "whatHappened", "whatChanged",
  ].map { Array($0.utf8) }
  private static let title = Array("title".utf8)
  // How far the titles of a session and of a card are moved in; all others are those of charts and models.
  private static let titleMargins = [2, 10]
  private static let beginning = Array("{\n  \"".utf8)

  init(at place: Int, in file: UnsafeRawBufferPointer) {
    var start = place
    while start > 0, file[start - 1] != UInt8(ascii: "\n") { start -= 1 }
    let lineStart = start
    while start < place, file[start] == UInt8(ascii: " ") { start += 1 }
    guard file[start] == Self.quote else { return }
    let first = Self.endOfString(after: start, in: file)
    if place < first {
      // An item of a list of strings, all of which are wording; unless a name stands on the line before.
      isWording = !Self.isAfterName(lineStart, in: file)
      end = first
      return
    }
    var value = first + 1
    guard value < place, file[value] == UInt8(ascii: ":") else { return }
    value += 1
    while value < place, file[value] == UInt8(ascii: " ") { value += 1 }
    guard file[value] == Self.quote else { return }
    let last = Self.endOfString(after: value, in: file)
    guard place < last else { return }
    let name = file[(start + 1)..<first]
    isWording =
      name.elementsEqual(Self.title)
      ? file.starts(with: Self.beginning) && !Self.titleMargins.contains(start - lineStart)
      : !Self.recorded.contains { name.elementsEqual($0) }
    end = last
  }

  private static let quote = UInt8(ascii: "\"")

  private static func endOfString(after quote: Int, in file: UnsafeRawBufferPointer) -> Int {
    var index = quote + 1
    while index < file.count, file[index] != Self.quote {
      index += file[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index, file.count)
  }

  private static func isAfterName(_ line: Int, in file: UnsafeRawBufferPointer) -> Bool {
    var index = line
    while index > 0 {
      index -= 1
      switch file[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\r"), UInt8(ascii: "\t"): continue
      case UInt8(ascii: ":"): return true
      default: return false
      }
    }
    return false
  }
}
