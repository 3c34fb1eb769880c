/// The shared libraries that the system knows.
package enum SharedLibraries {
  /// Whether the system's list has one of this name; true where there is no list to ask.
  ///
  /// The list is the one of glibc's loader, ldconfig(8). The libraries' paths are in it, among other things, and each
  /// ends with a zero byte. One that isn't in it may still be found, by a path that a program brings or is given.
  package static func have(_ name: String, list: String = "/etc/ld.so.cache") -> Bool {
    guard let file = try? Descriptor(opening: list, for: .reading) else { return true }
    defer { file.discard() }
    guard let size = try? file.status().size, let bytes = try? file.readSome(upTo: size) else {
      return true
    }
    let end = Array("/\(name)".utf8)
    return bytes.split(separator: 0).contains { $0.suffix(end.count).elementsEqual(end) }
  }
}
