internal import CLibzip
internal import Documents

/// Packs entries by libzip, all of it in memory.
struct ZipPacker {
  /// The library.
  let libzip: Libzip

  /// The archive of `entries`, whose bytes are in `contents`.
  ///
  /// - Throws: A `DocumentFault` with what libzip says.
  func bytes(of contents: [UInt8], _ entries: [ZipArchive.Entry]) throws -> [UInt8] {
    try contents.withUnsafeBytes { contents in
      let target = try made { libzip.createSource(nil, 0, 0, $0) }
      defer { libzip.freeSource(target) }
      try pack(entries, of: contents, into: target)
      return try read(target)
    }
  }

  // libzip reads the entries when it closes, so that `contents` and readings stay in place until then.
  private func pack(
    _ entries: [ZipArchive.Entry], of contents: UnsafeRawBufferPointer, into target: OpaquePointer
  ) throws {
    var readings = entries.map { EntryReading($0.packed, in: contents) }
    try readings.withUnsafeMutableBufferPointer { readings in
      let archive = try opened(target)
      do {
        for (index, entry) in entries.enumerated() {
          try add(entry, read: readings.baseAddress.map { $0 + index }, to: archive)
        }
        guard libzip.close(archive) == 0 else { throw fault(libzip.archiveError(archive)) }
      } catch {
        libzip.discard(archive)
        throw error
      }
    }
  }

  private func add(
    _ entry: ZipArchive.Entry, read reading: UnsafeMutablePointer<EntryReading>?,
    to archive: OpaquePointer
  ) throws {
    let source = try source(reading)
    let index = libzip.add(archive, entry.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      libzip.freeSource(source)
      throw fault(libzip.archiveError(archive))
    }
    let method = EntryReading.method(of: entry.packed.packing)
    guard
      libzip.setCompression(archive, UInt64(index), method, 0) == 0,
      libzip.setTime(archive, UInt64(index), 0, Self.firstDay, 0) == 0
    else { throw fault(libzip.archiveError(archive)) }
  }

  // 1 January 1980, the first day that a zip archive can name.
  private static let firstDay: UInt16 = 1 << 5 | 1

  private func read(_ source: OpaquePointer) throws -> [UInt8] {
    var about = zip_stat_t()
    guard libzip.stat(source, &about) == 0, libzip.openSource(source) == 0 else {
      throw fault(libzip.sourceError(source))
    }
    defer { _ = libzip.closeSource(source) }
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(about.size)) { room, count in
      count = max(0, Int(libzip.read(source, room.baseAddress, about.size)))
    }
    guard bytes.count == about.size else { throw fault(libzip.sourceError(source)) }
    return bytes
  }

  // MARK: - Sources and faults

  private func source(_ reading: UnsafeMutablePointer<EntryReading>?) throws -> OpaquePointer {
    try made { libzip.createReading(EntryReading.callback, reading, $0) }
  }

  // Closing takes the source away from its owner, who still wants to read it.
  private func opened(_ target: OpaquePointer) throws -> OpaquePointer {
    let archive = try made { libzip.open(target, ZIP_TRUNCATE, $0) }
    libzip.keepSource(target)
    return archive
  }

  private func made(
    _ make: (UnsafeMutablePointer<zip_error_t>) -> OpaquePointer?
  ) throws -> OpaquePointer {
    var error = zip_error_t()
    libzip.beginError(&error)
    defer { libzip.endError(&error) }
    guard let made = make(&error) else { throw fault(&error) }
    return made
  }

  private func fault(_ error: UnsafeMutablePointer<zip_error_t>?) -> DocumentFault {
    Messages.notPacked(libzip.words(error).map { String(cString: $0) } ?? "")
  }
}
