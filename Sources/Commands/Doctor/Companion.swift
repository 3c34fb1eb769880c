internal import System

/// A program that belongs to `reflect`, as it was found.
enum Companion: Equatable {
  case works(String)
  case missing(places: [String])
  /// It's there and doesn't start, as where a library that it's linked with isn't.
  case broken(String)

  init(_ name: String, _ surroundings: Surroundings) {
    let places = surroundings.places(of: name)
    guard let file = places.first(where: { Files.isProgram($0) }) else {
      self = .missing(places: places)
      return
    }
    let shown = Workspace.resolved(file)
    self = Program(file, ["--version"]).worksUnseen ? .works(shown) : .broken(shown)
  }
}

extension Program {
  /// Whether it starts and ends well; what it says goes nowhere.
  var worksUnseen: Bool {
    var program = self
    (program.input, program.output, program.errors) = (.nowhere, .nowhere, .nowhere)
    return (try? program.start())?.endsWell() ?? false
  }
}
