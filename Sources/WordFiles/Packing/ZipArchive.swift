/// An archive in memory, packed by libzip; the same entries always give the same bytes.
struct ZipArchive {
  /// How an entry is kept.
  enum Packing {
    /// Deflated.
    case deflated
    /// As it is.
    case stored
  }

  /// A named part of the contents.
  struct Entry {
    /// Its name in the archive.
    var name: String
    /// Where its bytes are in the contents.
    var place: Range<Int>
    /// How it is kept.
    var packing: Packing
  }

  private var contents: [UInt8] = []
  private var entries: [Entry] = []

  /// Makes an empty archive with room for so many bytes before it has to grow.
  init(room: Int = 0) {
    contents.reserveCapacity(room)
  }

  /// Adds an entry; names are ours and not yet used.
  ///
  /// - Parameter packing: How it is kept; without it, what is too small to gain by it is not deflated.
  mutating func add(_ name: String, _ bytes: some Sequence<UInt8>, _ packing: Packing? = nil) {
    let start = contents.count
    contents += bytes
    let place = start..<contents.count
    let usual = place.count < Self.small ? Packing.stored : .deflated
    entries.append(Entry(name: name, place: place, packing: packing ?? usual))
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
