import FoundationEssentials
import TestKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A pipe that nobody has read from yet, and that has no room left.
final class FullPipe {
  private let reading: Int32
  private(set) var writing: Int32
  private var filled = 0

  init(isBlocking: Bool) throws {
    (reading, writing) = try Descriptors.pipeEnds()
    let flags = fcntl(writing, F_GETFL)
    _ = fcntl(writing, F_SETFL, flags | O_NONBLOCK)
    let chunk = [UInt8](repeating: 0, count: 4_096)
    for size in [4_096, 1] {
      while case let count = write(writing, chunk, size), count > 0 { filled += count }
    }
    if isBlocking { _ = fcntl(writing, F_SETFL, flags) }
  }

  deinit { close(reading) }

  /// Waits until the program sleeps, as it does where it finds no room, or has ended.
  func waitsUntilStuck(_ number: Int32) {
    _ = Patience.waits {
      // Where the system doesn't tell, it may find room at once; the rest is tried all the same.
      guard let status = try? Data(contentsOf: URL(filePath: "/proc/\(number)/stat")) else {
        return true
      }
      let words = String(decoding: status, as: UTF8.self).split(separator: ")").last?.split(
        separator: " ")
      return ["S", "Z"].contains(words?.first)
    }
  }

  /// Reads to the end, and gives what was written after it was full.
  func drained() -> [UInt8] {
    Descriptors.end(writing)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(reading, &chunk, chunk.count), count > 0 {
      bytes += chunk.prefix(count)
    }
    return Array(bytes.dropFirst(filled))
  }
}
