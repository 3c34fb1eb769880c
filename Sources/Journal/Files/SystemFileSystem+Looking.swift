#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

extension SystemFileSystem {
  package func status(of file: OpenFile) throws(SystemError) -> FileStatus {
    var found = stat()
    if fstat(file.number, &found) != 0 { throw .last(.look, file.path) }
    return FileStatus(found)
  }

  package func status(at path: String) throws(SystemError) -> FileStatus? {
    var found = stat()
    if lstat(path, &found) == 0 { return FileStatus(found) }
    if errno == ENOENT { return nil }
    throw .last(.look, path)
  }

  package func names(in folder: String) throws(SystemError) -> [String] {
    guard let stream = opendir(folder) else { throw .last(.list, folder) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    if errno != 0 { throw .last(.list, folder) }
    return names
  }

  package func resolved(_ path: String) throws(SystemError) -> String {
    guard let found = realpath(path, nil) else { throw .last(.look, path) }
    defer { free(found) }
    return String(cString: found)
  }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    #if canImport(Darwin)
      let modified = found.st_mtimespec
    #else
      let modified = found.st_mtim
    #endif
    self.init(
      kind: kind, identity: UInt64(found.st_ino), size: Int(found.st_size),
      modified: Int(modified.tv_sec) * 1_000_000_000 + Int(modified.tv_nsec),
      permissions: UInt32(found.st_mode & 0o7777))
  }
}
