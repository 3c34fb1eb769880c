#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A moment a file system keeps: any second that fits, whatever it means.
///
/// Never as one number of nanoseconds, which ends in the year 2262 and begins in 1677.
package struct FileTime: Comparable, Sendable {
  /// Seconds since 1 January 1970 (UTC).
  package var seconds: Int
  package var nanoseconds: Int

  package init(seconds: Int, nanoseconds: Int = 0) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  package static func < (one: FileTime, other: FileTime) -> Bool {
    (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
  }
}

/// What is known of a file without reading it.
package struct FileStatus: Equatable, Sendable {
  package enum Kind: Sendable {
    case file
    case folder
    case link
    case socket
    /// A pipe or a device.
    case other
  }

  package var kind: Kind
  /// Which file it is, apart from its name.
  package var identity: UInt64
  /// How many bytes it has.
  package var size: Int
  /// When it was last written.
  package var modified: FileTime
  /// The permission bits, such as 0600.
  package var permissions: UInt32
  /// The numbers of the user and of the group that own it.
  package var owner: UInt32
  package var group: UInt32

  package init(
    kind: Kind, identity: UInt64, size: Int, modified: FileTime, permissions: UInt32,
    owner: UInt32 = 0, group: UInt32 = 0
  ) {
    self.kind = kind
    self.identity = identity
    self.size = size
    self.modified = modified
    self.permissions = permissions
    self.owner = owner
    self.group = group
  }

  /// Looks at `path`, links not followed unless asked; nil where there is nothing.
  package init?(at path: String, following: Bool = false) throws(SystemFault) {
    var found = stat()
    guard (following ? stat(path, &found) : lstat(path, &found)) == 0 else {
      if errno == ENOENT { return nil }
      throw .last
    }
    self.init(found)
  }

  /// Whether it is the same file as `earlier`, not written since.
  package func isUnchanged(since earlier: FileStatus) -> Bool {
    identity == earlier.identity && size == earlier.size && modified == earlier.modified
  }

  fileprivate init(_ found: stat) {
    #if canImport(Darwin)
      let time = found.st_mtimespec
    #else
      let time = found.st_mtim
    #endif
    self.init(
      kind: Kind(mode: found.st_mode), identity: UInt64(found.st_ino), size: Int(found.st_size),
      modified: FileTime(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec)),
      permissions: UInt32(found.st_mode & 0o7777), owner: found.st_uid,
      group: found.st_gid)
  }
}

extension FileStatus.Kind {
  fileprivate init(mode: mode_t) {
    switch mode & S_IFMT {
    case S_IFREG: self = .file
    case S_IFDIR: self = .folder
    case S_IFLNK: self = .link
    case S_IFSOCK: self = .socket
    default: self = .other
    }
  }
}

extension Descriptor {
  package func status() throws(SystemFault) -> FileStatus {
    var found = stat()
    guard fstat(number, &found) == 0 else { throw .last }
    return FileStatus(found)
  }
}

/// A name in a folder with what it stands for.
package struct FolderEntry: Equatable, Sendable {
  package let name: String
  /// A link itself, not what it leads to.
  package let kind: FileStatus.Kind

  /// The entries of `folder` without `.` and `..`, in the order the system gives them.
  package static func all(in folder: String) throws(SystemFault) -> [FolderEntry] {
    guard let stream = opendir(folder) else { throw .last }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name == "." || name == ".." { continue }
      entries.append(
        FolderEntry(name: name, kind: kind(Int(entry.pointee.d_type), "\(folder)/\(name)")))
      errno = 0
    }
    guard errno == 0 else { throw .last }
    return entries
  }

  private static func kind(_ type: Int, _ path: @autoclosure () -> String) -> FileStatus.Kind {
    switch type {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    case Int(DT_SOCK): .socket
    // Some file systems don't say it here.
    case Int(DT_UNKNOWN): (try? FileStatus(at: path()))?.kind ?? .other
    default: .other
    }
  }
}

/// Names of files and folders: made, changed, taken away.
package enum Files {
  /// Gives a file a new name in one step, in place of what had that name.
  package static func move(_ path: String, to newPath: String) throws(SystemFault) {
    if rename(path, newPath) != 0 { throw .last }
  }

  /// Gives a file a second name, which must not exist.
  package static func add(_ newPath: String, for path: String) throws(SystemFault) {
    if link(path, newPath) != 0 { throw .last }
  }

  package static func remove(_ path: String) throws(SystemFault) {
    if unlink(path) != 0 { throw .last }
  }

  /// Makes a folder that only its owner can enter.
  package static func makeFolder(_ path: String) throws(SystemFault) {
    if mkdir(path, 0o700) != 0 { throw .last }
  }

  /// Makes such a folder with a name nobody else has, which begins with `stem`.
  package static func makeFolder(namedAfter stem: String) throws(SystemFault) -> String {
    var template = Array("\(stem)XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw .last }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  package static func removeFolder(_ path: String) throws(SystemFault) {
    if rmdir(path) != 0 { throw .last }
  }

  package static func setPermissions(_ permissions: UInt32, of path: String) throws(SystemFault) {
    if chmod(path, mode_t(permissions)) != 0 { throw .last }
  }

  /// The path with every link followed.
  package static func resolved(_ path: String) throws(SystemFault) -> String {
    guard let real = realpath(path, nil) else { throw .last }
    defer { free(real) }
    return String(cString: real)
  }

  package static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  package static func isProgram(_ path: String) -> Bool { access(path, X_OK) == 0 }

  /// The file that a shell starts for `name`: one with a slash is the file, others are looked for in the folders of
  /// `path`, which are parted by colons.
  package static func program(called name: String, on path: String) -> String? {
    let places =
      name.contains("/")
      ? [name]
      : path.split(separator: ":", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? name : "\($0)/\(name)" }
    return program(among: places)
  }

  /// The first of these files that can be started.
  package static func program(among places: [String]) -> String? {
    places.first { isProgram($0) && !isFolder($0) }
  }

  package static func isFolder(_ path: String) -> Bool {
    (try? FileStatus(at: path, following: true))?.kind == .folder
  }

  package static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// What follows the last full stop of a file's name, in lower case; nil where there's none.
  package static func ending(of path: String) -> String? {
    guard let name = path.split(separator: "/").last, let dot = name.lastIndex(of: "."),
      dot > name.startIndex
    else { return nil }
    return name[name.index(after: dot)...].lowercased()
  }
}
