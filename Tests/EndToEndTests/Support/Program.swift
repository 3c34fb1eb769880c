import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A program with its arguments and surroundings, ready to be run.
struct Program {
  /// Its file.
  var path = Built.reflect
  /// Its arguments, without its own name.
  var arguments: [String]
  /// The folder it starts in.
  var folder: String
  /// Its environment, whole.
  var environment: [String: String]
  /// A file for standard output in place of a pipe.
  var outputFile: String?
  /// The end of a pipe for standard output in place of one of its own.
  var outputEnd: Int32?
  /// What the shell does before it becomes the program, such as setting a limit.
  var before = ""
  /// The workspace it runs in, which stays for as long as the program may run.
  var workspace: Workspace?
  /// How long it may take, on the slowest of machines: a limit for what never ends.
  static let seconds = 300

  /// Runs it with `input` at standard input, and then the end of input.
  func run(_ input: some Sequence<UInt8> = []) throws -> Outcome {
    let process = try Process(self)
    process.send(input)
    process.endInput()
    return process.end()
  }

  /// Runs it with `lines` at standard input, and then the end of input.
  func run(lines: [String]) throws -> Outcome {
    try run(lines.map { $0 + "\n" }.joined().utf8)
  }

  /// The same program with another environment variable.
  func setting(_ name: String, _ value: String) -> Program {
    var program = self
    program.environment[name] = value
    return program
  }
}
