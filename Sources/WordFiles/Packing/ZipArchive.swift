internal import CLibzip
internal import Handouts

/// An archive in memory, packed by libzip; the same entries always give the same bytes.
struct ZipArchive {
  /// How an entry is kept.
  enum Packing {
    /// Deflated.
    case deflated
    /// As it is.
    case stored
  }

  private struct Entry {
    var name: String
    var place: Range<Int>
    var packing: Packing
  }

  private var contents: [UInt8] = []
  private var entries: [Entry] = []

  /// Adds an entry; names are ours and not yet used.
  mutating func add(_ name: String, _ bytes: some Sequence<UInt8>, _ packing: Packing = .deflated) {
    let start = contents.count
    contents += bytes
    entries.append(Entry(name: name, place: start..<contents.count, packing: packing))
  }

  /// The archive's bytes.
  ///
  /// - Throws: A `DocumentFault` with what libzip says.
  func bytes() throws -> [UInt8] {
    try contents.withUnsafeBytes { contents in
      let target = try Self.buffer(nil)
      defer { zip_source_free(target) }
      try Self.pack(entries, of: contents, into: target)
      return try Self.read(target)
    }
  }

  // libzip reads the entries when it closes, so that `contents` has to stay in place until then.
  private static func pack(
    _ entries: [Entry], of contents: UnsafeRawBufferPointer, into target: OpaquePointer
  ) throws {
    let archive = try opened(target)
    do {
      for entry in entries { try add(entry, of: contents, to: archive) }
      guard zip_close(archive) == 0 else { throw fault(zip_get_error(archive)) }
    } catch {
      zip_discard(archive)
      throw error
    }
  }

  private static func add(
    _ entry: Entry, of contents: UnsafeRawBufferPointer, to archive: OpaquePointer
  ) throws {
    let source = try buffer(UnsafeRawBufferPointer(rebasing: contents[entry.place]))
    let index = zip_file_add(archive, entry.name, source, ZIP_FL_ENC_UTF_8)
    guard index >= 0 else {
      zip_source_free(source)
      throw fault(zip_get_error(archive))
    }
    let method = entry.packing == .deflated ? ZIP_CM_DEFLATE : ZIP_CM_STORE
    guard
      zip_set_file_compression(archive, UInt64(index), method, 1) == 0,
      zip_file_set_dostime(archive, UInt64(index), 0, firstDay, 0) == 0
    else { throw fault(zip_get_error(archive)) }
  }

  // 1 January 1980, the first day that a zip archive can name.
  private static let firstDay: UInt16 = 1 << 5 | 1

  private static func read(_ source: OpaquePointer) throws -> [UInt8] {
    var about = zip_stat_t()
    guard zip_source_stat(source, &about) == 0, zip_source_open(source) == 0 else {
      throw fault(zip_source_error(source))
    }
    defer { zip_source_close(source) }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(about.size)) { room, count in
      count = max(0, Int(zip_source_read(source, room.baseAddress, about.size)))
    }
    guard bytes.count == about.size else { throw fault(zip_source_error(source)) }
    return bytes
  }

  // MARK: - Sources and faults

  private static func buffer(_ bytes: UnsafeRawBufferPointer?) throws -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let count = UInt64(bytes?.count ?? 0)
    guard let source = zip_source_buffer_create(bytes?.baseAddress, count, 0, &error) else {
      throw fault(&error)
    }
    return source
  }

  // Closing takes the source away from its owner, who still wants to read it.
  private static func opened(_ target: OpaquePointer) throws -> OpaquePointer {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      throw fault(&error)
    }
    zip_source_keep(target)
    return archive
  }

  private static func fault(_ error: UnsafeMutablePointer<zip_error_t>) -> DocumentFault {
    DocumentFault(Messages.notPacked(String(cString: zip_error_strerror(error))))
  }
}
