import System
import TestKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Program {
  #if canImport(Darwin)
    private typealias Actions = posix_spawn_file_actions_t?
    private typealias Attributes = posix_spawnattr_t?
  #else
    private typealias Actions = posix_spawn_file_actions_t
    private typealias Attributes = posix_spawnattr_t
  #endif

  /// Starts it between three ends of pipes, and says its number.
  func start(input: Int32, output: Int32, errors: Int32) throws -> pid_t {
    var actions = actions(input: input, output: output, errors: errors)
    defer { posix_spawn_file_actions_destroy(&actions) }
    var attributes = Self.attributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var number = pid_t()
    let code = withWords(words) { words in
      withWords(environment.map { "\($0)=\($1)" }) { settings in
        Descriptors.undisturbed {
          posix_spawn(&number, "/bin/sh", &actions, &attributes, words, settings)
        }
      }
    }
    guard code == 0 else { throw SystemFault(code) }
    return number
  }

  // The shell goes to the folder and then becomes the program, under the same number.
  private var words: [String] {
    ["sh", "-c", "\(before)cd \"$0\" && exec \"$@\"", folder, path] + arguments
  }

  private func actions(input: Int32, output: Int32, errors: Int32) -> Actions {
    #if canImport(Darwin)
      var actions: Actions = nil
    #else
      var actions = Actions()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    if let outputFile {
      posix_spawn_file_actions_addopen(&actions, 1, outputFile, O_WRONLY, 0)
    } else {
      posix_spawn_file_actions_adddup2(&actions, outputEnd ?? output, 1)
    }
    posix_spawn_file_actions_adddup2(&actions, errors, 2)
    // What other tests hold open is not kept open by a program started meanwhile.
    for descriptor in Int32(3)..<256 {
      posix_spawn_file_actions_addclose(&actions, descriptor)
    }
    return actions
  }

  // Nothing that the tests ignore or hold back may be ignored or held back in the program.
  private static func attributes() -> Attributes {
    #if canImport(Darwin)
      var attributes: Attributes = nil
    #else
      var attributes = Attributes()
    #endif
    posix_spawnattr_init(&attributes)
    var usual = sigset_t()
    sigfillset(&usual)
    posix_spawnattr_setsigdefault(&attributes, &usual)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    return attributes
  }
}
