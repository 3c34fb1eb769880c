import CLibzip
import Testing

@testable import WordFiles

/// What libzip is told about an entry that is packed already, call by call.
@Suite struct EntryReadingTests {
  private static let contents: [UInt8] = Array(0..<20)
  private static let packed = ZipArchive.Packed(
    place: 5..<15, packing: .deflated, size: 40, checksum: 0xCAFE_F00D)

  private func reading<Result>(_ use: (UnsafeMutableRawPointer) throws -> Result) rethrows -> Result
  {
    try Self.contents.withUnsafeBytes { contents in
      var reading = EntryReading(Self.packed, in: contents)
      return try withUnsafeMutablePointer(to: &reading) { try use(UnsafeMutableRawPointer($0)) }
    }
  }

  private func read(_ reading: UnsafeMutableRawPointer, atMost most: Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: most) { room, count in
      count = Int(
        EntryReading.callback(
          reading, UnsafeMutableRawPointer(room.baseAddress), zip_uint64_t(most), ZIP_SOURCE_READ))
    }
  }

  private func open(_ reading: UnsafeMutableRawPointer) -> zip_int64_t {
    EntryReading.callback(reading, nil, 0, ZIP_SOURCE_OPEN)
  }

  @Test(arguments: [1, 3, 10, 4_096])
  func `its own bytes come and no others, in pieces of any size, and then none`(size: Int) {
    reading { reading in
      #expect(open(reading) == 0)
      var bytes: [UInt8] = []
      while true {
        let piece = read(reading, atMost: size)
        if piece.isEmpty { break }
        bytes += piece
      }
      #expect(bytes == Array(5..<15))
      #expect(read(reading, atMost: size) == [])
    }
  }

  @Test func `opened again, it begins anew`() {
    reading { reading in
      _ = open(reading)
      #expect(read(reading, atMost: 4) == [5, 6, 7, 8])
      #expect(EntryReading.callback(reading, nil, 0, ZIP_SOURCE_CLOSE) == 0)
      #expect(open(reading) == 0)
      #expect(read(reading, atMost: 4) == [5, 6, 7, 8])
    }
  }

  @Test func `it says how it is packed, how large it is both ways, and the checksum`() {
    reading { reading in
      var about = zip_stat_t()
      let size = zip_uint64_t(MemoryLayout<zip_stat_t>.size)
      #expect(EntryReading.callback(reading, &about, size, ZIP_SOURCE_STAT) == 0)
      #expect(about.size == 40)
      #expect(about.comp_size == 10)
      #expect(about.comp_method == 8)
      #expect(about.crc == 0xCAFE_F00D)
      #expect(
        about.valid
          == zip_uint64_t(ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE | ZIP_STAT_COMP_METHOD | ZIP_STAT_CRC))
    }
  }

  @Test func `it takes the commands of reading, says so, and refuses all others`() {
    reading { reading in
      // The bits of opening, reading, closing, telling, errors and letting go.
      #expect(EntryReading.callback(reading, nil, 0, ZIP_SOURCE_SUPPORTS) == 0b11_1111)
      for command in [ZIP_SOURCE_SEEK, ZIP_SOURCE_WRITE, ZIP_SOURCE_REMOVE, ZIP_SOURCE_TELL] {
        #expect(EntryReading.callback(reading, nil, 0, command) == -1)
      }
      #expect(EntryReading.callback(reading, nil, 0, ZIP_SOURCE_FREE) == 0)
    }
    #expect(EntryReading.callback(nil, nil, 0, ZIP_SOURCE_OPEN) == -1)
  }

  @Test func `what is stored says so`() {
    #expect(EntryReading.method(of: .stored) == 0)
    #expect(EntryReading.method(of: .deflated) == 8)
  }
}
