internal import Practice

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The private folder where running sessions can be found by their owner, and by nobody else.
struct FollowFolder: Hashable {
  /// The folder.
  let path: String

  /// The folders it may be, the best first.
  ///
  /// The system's own place for such things goes with the login and is private already.
  static func candidates(_ environment: [String: String]) -> [FollowFolder] {
    let named = ["XDG_RUNTIME_DIR", "TMPDIR"].map { name in
      environment[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let shared = "\(named[1] ?? "/tmp")/reflect-\(geteuid())"
    return (named[0].map { ["\($0)/reflect"] } ?? []).map(FollowFolder.init) + [
      FollowFolder(path: shared)
    ]
  }

  /// Makes it unless it is there, and looks whether it is private.
  ///
  /// - Returns: Why it cannot be used; nil when it can.
  func prepare() -> String? {
    if mkdir(path, 0o700) != 0, errno != EEXIST { return Self.reason() }
    return problem
  }

  /// Why it cannot be used; nil when it is a folder that only its owner, this user, can enter.
  var problem: String? {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard folder >= 0 else { return Self.reason() }
    defer { close(folder) }
    var found = stat()
    guard fstat(folder, &found) == 0 else { return Self.reason() }
    guard found.st_uid == geteuid(), found.st_mode & 0o077 == 0 else {
      return Messages.notPrivate(path)
    }
    return nil
  }

  /// The socket of a session in it.
  func socket(of session: SessionID) -> String { "\(path)/\(session).sock" }

  /// The sessions with a socket in it, the one made last first.
  var sessions: [SessionID] {
    names.compactMap { $0.hasSuffix(".sock") ? SessionID($0.dropLast(5)) : nil }
      .map { ($0, made(socket(of: $0))) }.sorted { $0.1 > $1.1 }.map(\.0)
  }

  // In nanoseconds since 1 January 1970 (UTC); 0 for what is gone meanwhile.
  private func made(_ path: String) -> Int {
    var found = stat()
    guard lstat(path, &found) == 0 else { return 0 }
    #if canImport(Darwin)
      return found.st_mtimespec.tv_sec * 1_000_000_000 + found.st_mtimespec.tv_nsec
    #else
      return found.st_mtim.tv_sec * 1_000_000_000 + found.st_mtim.tv_nsec
    #endif
  }

  // None where it cannot be read.
  private var names: [String] {
    guard problem == nil, let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      names.append(
        withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted()
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
