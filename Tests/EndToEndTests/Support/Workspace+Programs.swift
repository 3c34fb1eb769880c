import Testing

extension Workspace {
  /// Puts a copy of a program into the workspace, and gives its path.
  ///
  /// A process of its own writes it. While this one did, another test could begin a program, which
  /// would hold the file open for a moment, and what is open for writing cannot be started.
  func put(_ program: String, at path: String) throws -> String {
    let place = "\(folder)/\(path)"
    let folder = place.prefix(upTo: place.lastIndex(of: "/") ?? place.startIndex)
    for command in [
      ["/bin/mkdir", "-p", String(folder)], ["/usr/bin/install", "-m", "700", program, place],
    ] {
      let outcome = try self.program(command[0], Array(command.dropFirst())).run()
      try #require(outcome.ending == .code(0), "\(outcome.messages)")
    }
    return place
  }

  /// Puts a script into the workspace that can be started, and gives its path.
  func put(script: String, at path: String) throws -> String {
    try write(script, to: "\(path).script")
    return try put("\(folder)/\(path).script", at: path)
  }
}
