import Decks
import Journal
import Practice
import Room
import Sealing
import Session
import Window

/// What reads bytes from outside, by the name it has on the command line and in `Corpus`.
enum Reader: String, CaseIterable {
  case header
  case card
  case chart
  case table
  case terms
  case record
  case wire
  case keys
  case text
  case sealed
  case archive
  case dossier
  case profile
  case phone

  /// What is done with each input; it ends the program where something is not as it has to be.
  func makeRead() -> ([UInt8]) -> Void {
    switch self {
    case .header: DeckFolder().readDeck
    case .card: DeckFolder().readCard
    case .terms: DeckFolder().readTerms
    case .chart: { Figures.read($0, in: "chart") }
    case .table: { Figures.read($0, in: "table") }
    case .record: Records.read
    case .wire: WireLines.read
    case .keys: Keys.read
    case .text: Texts.read
    case .sealed: Sealed.read
    case .archive: Archives.read
    case .dossier: Dossiers.read
    case .profile: DeckFolder().readProfile
    case .phone: Phones.read
    }
  }
}

enum Records {
  private static let id = SessionID("2026-11-21-k7m2")

  /// What can be read can be written, and is then read as the same.
  static func read(_ bytes: [UInt8]) {
    guard let id, let stored = try? RecordCodec.decode(bytes, id: id, file: "r", reader) else {
      return
    }
    do {
      let again = try RecordCodec.encode(stored.record)
      let back = try RecordCodec.decode(again, id: id, file: "r", reader)
      require(back == StoredRecord(stored.record, .intact), "It is read as another record.")
    } catch {
      fatalError("It is read, and cannot be written and read again: \(error)")
    }
  }

  // Record texts are Markdown, which the program reads as it reads cards.
  private static let reader = Markdown.Reader { MarkdownReader.read($0, file: "").blocks }
}

enum Dossiers {
  private static let id = SessionID("2026-11-21-k7m2")

  /// What can be read can be written, and is then read as the same.
  static func read(_ bytes: [UInt8]) {
    guard let id, let stored = try? DossierCodec.decode(bytes, id: id, file: "d") else { return }
    do {
      let again = try DossierCodec.encode(stored.dossier)
      let back = try DossierCodec.decode(again, id: id, file: "d")
      require(back == StoredDossier(stored.dossier, .intact), "It is read as another one.")
    } catch {
      fatalError("It is read, and cannot be written and read again: \(error)")
    }
  }
}

enum Archives {
  /// What can be unpacked can be packed, and is then unpacked as the same.
  static func read(_ bytes: [UInt8]) {
    guard let files = try? Archive.files(in: bytes) else { return }
    for file in files {
      let parts = file.path.split(separator: "/", omittingEmptySubsequences: false)
      require(!parts.contains { ["", ".", ".."].contains($0) }, "\(file.path) leads out of it.")
    }
    let again = try? Archive.bytes(of: files, made: Moment(seconds: 0))
    require(again != nil, "It cannot be packed again.")
    require(again.flatMap { try? Archive.files(in: $0) } == files, "It is unpacked as another.")
  }
}

enum Sealed {
  private static let key = SecretKey(
    "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0")

  /// It is opened the same at once and in pieces, and nothing comes out of what was changed.
  static func read(_ bytes: [UInt8]) {
    _ = try? SealedFile.needsPassphrase(bytes)
    _ = try? IdentityFile.keys(in: bytes)
    guard let key else { fatalError("There is no key to open with.") }
    let whole = try? SealedFile.open(bytes, with: [.secret(key)]).contents
    var opening = Opening(with: [.secret(key)])
    var pieces: [UInt8]? = []
    do {
      var rest = bytes[...]
      while !rest.isEmpty {
        pieces? += try opening.take(Array(rest.prefix(7)))
        rest = rest.dropFirst(7)
      }
      pieces? += try opening.finish()
    } catch {
      pieces = nil
    }
    require(whole == pieces, "It opens otherwise in pieces.")
  }
}

