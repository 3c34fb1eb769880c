/// The beginning of a sealed file: its key, wrapped once for each who may open it.
struct Header {
  /// The file's key as one of them gets it.
  struct Stanza: Equatable {
    var kind: String
    var arguments: [String]
    var body: [UInt8]
  }

  let stanzas: [Stanza]
  /// Every byte up to the three hyphens, over which the seal is made.
  let sealed: ArraySlice<UInt8>
  let seal: [UInt8]

  static let firstLine = Array("age-encryption.org/v1\n".utf8)
  /// The most bytes that are looked at before the header has to be over.
  static let mostBytes = 64 * 1_024
  static let columns = 64

  /// Throws unless the header is as it was when it was sealed with `key`.
  func check(_ key: FileKey) throws(SealingFault) {
    guard key.headerKey.isSeal(seal, over: sealed) else { throw .headerChanged }
  }

  /// The bytes of a header with `stanzas`, sealed with `key`.
  static func bytes(of stanzas: [Stanza], _ key: FileKey) -> [UInt8] {
    var bytes = firstLine
    for stanza in stanzas {
      bytes += "-> \(([stanza.kind] + stanza.arguments).joined(separator: " "))\n".utf8
      let text = Base64.text(stanza.body)
      // A last line that is full would look as if another followed.
      for start in stride(from: 0, through: text.count, by: columns) {
        bytes += text[start..<min(start + columns, text.count)] + [newline]
      }
    }
    bytes += "---".utf8
    return bytes + [space] + Base64.text(key.headerKey.seal(over: bytes)) + [newline]
  }
}

private let newline = UInt8(ascii: "\n")
private let space = UInt8(ascii: " ")

extension Header {
  /// Reads the header that `bytes` begin with, and says where it ends; nil where more is needed.
  static func read(_ bytes: [UInt8]) throws(SealingFault) -> (Header, end: Int)? {
    var lines = HeaderLines(bytes)
    let known = bytes.prefix(firstLine.count)
    guard firstLine.starts(with: known) else {
      let family = firstLine.dropLast(3)
      throw bytes.starts(with: family) ? .otherVersion : .notSealed
    }
    guard try lines.next() != nil else { return nil }
    var stanzas: [Stanza] = []
    while let line = try lines.next() {
      if line.starts(with: "---".utf8) {
        let sealed = bytes[..<(line.startIndex + 3)]
        guard !stanzas.isEmpty, line.dropFirst(3).first == space,
          let seal = Base64.bytes(of: line.dropFirst(4)), seal.count == 32
        else { throw .header }
        return (Header(stanzas: stanzas, sealed: sealed, seal: seal), lines.position)
      }
      guard let stanza = try lines.stanza(after: line) else { return nil }
      stanzas.append(stanza)
    }
    return nil
  }
}

/// The lines of a header, one after another.
private struct HeaderLines {
  private let bytes: [UInt8]
  private(set) var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next line without its end; nil where the bytes end before it does.
  mutating func next() throws(SealingFault) -> ArraySlice<UInt8>? {
    let looked = bytes[position...].prefix(Header.mostBytes - position)
    guard let end = looked.firstIndex(of: newline) else {
      if bytes.count >= Header.mostBytes { throw .header }
      return nil
    }
    defer { position = end + 1 }
    return bytes[position..<end]
  }

  /// What stands below `first`, the line that begins a stanza; nil where the bytes end before it does.
  mutating func stanza(after first: ArraySlice<UInt8>) throws(SealingFault) -> Header.Stanza? {
    guard first.starts(with: "-> ".utf8) else { throw .header }
    let words = first.dropFirst(3).split(separator: space, omittingEmptySubsequences: false)
    let isPlain = words.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x21...0x7E).contains($0) } }
    guard isPlain else { throw .header }
    let texts = words.map { String(decoding: $0, as: UTF8.self) }
    var body: [UInt8] = []
    while let line = try next() {
      guard line.count <= Header.columns, let some = Base64.bytes(of: line) else { throw .header }
      body += some
      guard line.count == Header.columns else {
        return Header.Stanza(kind: texts[0], arguments: Array(texts.dropFirst()), body: body)
      }
    }
    return nil
  }
}
