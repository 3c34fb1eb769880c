internal import System

/// The program `reflect-paper`, which writes PDF files: `reflect` becomes it where one is asked for.
struct PaperProgram {
  private let program: Companion
  /// The settings of fonts that came with the program; nil where those of the system do.
  private let fonts: String?
  // Whether the system knows a shared library of a name.
  private let knows: @Sendable (String) -> Bool

  init(
    _ surroundings: Surroundings = .current,
    knows: @escaping @Sendable (String) -> Bool = { SharedLibraries.have($0) }
  ) {
    self.knows = knows
    program = .paper(surroundings)
    fonts = Workspace.share(of: surroundings).map { "\($0.path)/fonts.conf" }
      .flatMap { Files.exists($0) ? $0 : nil }
  }

  // What is missing where it was put in without what it needs: a folder that runs from anywhere brings all but this one.
  private var telling: String { fonts == nil ? "libpangocairo-1.0.so.0" : "libexpat.so.1" }

  /// Whether it is there and starts.
  var works: Bool { program.works }

  /// Becomes it, with the arguments that `reflect` was started with, where the press is not here.
  ///
  /// - Throws: A `CommandFailure` when it cannot be found or started.
  func takeOver(from here: Installation) throws {
    guard here.press == nil else { return }
    guard let file = program.file, !isHandedOver else { throw missing }
    // Started, it would only say which library isn't there; and trying it each time takes a while.
    guard knows(telling) || works else {
      throw CommandFailure(.notFound, Language.words.paperProgramNotWhole(file))
    }
    if let fonts, ThisProcess.environment("FONTCONFIG_FILE") == nil {
      ThisProcess.setEnvironment("FONTCONFIG_FILE", to: fonts)
    }
    // A file of that name that hands over in its turn would do so for ever.
    ThisProcess.setEnvironment(Self.mark, to: String(ThisProcess.number))
    _ = Program(file, here.arguments).takeOver()
    throw missing
  }

  private static let mark = "REFLECT_HANDED_OVER"

  private var isHandedOver: Bool {
    ThisProcess.environment(Self.mark) == String(ThisProcess.number)
  }

  private var missing: CommandFailure {
    CommandFailure(.notFound, Language.words.noPaperProgram(program.places))
  }
}
