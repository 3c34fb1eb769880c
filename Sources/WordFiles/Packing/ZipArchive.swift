/// An archive in memory; the same entries always give the same bytes.
///
/// Entries are deflated as they come and wait in that form, so that what stands in an archive several
/// times is deflated once. libzip puts them together.
struct ZipArchive: ~Copyable {
  /// How bytes are kept.
  enum Packing {
    /// Deflated.
    case deflated
    /// As they are.
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
    /// What it holds.
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

  /// The archive's bytes.
  ///
  /// - Throws: A `DocumentFault` with what libzip says, or when it is not there.
  func bytes() throws -> [UInt8] {
    let packer = ZipPacker(libzip: try Libzip.ofSystem.get())
    return try packer.bytes(of: contents, entries)
  }
}
