#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// One run of an editor, started by the shell as `git` does, so that `EDITOR="code --wait"` works.
struct EditorRun {
  /// The editor's command, with options if it has any.
  var command: String
  /// What the editor is started with.
  var environment: [String: String]

  /// Runs the editor on the file and waits; true when it ended without an error.
  func endsWell(on path: String) -> Bool {
    // While the editor has the keyboard, Ctrl-C is for the editor.
    let quiet = [SIGINT, SIGQUIT].map { ($0, Self.ignore($0)) }
    let modes = TerminalModes(of: 0)
    defer {
      modes?.restore()
      for (signal, action) in quiet { Self.put(action, for: signal) }
    }
    return start(path).map(Self.endedWell) ?? false
  }

  private func start(_ path: String) -> pid_t? {
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var process = pid_t()
    let words = ["sh", "-c", "\(command) \"$@\"", command, path]
    let settings = environment.map { "\($0)=\($1)" }
    let code = Self.withPointers(words) { words in
      Self.withPointers(settings) { settings in
        posix_spawn(&process, "/bin/sh", nil, &attributes, words, settings)
      }
    }
    return code == 0 ? process : nil
  }

  private static func endedWell(_ process: pid_t) -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      if errno != EINTR { return false }
    }
    return status == 0
  }

  private static func withPointers<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = texts.map { strdup($0) }
    defer { pointers.forEach { free($0) } }
    return body(pointers + [nil])
  }

  // MARK: - Signals

  #if canImport(Darwin)
    private typealias Attributes = posix_spawnattr_t?
  #else
    private typealias Attributes = posix_spawnattr_t
  #endif

  // What is ignored or held back here must not be by the editor as well.
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

  private static func ignore(_ number: Int32) -> sigaction {
    var before = sigaction()
    sigaction(number, nil, &before)
    signal(number, SIG_IGN)
    return before
  }

  private static func put(_ action: sigaction, for signal: Int32) {
    var action = action
    sigaction(signal, &action, nil)
  }
}
