internal import Documents

/// An archive in memory; the same entries always give the same bytes.
///
/// Entries are deflated as they come and wait in that form, so that what stands in an archive several
/// times is deflated once.
struct ZipArchive: ~Copyable {
  /// How bytes are kept.
  enum Packing {
    case deflated
    case stored
  }

  /// Bytes as they are kept, ready to be an entry, or several.
  struct Packed {
    /// Where they are in the contents.
    let place: Range<Int>
    /// How they are kept.
    let packing: Packing
    /// How many bytes they are taken out.
    let size: Int
    /// The CRC-32 of those.
    let checksum: UInt32
  }

  /// A named part of the contents.
  struct Entry {
    /// Its name in the archive.
    let name: String
    let packed: Packed
  }

  private var contents: [UInt8] = []
  private var entries: [Entry] = []
  private let deflater = Deflater()

  /// Packs bytes without making an entry of them.
  ///
  /// - Parameter packing: How they are kept; without it, what is too small to gain by it is not deflated.
  mutating func pack(_ bytes: [UInt8], _ packing: Packing? = nil) -> Packed {
    bytes.withUnsafeBytes { pack($0, packing) }
  }

  /// Packs a text without making an entry of it.
  mutating func pack(_ text: String, _ packing: Packing? = nil) -> Packed {
    var text = text
    return text.withUTF8 { pack(UnsafeRawBufferPointer($0), packing) }
  }

  /// Adds an entry; names are ours and not yet used.
  mutating func add(_ name: String, _ packed: Packed) {
    entries.append(Entry(name: name, packed: packed))
  }

  /// Packs bytes as an entry of their own.
  mutating func add(_ name: String, _ bytes: [UInt8], _ packing: Packing? = nil) {
    add(name, pack(bytes, packing))
  }

  /// Packs a text as an entry of its own.
  mutating func add(_ name: String, _ text: String, _ packing: Packing? = nil) {
    add(name, pack(text, packing))
  }

  private mutating func pack(_ bytes: UnsafeRawBufferPointer, _ packing: Packing?) -> Packed {
    let start = contents.count
    let wanted = packing ?? (bytes.count < Self.small ? .stored : .deflated)
    let isDeflated = wanted == .deflated && deflater.deflate(bytes, to: &contents)
    if !isDeflated { contents += bytes }
    return Packed(
      place: start..<contents.count, packing: isDeflated ? .deflated : .stored, size: bytes.count,
      checksum: Deflater.checksum(of: bytes))
  }

  // Of half a kilobyte deflating saves a hundred bytes or two, and setting it up takes most of the time.
  private static let small = 512

  /// The archive's bytes, laid out as APPNOTE.TXT 6.3 (sections 4.3.7, 4.3.12 and 4.3.16) has it.
  ///
  /// - Throws: A `DocumentFault` when it is larger than the format can count.
  func bytes() throws -> [UInt8] {
    guard entries.count < UInt16.max, contents.count < Int(UInt32.max) / 2 else {
      throw DocumentFault.archiveTooLarge
    }
    var archive = ZipBytes(room: contents.count + 128 * entries.count)
    var directory = ZipBytes(room: 64 * entries.count)
    for entry in entries {
      let start = archive.bytes.count
      archive.add(Self.localHeader, UInt32.self)
      archive.addHead(of: entry)
      archive.bytes += entry.name.utf8
      archive.bytes += contents[entry.packed.place]
      directory.add(Self.directoryHeader, UInt32.self)
      directory.add(Self.version, UInt16.self)
      directory.addHead(of: entry)
      // No comment, first disk, nothing about the file system it would come from.
      for _ in 0..<3 { directory.add(0, UInt16.self) }
      directory.add(0, UInt32.self)
      directory.add(start, UInt32.self)
      directory.bytes += entry.name.utf8
    }
    guard archive.bytes.count + directory.bytes.count < Int(UInt32.max) else {
      throw DocumentFault.archiveTooLarge
    }
    let place = archive.bytes.count
    archive.bytes += directory.bytes
    archive.add(Self.directoryEnd, UInt32.self)
    for _ in 0..<2 { archive.add(0, UInt16.self) }
    for _ in 0..<2 { archive.add(entries.count, UInt16.self) }
    archive.add(directory.bytes.count, UInt32.self)
    archive.add(place, UInt32.self)
    archive.add(0, UInt16.self)
    return archive.bytes
  }

  private static let localHeader = 0x0403_4B50
  private static let directoryHeader = 0x0201_4B50
  private static let directoryEnd = 0x0605_4B50
  fileprivate static let version = 20
}

/// Numbers as archives have them, the lowest byte first.
private struct ZipBytes {
  var bytes: [UInt8] = []

  init(room: Int) {
    bytes.reserveCapacity(room)
  }

  /// Adds a number, of which the caller has made sure that it fits.
  mutating func add<Number: FixedWidthInteger>(_ number: Int, _: Number.Type) {
    withUnsafeBytes(of: Number(truncatingIfNeeded: number).littleEndian) { bytes += $0 }
  }

  /// Adds what both headers of an entry have: from the version that can read it to the extra field.
  mutating func addHead(of entry: ZipArchive.Entry) {
    add(ZipArchive.version, UInt16.self)
    add(0, UInt16.self)
    add(entry.packed.packing == .deflated ? 8 : 0, UInt16.self)
    // Midnight of 1 January 1980, the first day that an archive can name.
    add(0, UInt16.self)
    add(1 << 5 | 1, UInt16.self)
    add(Int(entry.packed.checksum), UInt32.self)
    add(entry.packed.place.count, UInt32.self)
    add(entry.packed.size, UInt32.self)
    add(entry.name.utf8.count, UInt16.self)
    add(0, UInt16.self)
  }
}

extension DocumentFault {
  fileprivate static var archiveTooLarge: DocumentFault {
    DocumentFault(
      """
      The Word file would be larger than Word can open. Choose fewer cards at once, or write HTML \
      instead with --format html.
      """)
  }
}
