import Testing

/// `strace`, which can kill a program as it enters a system call.
enum Tracing {
  /// Where the tests find it; `make test` installs it.
  static let program =
    ["/usr/bin/strace", "/usr/local/bin/strace", "/bin/strace"]
    .first { Device(path: $0).isProgram }

  /// Whether programs may be traced here at all, which some containers forbid.
  ///
  /// Where it is not installed that is a failure with words, and no reason to leave the tests out.
  static let isAllowed: Bool = {
    guard let program, let workspace = try? Workspace() else { return true }
    let outcome = try? workspace.program(program, ["-f", "-o", "/dev/null", "true"]).run()
    return outcome?.ending == .code(0)
  }()

  /// The calls that write, or that open, read, close and name what is written; those a system has not are left out.
  static let calls = [
    "openat", "write", "fsync", "close", "rename,?renameat,?renameat2", "link,?linkat",
    "unlink,?unlinkat", "mkdir,?mkdirat", "flock", "read", "getdents64",
  ]
}

extension Workspace {
  /// `program`, killed as it enters one of `calls` for the `number`-th time.
  func killing(_ program: Program, at calls: String, _ number: Int) throws -> Program {
    let strace = try #require(
      Tracing.program, "strace is missing: install it, or run the tests with make test")
    let calls = "?\(calls)"
    let options = [
      "-f", "-o", "/dev/null", "-e", "trace=\(calls)", "-e",
      "inject=\(calls):signal=KILL:when=\(number)", "--", program.path,
    ]
    var traced = self.program(strace, options + program.arguments)
    // A passphrase that is handed over.
    traced.before = program.before
    return traced
  }
}
