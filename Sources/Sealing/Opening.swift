/// A sealed file that is opened as its bytes come: nothing is given out that wasn't found to be right.
package struct Opening {
  private let keys: [SealedFile.Key]
  private var waiting: [UInt8] = []
  // Text is looked at as a whole, once all of it has come; nil until it is known to be that or not.
  private var isText: Bool?
  private(set) var fileKey: FileKey?
  private var payload: Payload?

  package init(with keys: [SealedFile.Key]) {
    self.keys = keys
  }

  /// Takes the next bytes of the file, and gives the contents that are certain by now.
  package mutating func take(_ bytes: [UInt8]) throws(SealingFault) -> [UInt8] {
    if waiting.isEmpty { waiting = bytes } else { waiting += bytes }
    isText = isText ?? Armour.begins(waiting)
    return isText == false ? try openWaiting() : []
  }

  private mutating func openWaiting() throws(SealingFault) -> [UInt8] {
    if fileKey == nil { try readHeader() }
    if payload == nil { readNonce() }
    var opened: [UInt8] = []
    let whole = Payload.chunk + Secret.tagCount
    var start = waiting.startIndex
    // Whether a chunk is the last shows only when more follows, or nothing does.
    while payload != nil, waiting.endIndex - start > whole {
      let next = try payload?.opened(waiting[start..<(start + whole)], isLast: false)
      opened += next ?? []
      start += whole
    }
    if start > waiting.startIndex { waiting.removeFirst(start) }
    return opened
  }

  /// Gives the rest of the contents, once all bytes of the file have been taken.
  package mutating func finish() throws(SealingFault) -> [UInt8] {
    var opened: [UInt8] = []
    if isText == true {
      waiting = try Armour.bytes(of: waiting)
      opened = try openWaiting()
    }
    guard fileKey != nil else { throw isText == nil ? .notSealed : .header }
    guard var payload else { throw .header }
    defer { waiting = [] }
    return try opened + payload.opened(waiting[...], isLast: true)
  }

  private mutating func readHeader() throws(SealingFault) {
    guard let (header, end) = try Header.read(waiting) else { return }
    let key = try header.fileKey(keys)
    try header.check(key)
    fileKey = key
    waiting.removeFirst(end)
  }

  private mutating func readNonce() {
    guard let fileKey, waiting.count >= Payload.nonceCount else { return }
    payload = Payload(fileKey, Array(waiting.prefix(Payload.nonceCount)))
    waiting.removeFirst(Payload.nonceCount)
  }
}

extension Header {
  /// Whether only a passphrase opens the file.
  var isForPassphrase: Bool { stanzas.contains { $0.kind == Passphrase.kind } }

  func fileKey(_ keys: [SealedFile.Key]) throws(SealingFault) -> FileKey {
    try checkStanzas()
    for key in keys {
      if case .file(let key) = key { return key }
      for stanza in stanzas {
        let found =
          switch key {
          case .secret(let secret): try secret.fileKey(in: stanza)
          case .passphrase(let passphrase): try passphrase.fileKey(in: stanza)
          case .file(let key): key
          }
        if let found { return found }
      }
    }
    throw .noMatch
  }

  // Kinds that aren't known may be anything; ours are what they have to be.
  private func checkStanzas() throws(SealingFault) {
    // A passphrase shared with others would open what was sealed by none who know it.
    if isForPassphrase && stanzas.count > 1 { throw .header }
    for stanza in stanzas {
      switch stanza.kind {
      case PublicKey.kind: if stanza.share == nil { throw .header }
      case Passphrase.kind:
        guard let work = stanza.saltAndWork?.work else { throw .header }
        guard work <= Passphrase.mostWork else { throw .tooMuchWork(work) }
      default: break
      }
    }
  }
}

extension SealedFile {
  /// Whether a file that begins with `bytes` opens with a passphrase; nil where more of it is needed.
  package static func needsPassphrase(_ bytes: [UInt8]) throws(SealingFault) -> Bool? {
    guard let isText = Armour.begins(bytes), !isText || Armour.isWhole(bytes) else { return nil }
    return try Header.read(isText ? Armour.bytes(of: bytes) : bytes)?.0.isForPassphrase
  }
}
