import System
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

@Suite struct SystemDescriptorTests {
  @Test func `a whole write waits for room in a full pipe that does not block`() async throws {
    let ends = try Descriptor.pipe()
    defer { ends.reading.discard() }
    let bytes = (0..<500_000).map { UInt8(truncatingIfNeeded: $0) }
    let reading = Task.detached {
      var seen: [UInt8] = []
      while seen.count < bytes.count {
        guard case .ready = try Descriptor.wait(for: [ends.reading], within: 60_000) else { break }
        seen += try ends.reading.readSome(upTo: 4_096)
      }
      return seen
    }
    try ends.writing.writeAll(bytes)
    ends.writing.discard()
    #expect(try await reading.value == bytes)
  }

  @Test func `writing to a closed end is a fault with the system's words`() throws {
    Signals.outliveFailedWrites()
    let ends = try Descriptor.pipe()
    Descriptors.end(ends.reading.number)
    defer { ends.writing.discard() }
    let fault = #expect(throws: SystemFault.self) { try ends.writing.writeAll([1]) }
    #expect(fault == .brokenPipe)
    #expect(fault?.description == "Broken pipe")
  }

  @Test func `a wait tells which descriptors can be read, or that the time is over`() throws {
    let (one, other) = (try Descriptor.pipe(), try Descriptor.pipe())
    defer { for end in [one.reading, one.writing, other.reading, other.writing] { end.discard() } }
    #expect(try Descriptor.wait(for: [one.reading, other.reading], within: 0) == .timeout)
    try other.writing.writeAll([1])
    #expect(
      try Descriptor.wait(for: [one.reading, other.reading], within: 1) == .ready([other.reading]))
  }

  @Test func `a file without a name can be given one that is free, and no other`() throws {
    let folder = try ScratchFolder()
    let file: Descriptor
    do {
      file = try Descriptor(opening: folder.path, for: .namelessFile(permissions: 0o600))
    } catch {
      // The file system of this folder has no such files; then they are named from the start.
      return
    }
    defer { file.discard() }
    try file.writeAll("words".utf8)
    #expect(try FolderEntry.all(in: folder.path) == [])
    try file.giveName("\(folder.path)/named")
    #expect(try FolderEntry.all(in: folder.path).map(\.name) == ["named"])
    let fault = #expect(throws: SystemFault.self) { try file.giveName("\(folder.path)/named") }
    #expect(fault == .exists)
  }

  // Shared disks give 1601 where they know no time.
  @Test(arguments: [-11_644_473_600, 10_413_792_000, 32_503_680_000])
  func `a file can be looked at whatever time it has`(_ seconds: Int) throws {
    let folder = try ScratchFolder()
    var times = [timespec](repeating: timespec(tv_sec: seconds, tv_nsec: 999_999_999), count: 2)
    try #require(utimensat(AT_FDCWD, folder.path, &times, 0) == 0)
    let status = try #require(try FileStatus(at: folder.path))
    // Some file systems keep the nearest time that they know.
    #expect((status.modified < FileTime(seconds: 0)) == (seconds < 0))
  }

  @Test(arguments: [Int.min, -11_644_473_600, -1, 0, 9_223_372_037, 32_503_680_000, .max])
  func `times before 1677 and after 2262 compare and become milliseconds`(_ seconds: Int) {
    let time = FileTime(seconds: seconds)
    #expect(time < FileTime(seconds: seconds, nanoseconds: 1))
    let reading = Clocks.Reading(seconds: seconds, nanoseconds: 999_999_999)
    #expect((reading.milliseconds < 0) == (seconds < 0))
    _ = Clocks.day(ofSecond: seconds)
  }

  @Test func `clocks go on, and the one through sleep is never behind the one awake`() {
    let awake = Clocks.awake
    #expect(awake <= Clocks.awake)
    #expect(awake <= Clocks.throughSleep)
    #expect(Clocks.wall.seconds > 1_700_000_000)
  }
}
