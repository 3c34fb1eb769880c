internal import CLibzip

/// Where libzip has come to in reading an entry that is packed already.
///
/// libzip takes such bytes as they are when their source says how they were packed.
struct EntryReading {
  private let bytes: UnsafeRawBufferPointer
  private let packed: ZipArchive.Packed
  private var done = 0

  /// Reads an entry whose bytes are in `contents`, which stay in place as long as it is read.
  init(_ packed: ZipArchive.Packed, in contents: UnsafeRawBufferPointer) {
    self.packed = packed
    bytes = UnsafeRawBufferPointer(rebasing: contents[packed.place])
  }

  /// How libzip's sources name what the bytes are packed by.
  static func method(of packing: ZipArchive.Packing) -> Int32 {
    packing == .deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE
  }

  /// What libzip calls with a pointer to a reading; the answers are those of `zip_source_function(3)`.
  static let callback: zip_source_callback = { reading, place, room, command in
    guard let reading = reading?.assumingMemoryBound(to: EntryReading.self) else { return -1 }
    return reading.pointee.answer(
      command, UnsafeMutableRawBufferPointer(start: place, count: Int(room)))
  }

  private mutating func answer(
    _ command: zip_source_cmd_t, _ place: UnsafeMutableRawBufferPointer
  ) -> zip_int64_t {
    switch command {
    case ZIP_SOURCE_SUPPORTS: Self.commands.reduce(0) { $0 | 1 << zip_int64_t($1.rawValue) }
    case ZIP_SOURCE_OPEN: begin()
    case ZIP_SOURCE_READ: read(place)
    case ZIP_SOURCE_STAT: tell(place)
    // Nothing goes wrong here, and whoever made the reading takes it away.
    case ZIP_SOURCE_CLOSE, ZIP_SOURCE_FREE: 0
    default: -1
    }
  }

  private static let commands = [
    ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR,
    ZIP_SOURCE_FREE,
  ]

  private mutating func begin() -> zip_int64_t {
    done = 0
    return 0
  }

  private mutating func read(_ place: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    let next = bytes[done...].prefix(place.count)
    place.copyBytes(from: next)
    done += next.count
    return zip_int64_t(next.count)
  }

  private func tell(_ place: UnsafeMutableRawBufferPointer) -> zip_int64_t {
    guard let about = place.baseAddress?.assumingMemoryBound(to: zip_stat_t.self) else { return -1 }
    about.pointee.size = zip_uint64_t(packed.size)
    about.pointee.comp_size = zip_uint64_t(bytes.count)
    about.pointee.comp_method = zip_uint16_t(Self.method(of: packed.packing))
    about.pointee.crc = packed.checksum
    about.pointee.valid =
      zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC)
    return 0
  }
}
