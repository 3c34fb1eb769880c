internal import Practice

/// A header's values by key.
struct HeaderFields: Sendable {
  private let entries: [Header.Entry]

  /// Takes `header`, noting keys of `kind` that are missing or empty and keys it does not know.
  init(_ header: Header, of kind: FileKind, _ remarks: inout Remarks) {
    entries = header.entries
    for key in kind.required where text(key) == nil {
      remarks.error(line(key)) { $0.keyMissing(key, isEmpty: has(key)) }
    }
    for entry in entries where !kind.required.contains(entry.key) {
      if !kind.optional.contains(entry.key) {
        remarks.warning(entry.line) { $0.keyUnknown(entry.key, kind.required + kind.optional) }
      } else if entry.value.isEmpty {
        remarks.warning(entry.line) { $0.keyEmpty(entry.key) }
      }
    }
  }

  /// The value of `key`; nil when it is missing or empty.
  func text(_ key: String) -> String? {
    guard let value = entries.first(where: { $0.key == key })?.value, !value.isEmpty else {
      return nil
    }
    return value
  }

  /// The line `key` stands on, or the header's first line.
  func line(_ key: String) -> Int {
    entries.first { $0.key == key }?.line ?? 1
  }

  /// The items of a comma-separated value, noting empty and repeated ones and leaving them out.
  func list(_ key: String, _ remarks: inout Remarks) -> [String] {
    guard let text = text(key) else { return [] }
    var items: [String] = []
    for item in Self.parts(text) {
      if item.isEmpty {
        remarks.warning(line(key)) { $0.listItemEmpty(key) }
      } else if items.contains(item) {
        remarks.warning(line(key)) { $0.listItemTwice(key, item) }
      } else {
        items.append(item)
      }
    }
    if items.isEmpty { remarks.error(line(key)) { $0.keyMissing(key, isEmpty: true) } }
    return items
  }

  /// The items of a comma-separated value as written, without noting anything.
  func items(_ key: String) -> [String] {
    guard let text = text(key) else { return [] }
    return Self.parts(text).filter { !$0.isEmpty }
  }

  private static func parts(_ text: String) -> [String] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).map { part in
        let start = part.firstIndex { !$0.isBlank && !$0.isLineEnd } ?? part.endIndex
        let last = part.lastIndex { !$0.isBlank && !$0.isLineEnd } ?? start - 1
        return String(decoding: part[start..<last + 1], as: UTF8.self)
      }
    }
  }

  /// The items of a comma-separated value that are ids, noting those that cannot be.
  func ids(_ key: String, _ remarks: inout Remarks) -> [String] {
    list(key, &remarks).filter { item in
      if Identifier.isValid(item) { return true }
      remarks.error(line(key)) { $0.idInvalid(item) }
      return false
    }
  }

  /// The minutes under `key`, noting what is no whole number from 1 on.
  func minutes(_ key: String, _ remarks: inout Remarks) -> Int {
    guard let text = text(key) else { return 0 }
    guard let minutes = Minutes.read(text) else {
      remarks.error(line(key)) { $0.minutesInvalid(text) }
      return 0
    }
    return minutes
  }

  /// Notes an `id` other than the name of the file without `.md`.
  func checkID(_ stem: String, _ remarks: inout Remarks) {
    guard let id = text("id"), id != stem else { return }
    remarks.error(line("id")) { $0.idNotFileName(id, stem) }
  }

  private func has(_ key: String) -> Bool {
    entries.contains { $0.key == key }
  }
}

/// The lines that a header's keys stand on, for what is only found once all files are read.
struct HeaderLines: Sendable {
  /// The keys that such remarks are about.
  enum Key: String, CaseIterable {
    case theme, findings, source, covers, minutes, positions, number
  }

  // A header's lines are few enough for a byte each.
  private var lines = SIMD8<UInt8>(repeating: 1)

  /// Takes the lines from `fields`; without any, and for keys that are missing, the first line stands for them.
  init(_ fields: HeaderFields?) {
    guard let fields else { return }
    for (index, key) in Key.allCases.enumerated() {
      lines[index] = UInt8(clamping: fields.line(key.rawValue))
    }
  }

  subscript(key: Key) -> Int {
    Key.allCases.firstIndex(of: key).map { Int(lines[$0]) } ?? 1
  }
}

/// A kind of file the tool reads, with the keys of its header.
struct FileKind: Sendable {
  /// The keys its header must have.
  let required: [String]
  /// The keys its header may have besides.
  let optional: [String]
  /// Whether its header gives its id, which is also its file's name.
  let hasID: Bool

  private init(_ required: [String], optional: [String] = []) {
    self.required = required
    self.optional = optional
    hasID = required.contains("id")
  }

  /// What a deck says about itself.
  static let deck = FileKind(
    ["title", "lang", "for", "content-note", "credits"], optional: ["licence"])
  /// What a deck sets out to cover.
  static let outline = FileKind(["title"])
  /// A published work.
  static let source = FileKind(
    ["id", "title", "authors", "year", "publisher"], optional: ["url", "doi", "pages", "note"])
  /// A piece of evidence.
  static let finding = FileKind(["id", "title", "source", "locator"], optional: ["covers"])
  /// A card.
  static let card = FileKind(
    ["id", "title", "theme", "findings", "minutes"],
    optional: ["covers", "positions", "number", "weight", "not"])
  /// A timed run of steps.
  static let plan = FileKind(
    ["id", "title", "setting", "minutes"], optional: ["for", "people", "lead", "views"])
  /// A set of questions that closes a reflection.
  static let model = FileKind(["id", "title", "credit"])
  /// A body's questions for a record of learning.
  static let profile = FileKind(
    ["id", "title", "body", "lang", "checked", "check-again"], optional: ["url"])
  /// The terms that deck texts had better not use.
  static let terms = FileKind(["title", "lang"], optional: ["checked", "note"])
}

/// Whole minutes as written in a header or a step.
enum Minutes {
  /// The longest session or step: a day.
  static let longest = 24 * 60

  /// From 1 to a day; nil for anything else.
  static func read(_ text: some StringProtocol) -> Int? {
    WholeNumber.read(text, upTo: longest)
  }
}

/// A whole number as written in a header or a step.
enum WholeNumber {
  /// Takes one to four digits from 1 to `most`; nil for anything else.
  static func read(_ text: some StringProtocol, upTo most: Int) -> Int? {
    guard text.utf8.count <= 4, text.utf8.allSatisfy(\.isDigit), let number = Int(text),
      (1...most).contains(number)
    else { return nil }
    return number
  }
}
