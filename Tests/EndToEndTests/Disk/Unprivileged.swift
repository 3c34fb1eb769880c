import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Running the program as somebody whom permissions hold back, also where root runs the tests.
enum Unprivileged {
  /// Whether that can be done here: root needs a program to become nobody, who must reach the program.
  static let isPossible: Bool = {
    guard geteuid() == 0 else { return true }
    guard let workspace = try? Workspace(), let outcome = try? workspace.asNobody("--version").run()
    else { return false }
    return outcome.ending == .code(0)
  }()
}

extension Workspace {
  /// The program with `arguments`, run by somebody who is not root.
  func asNobody(_ arguments: String...) -> Program {
    asNobody(arguments)
  }

  /// The program with a list of arguments, run by somebody who is not root.
  func asNobody(_ arguments: [String]) -> Program {
    guard geteuid() == 0 else { return reflect(arguments) }
    allow(root, 0o755)
    allow(folder, 0o755)
    // Where their preferences would be.
    allow("\(root)/home", 0o755)
    // A workspace of another user would be refused.
    let becomesTheirs = try? program("/bin/chown", ["-R", "65534:65534", folder]).run()
    guard becomesTheirs?.ending == .code(0) else { return reflect(arguments) }
    let becoming = ["--reuid=65534", "--regid=65534", "--clear-groups", "--", Built.reflect]
    return program("/usr/bin/setpriv", becoming + arguments)
  }

  /// Lets everybody read these folders and what is in them.
  func open(_ paths: String...) throws {
    let reading = program("/bin/chmod", ["-R", "go+rX"] + paths)
    try #require(try reading.run().ending == .code(0))
  }

  /// Sets the permissions of a file or folder.
  func allow(_ path: String, _ permissions: mode_t) {
    chmod(path, permissions)
  }
}
