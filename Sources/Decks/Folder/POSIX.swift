#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The few system calls that reading needs.
enum POSIX {
  /// What a name in a folder stands for.
  enum EntryKind: Sendable {
    case file
    case link
    case other
  }

  /// Reads a file into `room` and returns how many bytes it has, at most as many as fit.
  ///
  /// It never waits on a pipe and follows no link.
  static func read(_ path: String, into room: inout [UInt8]) throws(FileFault) -> Int {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { throw fault(errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw fault(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    var count = 0
    // Where the system tells no size, as of files that it makes up, one has to read on to find the end.
    let size = status.st_size > 0 ? Int(status.st_size) : room.count
    let failure = room.withUnsafeMutableBytes { room in
      fill(UnsafeMutableRawBufferPointer(rebasing: room.prefix(size)), from: descriptor, &count)
    }
    guard failure == 0 else { throw fault(failure) }
    return count
  }

  /// Reads until `buffer` is full or the file ends; returns 0 or the error's number.
  private static func fill(
    _ buffer: UnsafeMutableRawBufferPointer, from descriptor: Int32, _ count: inout Int
  ) -> Int32 {
    while count < buffer.count, let base = buffer.baseAddress {
      #if canImport(Darwin)
        let got = Darwin.read(descriptor, base + count, buffer.count - count)
      #elseif canImport(Musl)
        let got = Musl.read(descriptor, base + count, buffer.count - count)
      #else
        let got = Glibc.read(descriptor, base + count, buffer.count - count)
      #endif
      if got == 0 { return 0 }
      if got < 0, errno != EINTR { return errno }
      count += max(0, got)
    }
    return 0
  }

  /// The names in a folder with what they stand for, in the order the system gives them.
  static func names(in folder: String) throws(FileFault) -> [(name: String, kind: EntryKind)] {
    guard let stream = opendir(folder) else { throw fault(errno) }
    defer { closedir(stream) }
    var names: [(name: String, kind: EntryKind)] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append((name, kind(Int(entry.pointee.d_type), "\(folder)/\(name)")))
    }
    guard errno == 0 else { throw fault(errno) }
    return names
  }

  private static func kind(_ type: Int, _ path: @autoclosure () -> String) -> EntryKind {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_LNK): .link
    case Int(DT_UNKNOWN): kind(ofPath: path())
    default: .other
    }
  }

  /// What `path` stands for, without following a link.
  static func kind(ofPath path: String) -> EntryKind {
    var status = stat()
    guard lstat(path, &status) == 0 else { return .other }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The path with every link followed; nil when it leads nowhere.
  static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func fault(_ number: Int32) -> FileFault {
    switch number {
    case ENOENT, ENOTDIR: .missing
    case EACCES, EPERM: .noPermission
    case ELOOP: .leadsOut
    default: .system(String(cString: strerror(number)))
    }
  }
}
