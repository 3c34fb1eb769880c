internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// This process: what it was started with, and what holds for all of it.
package enum ThisProcess {
  package static var number: Int32 { getpid() }
  /// The number of the user it acts for.
  package static var user: UInt32 { geteuid() }

  /// Whether there is a process with this number.
  package static func isRunning(_ number: Int32) -> Bool {
    number > 0 && (kill(number, 0) == 0 || errno != ESRCH)
  }

  /// The words that `main` was given, the program's own name among them.
  ///
  /// The runtime looks for them in `/proc` or on the stack, and finds none where the one is hidden or
  /// a library has moved the environment.
  package static func words(
    _ count: Int32, _ pointers: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
  ) -> [String] {
    let words = (0..<Int(max(0, count))).compactMap { pointers?[$0].map { String(cString: $0) } }
    startedAs.withLock { $0 = words.first }
    return words
  }

  // What it was started by: the first of those words.
  private static let startedAs = Mutex<String?>(nil)

  /// Ends it with this exit code.
  package static func end(_ code: Int32) -> Never { exit(code) }

  package static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  package static func setEnvironment(_ name: String, to value: String) {
    setenv(name, value, 1)
  }

  /// The program's own file, links followed; nil where that can't be found out.
  ///
  /// Linux says it in `/proc`. Where that is hidden, and on other systems, it's what a shell finds by the name
  /// that the program was started by.
  package static var file: String? {
    #if os(Linux)
      var path = [UInt8](repeating: 0, count: Int(PATH_MAX))
      let count = path.withUnsafeMutableBytes { room in
        room.withMemoryRebound(to: CChar.self) { chars in
          chars.baseAddress.map { readlink("/proc/self/exe", $0, chars.count) } ?? -1
        }
      }
      if count > 0 { return String(decoding: path.prefix(count), as: UTF8.self) }
    #endif
    return startedAs.withLock { $0 }
      .flatMap { Files.program(called: $0, on: environment("PATH") ?? "") }
      .flatMap { try? Files.resolved($0) }
  }

  /// The home of the user it acts for, as the system's list of users has it.
  package static var userHome: String? {
    guard let entry = getpwuid(geteuid()), let home = entry.pointee.pw_dir else { return nil }
    return String(cString: home)
  }

  /// The folder it was started in; nil where that is gone.
  package static var folder: String? {
    guard let path = getcwd(nil, 0) else { return nil }
    defer { free(path) }
    return String(cString: path)
  }

  /// Writes no picture of its memory to the disk from now on, whatever happens to it.
  package static func keepMemoryPrivate() {
    var limits = rlimit()
    #if canImport(Glibc)
      let core = __rlimit_resource_t(RLIMIT_CORE.rawValue)
    #else
      let core = RLIMIT_CORE
    #endif
    guard getrlimit(core, &limits) == 0 else { return }
    // No limit holds for a program that collects such pictures, but to Linux one byte means none at all.
    limits.rlim_cur = min(1, limits.rlim_max)
    setrlimit(core, &limits)
  }
}

/// A program to be run.
package struct Program {
  /// Where a stream of it leads.
  package enum Stream: Sendable {
    case inherited
    case nowhere
    case to(Descriptor)
  }

  /// Its file.
  package var file: String
  /// Its arguments, without its own name.
  package var arguments: [String]
  /// Its variables; nil for those of this process.
  package var environment: [String: String]?
  package var input = Stream.inherited
  package var output = Stream.inherited
  package var errors = Stream.inherited

  package init(_ file: String, _ arguments: [String], environment: [String: String]? = nil) {
    self.file = file
    self.arguments = arguments
    self.environment = environment
  }

  /// Starts it, with the signals that this process ignores or holds back as they usually are.
  package func start() throws(SystemFault) -> Running {
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let streams = [(input, O_RDONLY), (output, O_WRONLY), (errors, O_WRONLY)]
    for (number, (stream, mode)) in streams.enumerated() {
      switch stream {
      case .inherited: break
      case .nowhere:
        posix_spawn_file_actions_addopen(&actions, Int32(number), "/dev/null", mode, 0)
      case .to(let end):
        posix_spawn_file_actions_adddup2(&actions, end.number, Int32(number))
      }
    }
    var process = pid_t()
    let code = Self.withPointers([file] + arguments) { words in
      Self.withPointers(environment?.map { "\($0)=\($1)" }) { settings in
        words.map {
          posix_spawn(&process, file, &actions, &attributes, $0, settings ?? environ)
        }
      }
    }
    guard code == 0 else { throw SystemFault(code ?? EINVAL) }
    return Running(number: process)
  }

  /// Becomes it; comes back only when that fails.
  package func takeOver() -> SystemFault {
    Self.withPointers([file] + arguments) { words in
      if let words { execv(file, words) }
      return .last
    }
  }

  private static func withPointers<Result>(
    _ texts: [String]?, _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?) -> Result
  ) -> Result {
    guard let texts else { return body(nil) }
    var pointers = texts.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    return pointers.withUnsafeMutableBufferPointer { body($0.baseAddress) }
  }

  #if canImport(Darwin)
    private typealias Attributes = posix_spawnattr_t?
  #else
    private typealias Attributes = posix_spawnattr_t
  #endif

  private static func attributes() -> Attributes {
    #if canImport(Darwin)
      var attributes: Attributes = nil
    #else
      var attributes = Attributes()
    #endif
    posix_spawnattr_init(&attributes)
    var usual = sigset_t()
    sigemptyset(&usual)
    for signal in [SIGINT, SIGQUIT, SIGPIPE, SIGXFSZ] { sigaddset(&usual, signal) }
    posix_spawnattr_setsigdefault(&attributes, &usual)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return attributes
  }

  /// A program that was started.
  package struct Running: Sendable {
    package let number: Int32

    /// Waits for its end; whether it ended by itself and without an error.
    package func endsWell() -> Bool {
      var status: Int32 = -1
      while waitpid(number, &status, 0) < 0 {
        if errno != EINTR { return false }
      }
      return status == 0
    }

    /// Whether it has ended; asked of it for good once it has.
    package func hasEnded() -> Bool {
      var status: Int32 = -1
      return waitpid(number, &status, WNOHANG) != 0
    }

    /// Asks it to end.
    package func stop() { kill(number, SIGTERM) }
  }
}
