import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Whole screens kept as text, a file for each face: `make golden` writes them anew, and the
/// difference is read in review.
enum Golden {
  private static let files = Mutex<[String: [String: String]]>([:])
  private static let isWriting = getenv("REFLECT_GOLDEN") != nil
  private static let mark = "##### "

  /// Compares `text` with the screen of that name.
  static func expect(
    _ text: String, in file: String, _ name: String, at place: SourceLocation = #_sourceLocation
  ) {
    let path = "\(#filePath.dropLast("Golden.swift".count))Golden/\(file).txt"
    files.withLock { files in
      var screens = files[file] ?? read(path)
      if isWriting, screens[name] != text {
        screens[name] = text
        write(screens, to: path)
      }
      files[file] = screens
      #expect(screens[name] == text, "Golden/\(file).txt, \(name)", sourceLocation: place)
    }
  }

  private static func read(_ path: String) -> [String: String] {
    guard let stream = fopen(path, "r") else { return [:] }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    while case let byte = getc(stream), byte != EOF { bytes.append(UInt8(byte)) }
    var screens: [String: [Substring]] = [:]
    var name = ""
    for line in String(decoding: bytes.dropLast(), as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix(mark) {
        name = String(line.dropFirst(mark.count))
        screens[name] = []
      } else {
        screens[name]?.append(line)
      }
    }
    // A blank line stands before the next mark, and at the end.
    return screens.mapValues { $0.dropLast().joined(separator: "\n") }
  }

  private static func write(_ screens: [String: String], to path: String) {
    guard let stream = fopen(path, "w") else { return }
    defer { fclose(stream) }
    for name in screens.keys.sorted() {
      fputs("\(mark)\(name)\n\(screens[name] ?? "")\n\n", stream)
    }
  }
}
