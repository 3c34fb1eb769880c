import FoundationEssentials
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A private folder in which sessions and those who follow them meet; gone with this value.
final class Runtime {
  let folder: String

  init() throws {
    // A socket's path has to be short, which the usual temporary folders need not be.
    var template = Array("/tmp/reflect-XXXXXX".utf8CString)
    try #require(mkdtemp(&template) != nil)
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// A program in a window, which meets the others here.
  func window(_ program: Program, columns: Int = 80, rows: Int = 24) throws -> Window {
    try Window(
      program.setting("TERM", "xterm-256color").setting("XDG_RUNTIME_DIR", folder),
      columns: columns, rows: rows)
  }
}
