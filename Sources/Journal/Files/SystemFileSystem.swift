#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The files of this machine.
package struct SystemFileSystem: FileSystem {
  /// Makes it; it holds nothing.
  package init() {}

  package var processNumber: Int32 { getpid() }

  package func openFile(
    _ path: String, for purpose: OpenPurpose
  ) throws(SystemError) -> OpenFile {
    let number =
      switch purpose {
      // A pipe with nobody at its other end would be waited for without O_NONBLOCK.
      case .reading: open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
      case .folder: open(path, O_RDONLY | O_CLOEXEC | O_DIRECTORY)
      case .newFile(let permissions):
        open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(permissions))
      case .lock: open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, mode_t(0o600))
      }
    if number < 0 { throw .last(.open, path) }
    return OpenFile(number: number, path: path)
  }

  package func readSome(_ file: OpenFile, upTo count: Int) throws(SystemError) -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialised in
      got = read(file.number, buffer.baseAddress, count)
      initialised = max(0, got)
    }
    if got < 0 { throw .last(.read, file.path) }
    return bytes
  }

  package func writeSome(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemError) -> Int {
    let written = bytes.withUnsafeBytes { write(file.number, $0.baseAddress, $0.count) }
    if written < 0 { throw .last(.write, file.path) }
    return written
  }

  package func synchronise(_ file: OpenFile) throws(SystemError) {
    #if canImport(Darwin)
      // There fsync leaves the data in the drive's own memory; not every volume can do better.
      if fcntl(file.number, F_FULLFSYNC) == 0 { return }
    #endif
    if fsync(file.number) != 0 { throw .last(.synchronise, file.path) }
  }

  package func closeFile(_ file: OpenFile) throws(SystemError) {
    if close(file.number) != 0 { throw .last(.close, file.path) }
  }

  package func lock(_ file: OpenFile) throws(SystemError) {
    if flock(file.number, LOCK_EX | LOCK_NB) != 0 { throw .last(.lock, file.path) }
  }

  package func move(_ path: String, to newPath: String) throws(SystemError) {
    if rename(path, newPath) != 0 { throw .last(.move, newPath) }
  }

  package func addName(_ newPath: String, for path: String) throws(SystemError) {
    guard link(path, newPath) != 0 else { return }
    // Linux says "not permitted" where the file system has no second names, such as exFAT.
    if errno == EPERM { throw SystemError(.notSupported, .addName, newPath) }
    throw .last(.addName, newPath)
  }

  package func remove(_ path: String) throws(SystemError) {
    if unlink(path) != 0 { throw .last(.remove, path) }
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    if mkdir(path, 0o700) != 0 { throw .last(.makeFolder, path) }
  }
}
