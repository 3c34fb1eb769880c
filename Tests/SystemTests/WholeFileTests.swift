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

@Suite struct WholeFileTests {
  private let scratch: ScratchFolder
  private var path: String { "\(scratch.path)/page.html" }

  init() throws { scratch = try ScratchFolder() }

  private func bytes(_ path: String) throws -> [UInt8] {
    let file = try Descriptor(opening: path, for: .reading)
    defer { file.discard() }
    return try file.readSome(upTo: 100)
  }

  private var names: [String] {
    get throws { try FolderEntry.all(in: scratch.path).map(\.name).sorted() }
  }

  @Test func `a file is written whole, and nothing else is left beside it`() throws {
    try Files.write(whole: [1, 2, 3], to: path, replacing: false, permissions: 0o600)
    #expect(try bytes(path) == [1, 2, 3])
    #expect(try names == ["page.html"])
    #expect(try FileStatus(at: path)?.permissions == 0o600)
  }

  @Test func `a file that's there is replaced only where that is asked for`() throws {
    try Files.write(whole: [1], to: path, replacing: false)
    #expect(throws: SystemFault.exists) { try Files.write(whole: [2], to: path, replacing: false) }
    #expect(try bytes(path) == [1])
    try Files.write(whole: [2], to: path, replacing: true)
    #expect(try bytes(path) == [2])
    #expect(try names == ["page.html"])
  }

  @Test func `a link stays one, and what it leads to is replaced`() throws {
    try Files.write(whole: [1], to: path, replacing: false)
    let link = "\(scratch.path)/link.html"
    #expect(symlink("page.html", link) == 0)
    try Files.write(whole: [2], to: link, replacing: true)
    #expect(try bytes(path) == [2])
    #expect(try FileStatus(at: link)?.kind == .link)
  }

  @Test(arguments: [("", SystemFault.isFolder), ("/none/page.html", .notFound)])
  func `where no file can be, none is, and nothing is left behind`(
    place: String, fault: SystemFault
  ) throws {
    #expect(throws: fault) {
      try Files.write(whole: [1], to: scratch.path + place, replacing: true)
    }
    #expect(try names.isEmpty)
  }

  @Test func `a device is nothing to write a page to`() throws {
    #expect(throws: SystemFault.notPermitted) {
      try Files.write(whole: [1], to: "/dev/null", replacing: true)
    }
  }
}
