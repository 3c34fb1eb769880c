#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the program that was built with these tests lies.
enum Built {
  /// The program's file: it stands beside the program that runs the tests.
  static let reflect = "\(folder)/reflect"
  /// The program that serves phones, beside it.
  static let room = "\(folder)/reflect-room"
  /// The program that makes one picture of many rooms, beside it.
  static let collect = "\(folder)/reflect-collect"

  private static var folder: String {
    let tests = resolved("/proc/self/exe") ?? CommandLine.arguments[0]
    return String(tests.prefix(upTo: tests.lastIndex(of: "/") ?? tests.startIndex))
  }

  private static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
