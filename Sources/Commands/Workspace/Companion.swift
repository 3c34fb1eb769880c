internal import System

/// A program that belongs to `reflect`, and lies beside it or in `libexec` beside its folder.
struct Companion {
  /// The places it is looked for.
  let places: [String]

  private init(_ name: String, _ surroundings: Surroundings) {
    guard let own = surroundings.program else {
      places = []
      return
    }
    let folder = own.prefix(upTo: own.lastIndex(of: "/") ?? own.startIndex)
    let above = folder.prefix(upTo: folder.lastIndex(of: "/") ?? folder.startIndex)
    places = ["\(folder)/\(name)", "\(above)/libexec/reflect/\(name)"]
  }

  /// The one that writes PDF files.
  static func paper(_ surroundings: Surroundings = .current) -> Companion {
    Companion("reflect-paper", surroundings)
  }
  /// The one that serves phones in a room.
  static func room(_ surroundings: Surroundings = .current) -> Companion {
    Companion("reflect-room", surroundings)
  }
  /// The one that speaks with databases, and brings counts together.
  static func collect(_ surroundings: Surroundings = .current) -> Companion {
    Companion("reflect-collect", surroundings)
  }

  /// Its file; nil where it is not installed.
  var file: String? { Files.program(among: places) }

  /// Whether it is there and starts: a library that it is linked with may be missing.
  var works: Bool {
    guard let file else { return false }
    var program = Program(file, ["--version"])
    (program.input, program.output, program.errors) = (.nowhere, .nowhere, .nowhere)
    return (try? program.start())?.endsWell() ?? false
  }

  /// How a companion was found.
  enum State: Equatable {
    case works(String)
    case missing(places: [String])
    /// It's there and doesn't start.
    case broken(String)
  }

  var state: State {
    guard let file else { return .missing(places: places) }
    let shown = Workspace.resolved(file)
    return works ? .works(shown) : .broken(shown)
  }
}
