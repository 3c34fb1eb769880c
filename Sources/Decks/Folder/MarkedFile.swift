internal import Practice

/// A file read as a header and a body, before its contents are understood.
struct MarkedFile: Sendable {
  /// The file's name without `.md`.
  let stem: String
  /// Its header's values; nil when it has no usable header.
  var fields: HeaderFields?
  /// Its body.
  var body: [PlacedBlock] = []
  /// The line its body begins on.
  var bodyLine = 1
  /// What there is to mend.
  var remarks: Remarks

  /// Reads `entry` of `folder` as a file of `kind`, its id checked against its name.
  init(
    _ entry: Folder.Entry, in folder: Folder, as kind: FileKind, keeping words: WordsKept = .all,
    _ buffer: inout FileBuffer
  ) {
    stem = entry.stem
    remarks = Remarks(file: folder.shown(entry.path), words: folder.words)
    if kind.hasID, !Identifier.isValid(stem) {
      remarks.error(1) { $0.fileNameInvalid(entry.name) }
      return
    }
    do {
      try folder.read(entry, into: &buffer)
      take(buffer.bytes, as: kind, keeping: words)
    } catch .leadsOut {
      remarks.warning(1) { $0.leadsOut }
    } catch {
      remarks.error(1) { $0.unreadable(error) }
    }
  }

  private mutating func take(_ bytes: [UInt8], as kind: FileKind, keeping words: WordsKept) {
    do {
      try TextGate.check(bytes)
    } catch {
      remarks.error(error.line, error.saying)
      return
    }
    guard let header = HeaderReader.read(bytes, &remarks) else { return }
    let fields = HeaderFields(header, of: kind, &remarks)
    if kind.hasID { fields.checkID(stem, &remarks) }
    self.fields = fields
    bodyLine = header.bodyLine
    body = MarkdownReader.blocks(
      bytes, from: header.bodyStart, line: header.bodyLine, keeping: words, &remarks)
  }
}

/// What one file was read into, with what there is to mend in it.
struct FileReading<Value: Sendable>: Sendable {
  /// The file's name without `.md`.
  let stem: String
  /// What it says; nil when it cannot be used.
  var value: Value?
  /// Its header's values where it cannot be used; what can be used holds them itself.
  let fields: HeaderFields?
  /// Whether it has a usable header.
  let hasHeader: Bool
  /// The ids of other files it rests on, also where it cannot be used.
  let named: [String]
  /// The outline ids it covers, also where it cannot be used.
  let covers: [String]
  /// What there is to mend.
  var remarks: Remarks

  /// Takes `value` when nothing made `file` unusable.
  init(_ file: MarkedFile, _ value: Value?, named: [String] = [], covers: [String] = []) {
    stem = file.stem
    hasHeader = file.fields != nil
    lines = HeaderLines(file.fields)
    frontLine = file.body.first?.line ?? 1
    remarks = file.remarks
    self.value = remarks.errorCount == 0 ? value : nil
    fields = self.value == nil ? file.fields : nil
    self.named = named
    self.covers = covers
  }

  /// Whether its header gives another id than its name.
  var hasForeignID: Bool {
    guard value == nil, let id = fields?.text("id") else { return false }
    return id != stem
  }

  /// The line its body begins with, where the front stands.
  let frontLine: Int

  /// The lines of its header.
  let lines: HeaderLines

  /// Notes ids under `key` that cannot be used and leaves them out of the value; when none
  /// remains, the value cannot be used either.
  mutating func check(
    _ key: HeaderLines.Key, _ names: Names, _ path: WritableKeyPath<Value, [String]>
  ) {
    let lost = named.filter { !names.has($0) }
    if lost.isEmpty { return }
    for id in lost { remarks.error(lines[key]) { names.complaint(id, $0) } }
    value?[keyPath: path].removeAll { lost.contains($0) }
    if value?[keyPath: path].isEmpty == true { value = nil }
  }
}

/// The ids of one kind in a deck, for checking what other files name.
struct Names: Sendable {
  private let kind: EvidenceKind
  private var usable: Set<String> = []
  private var files: [String: String] = [:]
  private var neighbours: [String] = []

  /// Takes the files read, which are all of one kind.
  init<Value>(of kind: EvidenceKind, _ readings: [FileReading<Value>]) {
    self.kind = kind
    for reading in readings { add(reading, as: reading.stem) }
  }

  /// Adds what was read of other decks, by `deck/id`.
  mutating func add<Value>(_ guests: [String: FileReading<Value>], neighbours: [String]) {
    self.neighbours = neighbours
    for (name, reading) in guests { add(reading, as: name) }
  }

  private mutating func add<Value>(_ reading: FileReading<Value>, as name: String) {
    files[name] = reading.remarks.file
    if reading.value != nil { usable.insert(name) }
  }

  /// Whether `id` can be used.
  func has(_ id: String) -> Bool {
    usable.contains(id)
  }

  /// Why `id` cannot be used.
  func complaint(_ id: String, _ words: any DeckWords) -> String {
    if let file = files[id] { return words.namedFaulty(id, kind, file: file) }
    guard let guest = GuestName(id) else { return words.namedUnknown(id, kind) }
    return neighbours.contains(guest.deck)
      ? words.guestUnknown(guest.id, deck: guest.deck)
      : words.deckUnknown(guest.deck, known: neighbours)
  }
}

/// A finding of another deck, as a card names it: `deck/finding`.
struct GuestName: Sendable {
  let deck: String
  let id: String

  /// Nil where `name` is none.
  init?(_ name: String) {
    guard let slash = name.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    (deck, id) = (String(name[..<slash]), String(name[slash...].dropFirst()))
    guard Identifier.isValid(deck), Identifier.isValid(id) else { return nil }
  }
}
