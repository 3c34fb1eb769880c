internal import CZlib

/// Deflates by zlib; set up at the first use, and once however much there is.
final class Deflater {
  // zlib remembers where this stands, so that it must not be moved.
  private let stream: UnsafeMutablePointer<z_stream>
  private var isBegun = false
  private var room = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 0)

  init() {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
  }

  deinit {
    if isBegun { deflateEnd(stream) }
    stream.deallocate()
    room.deallocate()
  }

  /// Puts `bytes` in deflated form (RFC 1951) at the end of `output`; false, and nothing put there,
  /// where they would take as much room as they are, or zlib has no memory.
  func deflate(_ bytes: UnsafeRawBufferPointer, to output: inout [UInt8]) -> Bool {
    guard let count = UInt32(exactly: bytes.count), begin() else { return false }
    makeRoom(for: bytes.count)
    // zlib does not write to what it reads.
    let start = UnsafeMutablePointer(mutating: bytes.bindMemory(to: UInt8.self).baseAddress)
    stream.pointee.next_in = start
    stream.pointee.avail_in = count
    stream.pointee.next_out = room.baseAddress
    stream.pointee.avail_out = count
    guard CZlib.deflate(stream, Z_FINISH) == Z_STREAM_END else { return false }
    output += room.prefix(bytes.count - Int(stream.pointee.avail_out))
    return true
  }

  /// The CRC-32 of `bytes`, as archives keep it.
  static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt32 {
    let start = bytes.bindMemory(to: UInt8.self).baseAddress
    return UInt32(truncatingIfNeeded: crc32_z(0, start, bytes.count))
  }

  private func begin() -> Bool {
    if isBegun { return deflateReset(stream) == Z_OK }
    isBegun =
      deflateInit2_(
        stream, Self.level, Z_DEFLATED, Self.window, Self.memory, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size)) == Z_OK
    return isBegun
  }

  // The fastest: markup repeats itself so much that more effort gains little.
  private static let level: Int32 = 1
  // Negative: without the head and tail of zlib's own, for which an archive has no place.
  private static let window = -MAX_WBITS
  private static let memory: Int32 = 8

  private func makeRoom(for count: Int) {
    guard count > room.count else { return }
    room.deallocate()
    room = .allocate(capacity: count)
  }
}
