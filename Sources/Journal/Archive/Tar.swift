/// A file of an archive: where it lies in it, and its bytes.
package struct ArchivedFile: Equatable, Sendable {
  /// Folders and name with slashes between, such as `Records/2026-11-21-k7m2.json`.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// The tar format as POSIX.1-1988 has it (ustar), with plain files and nothing else.
///
/// Reading is strict: what this writer wouldn't write is refused, and nothing is guessed.
enum Tar {
  static let block = 512

  /// The bytes of an archive with `files`; one whose path can't be written is left out.
  static func bytes(of files: [ArchivedFile], made seconds: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(files.reduce(2 * block) { $0 + 2 * block + $1.bytes.count })
    for file in files {
      guard let header = Header(file, seconds) else { continue }
      bytes += header.bytes + file.bytes + padding(after: file.bytes.count)
    }
    return bytes + [UInt8](repeating: 0, count: 2 * block)
  }

  /// Whether a path is short enough for the format, and says nothing but where a file lies.
  static func holds(_ path: String) -> Bool { isSafe(path) && TarPath(path) != nil }

  /// The files of an archive, in order.
  static func files(in bytes: [UInt8]) throws(ArchiveFault) -> [ArchivedFile] {
    var files: [ArchivedFile] = []
    var place = 0
    while true {
      guard bytes.count - place >= block else { throw files.isEmpty ? .notAnArchive : .cutOff }
      let header = bytes[place..<place + block]
      if header.allSatisfy({ $0 == 0 }) { break }
      guard let read = Header(header) else { throw files.isEmpty ? .notAnArchive : .damaged }
      guard read.isPlainFile else { throw .notAFile(read.path) }
      guard isSafe(read.path) else { throw .unsafePath(read.path) }
      place += block
      guard read.size <= bytes.count - place else { throw .cutOff }
      files.append(
        ArchivedFile(path: read.path, bytes: Array(bytes[place..<place + read.size])))
      place += read.size + padding(after: read.size).count
    }
    // The end is two empty blocks; some programs add more of them.
    guard bytes.count - place >= 2 * block else { throw .cutOff }
    guard bytes[place...].allSatisfy({ $0 == 0 }) else { throw .damaged }
    return files
  }

  private static func padding(after count: Int) -> [UInt8] {
    [UInt8](repeating: 0, count: (block - count % block) % block)
  }

  // No way out of the folder, and nothing that a file system or a terminal could read otherwise.
  private static func isSafe(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
      && path.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0 != "\\" }
  }
}

/// A path in the two fields that a header has for it.
private struct TarPath {
  var prefix: Substring.UTF8View = "".utf8[...]
  var name: Substring.UTF8View

  init?(_ path: String) {
    let bytes = path.utf8[...]
    name = bytes
    guard bytes.count > 100 else { return }
    let slashes = bytes.indices.filter { bytes[$0] == UInt8(ascii: "/") }
    let fitting = slashes.first { slash in
      bytes.distance(from: slash, to: bytes.endIndex) <= 101
        && bytes.distance(from: bytes.startIndex, to: slash) <= 155
    }
    guard let fitting else { return nil }
    prefix = bytes[..<fitting]
    name = bytes[bytes.index(after: fitting)...]
  }
}

/// The 512 bytes before a file's own.
private struct Header {
  private(set) var bytes: [UInt8] = []
  private(set) var path = ""
  private(set) var size = 0
  private(set) var isPlainFile = true

  /// That of a file of its owner's alone.
  init?(_ file: ArchivedFile, _ seconds: Int) {
    guard let path = TarPath(file.path), file.bytes.count < 1 << 33 else { return nil }
    bytes.reserveCapacity(Tar.block)
    add(path.name, 100)
    add(octal: 0o600, 8)
    add(octal: 0, 8)
    add(octal: 0, 8)
    add(octal: file.bytes.count, 12)
    add(octal: min(max(seconds, 0), 1 << 33 - 1), 12)
    // The sum counts its own field as blanks.
    add("        ".utf8, 8)
    add("0".utf8, 1)
    add("".utf8, 100)
    add("ustar\0".utf8, 6)
    add("00".utf8, 2)
    add("".utf8, 80)
    add(path.prefix, 155)
    add("".utf8, 12)
    let sum = String(Self.sum(bytes[...]), radix: 8)
    let digits = String(repeating: "0", count: 6 - sum.utf8.count) + sum
    bytes.replaceSubrange(148..<156, with: digits.utf8 + [0, 0x20])
  }

  /// Reads one; nil where it is none, or not as it was written.
  init?(_ bytes: ArraySlice<UInt8>) {
    self.bytes = Array(bytes)
    guard self.bytes[257..<263].elementsEqual("ustar\0".utf8),
      let sum = number(148..<156), sum == Self.sum(blanked[...]),
      let size = number(124..<136),
      let name = text(0..<100), !name.isEmpty, let prefix = text(345..<500)
    else { return nil }
    self.size = size
    path = prefix.isEmpty ? name : "\(prefix)/\(name)"
    isPlainFile = self.bytes[156] == UInt8(ascii: "0") && text(157..<257) == ""
  }

  private var blanked: [UInt8] {
    bytes[..<148] + [UInt8](repeating: 0x20, count: 8) + bytes[156...]
  }

  private static func sum(_ bytes: ArraySlice<UInt8>) -> Int { bytes.reduce(0) { $0 + Int($1) } }

  private mutating func add(_ text: some Collection<UInt8>, _ width: Int) {
    bytes += text
    bytes += [UInt8](repeating: 0, count: width - text.count)
  }

  private mutating func add(octal number: Int, _ width: Int) {
    let digits = String(number, radix: 8)
    add((String(repeating: "0", count: width - 1 - digits.utf8.count) + digits).utf8, width)
  }

  private func text(_ range: Range<Int>) -> String? {
    String(validating: bytes[range].prefix { $0 != 0 }, as: UTF8.self)
  }

  private func number(_ range: Range<Int>) -> Int? {
    let digits = bytes[range].prefix { $0 != 0 && $0 != 0x20 }
    guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self), radix: 8)
  }
}
