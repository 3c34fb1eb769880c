import TestKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe whose ends are closed with it, for a console's input and output.
final class Pipes {
  private(set) var reading: Int32
  private(set) var writing: Int32

  init() throws {
    (reading, writing) = try Descriptors.pipeEnds()
  }

  deinit {
    closeReading()
    closeWriting()
  }

  /// Writes all of `bytes`; they have to fit into the pipe.
  func put(_ bytes: some Collection<UInt8>) {
    let bytes = Array(bytes)
    _ = write(writing, bytes, bytes.count)
  }

  /// Leaves nobody to read what is written.
  func closeReading() {
    if reading >= 0 { Descriptors.end(reading) }
    reading = -1
  }

  /// Ends what can be read.
  func closeWriting() {
    if writing >= 0 { Descriptors.end(writing) }
    writing = -1
  }

  /// Everything written so far, as text; ends the pipe.
  func text() -> String {
    closeWriting()
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = read(reading, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
