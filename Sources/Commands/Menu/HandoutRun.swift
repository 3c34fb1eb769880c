internal import Faces
internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Writes a handout by running `reflect handout`, as a person would who types it.
struct HandoutRun: Sendable {
  /// The program's own file; nil where it is not known.
  let program: String?
  /// The workspace that was asked for, if any was.
  let workspace: String?
  /// The folder that files are written to.
  let folder: String

  /// Writes the file, under a name that is free, and gives what the program said.
  func write(_ wish: HandoutWish) -> String {
    var wish = wish
    wish.number = (1...999).first { number in
      var other = wish
      other.number = number
      return access("\(folder)/\(other.file)", F_OK) != 0
    }
    guard let program, let said = said(by: program, arguments(wish)) else {
      return Messages.handoutNotStarted(wish.arguments)
    }
    return said.split(separator: "\n").joined(separator: " ")
  }

  private func arguments(_ wish: HandoutWish) -> [String] {
    wish.arguments + (workspace.map { ["--workspace", $0] } ?? [])
  }

  private func said(by program: String, _ arguments: [String]) -> String? {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    let number = start(program, arguments, writingTo: ends[1])
    close(ends[1])
    guard let number else { return nil }
    let said = Self.text(from: ends[0])
    var status: Int32 = 0
    while waitpid(number, &status, 0) < 0 && errno == EINTR {}
    return said
  }

  private func start(
    _ program: String, _ arguments: [String], writingTo end: Int32
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
    #else
      var actions = posix_spawn_file_actions_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_adddup2(&actions, end, descriptor)
    }
    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var number = pid_t()
    let code = posix_spawn(&number, program, &actions, nil, &words, environ)
    return code == 0 ? number : nil
  }

  private static let longest = 4_096

  // What is longer than a few lines is read so that the program can end, and left out.
  private static func text(from end: Int32) -> String {
    var text: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: longest)
    while true {
      let count = read(end, &chunk, chunk.count)
      if count > 0 {
        if text.count < longest { text += chunk.prefix(count) }
      } else if count == 0 || errno != EINTR {
        return String(decoding: text.prefix(longest), as: UTF8.self)
      }
    }
  }
}
