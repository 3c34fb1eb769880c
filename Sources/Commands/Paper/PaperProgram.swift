internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The program `reflect-paper`, which writes PDF files: `reflect` becomes it where one is asked for.
struct PaperProgram {
  /// The places it is looked for.
  let places: [String]

  /// Looks beside the program that runs, and in `libexec` beside its folder.
  init(_ surroundings: Surroundings = .current) {
    let folder = surroundings.program.map {
      String($0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.startIndex))
    }
    places = folder.map { ["\($0)/\(Self.name)", "\($0)/../libexec/reflect/\(Self.name)"] } ?? []
  }

  private static let name = "reflect-paper"

  /// Its file; nil where it is not installed.
  var file: String? { places.first { access($0, X_OK) == 0 } }

  /// Becomes it, with the arguments that `reflect` was started with, where the press is not here.
  ///
  /// - Throws: A `CommandFailure` when it cannot be found or started.
  func takeOver() throws {
    guard Press.current == nil else { return }
    guard let file, !isHandedOver else { throw missing }
    // A file of that name that hands over in its turn would do so for ever.
    setenv(Self.mark, String(getpid()), 1)
    var words: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
    words.append(nil)
    execv(file, words)
    throw missing
  }

  private static let mark = "REFLECT_HANDED_OVER"

  private var isHandedOver: Bool {
    getenv(Self.mark).map { String(cString: $0) } == String(getpid())
  }

  private var missing: CommandFailure {
    CommandFailure(
      .notFound, Messages.noPaperProgram(places.map { URL(filePath: $0).standardized.path }))
  }

  /// Whether it is there and starts: a library that it is linked with may be missing.
  var works: Bool {
    guard let file else { return false }
    var actions = Self.silent
    defer { posix_spawn_file_actions_destroy(&actions) }
    var words: [UnsafeMutablePointer<CChar>?] = ([file, "--version"] as [String]).map {
      strdup($0)
    }
    words.append(nil)
    defer { for word in words { free(word) } }
    var number = pid_t()
    guard posix_spawn(&number, file, &actions, nil, words, environ) == 0 else { return false }
    var status: Int32 = -1
    while waitpid(number, &status, 0) < 0 && errno == EINTR {}
    return status == 0
  }

  #if canImport(Darwin)
    private typealias Actions = posix_spawn_file_actions_t?
  #else
    private typealias Actions = posix_spawn_file_actions_t
  #endif

  private static var silent: Actions {
    #if canImport(Darwin)
      var actions: Actions = nil
    #else
      var actions = Actions()
    #endif
    posix_spawn_file_actions_init(&actions)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
    }
    return actions
  }
}