enum WireLines {
  /// What means something is written as a line that means the same.
  static func read(_ bytes: [UInt8]) {
    let line = String(decoding: bytes, as: UTF8.self)
    if let request = WireRequest(line) {
      require(WireRequest(request.line) == request, "The request is read as another.")
    }
    if let notice = WireNotice(line) {
      require(WireNotice(notice.line) == notice, "The notice is read as another.")
    }
    if let request = RoomRequest(line) {
      require(RoomRequest(request.line) == request, "The phones' request is read as another.")
    }
    if let notice = RoomNotice(line) {
      require(RoomNotice(notice.line) == notice, "The phones' notice is read as another.")
    }
  }
}

enum Phones {
  private static let door = RoomDoor(
    address: "192.168.1.4", port: 8421, code: "482719", session: "2026-11-21-k7m2")

  /// A request is read or refused, and a view that was read is a line that the session takes.
  ///
  /// The first line is the method and the target, then come headers; after an empty line, the form.
  static func read(_ bytes: [UInt8]) {
    var rest = bytes[...]
    var lines: [String] = []
    while let end = rest.firstIndex(of: 0x0A) {
      let line = String(decoding: rest[..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if line.isEmpty { break }
      lines.append(line)
    }
    let first = lines.first?.split(separator: " ", maxSplits: 1).map(String.init) ?? []
    let headers = lines.dropFirst().map { line in
      let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
      return (name: parts.first ?? "", value: (parts.dropFirst().first ?? "").trimmingBlanks())
    }
    let incoming = IncomingRequest(
      method: first.first ?? "", target: first.dropFirst().first ?? "", headers: headers,
      body: Array(rest))
    guard let request = try? PhoneRequest(incoming, at: door),
      case .view(let form) = request.wish, let position = form.position, !form.isTooLong
    else { return }
    let sent = RoomRequest.view(
      form.view(of: 7, position, asksConfidence: true, asksReasons: true), request: 1)
    require(RoomRequest(sent.line) == sent, "The session takes another view than was read.")
  }
}

enum Keys {
  /// The keys are the same however the bytes are divided; the first byte says how.
  static func read(_ bytes: [UInt8]) {
    guard let size = bytes.first.map({ Int($0 % 7) + 1 }) else { return }
    let sent = bytes.dropFirst()
    var (whole, divided) = (KeyDecoder(), KeyDecoder())
    var keys = whole.keys(from: sent)
    var others: [Key] = []
    var rest = sent
    while !rest.isEmpty {
      others += divided.keys(from: rest.prefix(size))
      rest = rest.dropFirst(size)
    }
    for _ in 0..<20 {
      keys += whole.settle()
      others += divided.settle()
    }
    // Which of several ends of a paste is the true one is told by what has already come.
    let ends = sent.split(separator: 0x1B).count { $0.starts(with: "[201~".utf8) }
    require(
      ends > 1 || joined(keys) == joined(others),
      "\(keys) are \(others) where the bytes come apart.")
    require(!whole.isWaiting && !divided.isWaiting, "Something is waited for without end.")
  }

  // A character of several scalars may come as several keys, which the editor puts together.
  private static func joined(_ keys: [Key]) -> [Key] {
    keys.flatMap { key -> [Key] in
      guard case .character(let character) = key else { return [key] }
      return character.unicodeScalars.map { .character(Character($0)) }
    }
  }
}

enum Texts {
  /// Nothing that a terminal would obey comes out, and what is clean stays as it is.
  static func read(_ bytes: [UInt8]) {
    let raw = String(decoding: bytes, as: UTF8.self)
    let safe = SafeText(raw)
    require(SafeText(safe.string) == safe, "Cleaned twice, it is another text.")
    for scalar in safe.string.unicodeScalars {
      require(!isForbidden(scalar.value), "U+\(String(scalar.value, radix: 16)) comes out.")
    }
    require(!SafeText.line(raw).string.unicodeScalars.contains("\n"), "A line has two lines.")
  }

  // Controls, and what turns the direction of what follows.
  private static func isForbidden(_ value: UInt32) -> Bool {
    switch value {
    case 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    case 0x200B, 0x2028...0x2029, 0x2060, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }
}
