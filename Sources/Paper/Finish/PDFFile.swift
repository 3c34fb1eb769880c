internal import CZlib

/// A PDF file in the making: objects are numbered first, and may then be written in any order.
///
/// What is no stream is packed, many objects to a stream (ISO 32000-1, 7.5.7).
final class PDFFile {
  private enum Place {
    case nowhere
    case at(Int)
    case packed(stream: Int, index: Int)
  }

  private var bytes: [UInt8] = []
  private var places: [Place] = [.nowhere]
  private var pack: [UInt8] = []
  private var packHead: [UInt8] = []
  private var packed: [Int] = []
  private static let mostPacked = 200
  private static let level: Int32 = 6

  init() {
    bytes.add("%PDF-1.7\n%")
    bytes += [0xB5, 0xED, 0xAE, 0xFB, 10]
  }

  /// A number for an object.
  func number() -> Int {
    places.append(.nowhere)
    return places.count - 1
  }

  /// Keeps the numbers below `count`.
  func reserve(_ count: Int) {
    while places.count < count { places.append(.nowhere) }
  }

  /// Writes an object.
  func write(_ number: Int, _ value: some Sequence<UInt8>) {
    packHead.add(number)
    packHead.append(32)
    packHead.add(pack.count)
    packHead.append(32)
    pack += value
    pack.append(10)
    packed.append(number)
    if packed.count == Self.mostPacked { closePack() }
  }

  /// Writes an object, and gives its number.
  func object(_ value: some Sequence<UInt8>) -> Int {
    let number = number()
    write(number, value)
    return number
  }

  /// Writes a stream with the entries of its dictionary.
  func write(_ number: Int, stream: [UInt8], _ entries: some Sequence<UInt8>, isPacked: Bool = true)
  {
    places[number] = .at(bytes.count)
    let data = isPacked ? Self.deflated(stream) : nil
    bytes.add(number)
    bytes.add(" 0 obj\n<<")
    bytes += entries
    if data != nil { bytes.add("/Filter/FlateDecode") }
    bytes.add("/Length ")
    bytes.add((data ?? stream).count)
    bytes.add(">>\nstream\n")
    bytes += data ?? stream
    bytes.add("\nendstream\nendobj\n")
  }

  /// The whole file; the same for the same objects.
  func finished(catalog: Int, information: Int) -> [UInt8] {
    closePack()
    let number = number()
    let start = bytes.count
    places[number] = .at(start)
    var rows: [UInt8] = []
    rows.reserveCapacity(places.count * 7)
    for place in places {
      let (kind, first, second) =
        switch place {
        case .nowhere: (0, 0, 65_535)
        case .at(let offset): (1, offset, 0)
        case .packed(let stream, let index): (2, stream, index)
        }
      rows.append(UInt8(kind))
      for shift in [24, 16, 8, 0] { rows.append(UInt8(truncatingIfNeeded: first >> shift)) }
      for shift in [8, 0] { rows.append(UInt8(truncatingIfNeeded: second >> shift)) }
    }
    var entries: [UInt8] = []
    entries.add("/Type/XRef/W[1 4 2]/Size ")
    entries.add(places.count)
    entries.add("/Root")
    entries.add(object: catalog)
    entries.add("/Info")
    entries.add(object: information)
    entries.add("/ID[")
    let sum = Self.sum(of: bytes)
    for _ in 0..<2 {
      entries.append(UInt8(ascii: "<"))
      for part in sum { entries.add(hexadecimal: part) }
      entries.append(UInt8(ascii: ">"))
    }
    entries.append(UInt8(ascii: "]"))
    write(number, stream: rows, entries)
    bytes.add("startxref\n")
    bytes.add(start)
    bytes.add("\n%%EOF\n")
    return bytes
  }

  private func closePack() {
    guard !packed.isEmpty else { return }
    let number = number()
    for (index, object) in packed.enumerated() {
      places[object] = .packed(stream: number, index: index)
    }
    var entries: [UInt8] = []
    entries.add("/Type/ObjStm/N ")
    entries.add(packed.count)
    entries.add("/First ")
    entries.add(packHead.count)
    write(number, stream: packHead + pack, entries)
    (pack, packHead, packed) = ([], [], [])
  }

  // Eight numbers that tell one file from another.
  private static func sum(of bytes: [UInt8]) -> [UInt16] {
    let (check, other) = bytes.withUnsafeBufferPointer {
      (crc32_z(0, $0.baseAddress, $0.count), adler32_z(1, $0.baseAddress, $0.count))
    }
    return [
      check >> 16, check, other >> 16, other, 0, 0, UInt(bytes.count >> 16), UInt(bytes.count),
    ]
    .map { UInt16(truncatingIfNeeded: $0) }
  }

  // Nil where zlib has no memory.
  private static func deflated(_ bytes: [UInt8]) -> [UInt8]? {
    var count = compressBound(UInt(bytes.count))
    var status = Z_OK
    let data = [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
      status = compress2(buffer.baseAddress, &count, bytes, UInt(bytes.count), level)
      filled = status == Z_OK ? Int(count) : 0
    }
    return status == Z_OK ? data : nil
  }
}
