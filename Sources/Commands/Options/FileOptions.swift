internal import ArgumentParser
internal import Documents

/// What a command needs to know that makes a file: where it goes, and the paper it's printed on.
struct FileOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: Language.help.output)
  var output: String?

  @Flag(name: .long, help: Language.help.force)
  var force = false

  @Option(name: .long, help: Language.help.paper)
  var paper: PaperSettings.Size = .a4

  /// The way to where a file goes.
  ///
  /// - Parameter stem: Its name without the ending, where no name was given.
  func delivery(_ stem: String, _ format: FileFormat, permissions: UInt32) -> Delivery {
    Delivery(
      output: output, replacing: force, stem: stem, ending: format.ending,
      isBinary: format.isBinary, permissions: permissions)
  }

  private static let latest: Int64 = 253_402_300_799

  /// The paper with the date that goes into the file: that of `SOURCE_DATE_EPOCH`, or none.
  ///
  /// - Throws: A `CommandFailure` when `SOURCE_DATE_EPOCH` isn't a moment up to the year 9999.
  func settings(
    _ flip: PaperSettings.Flip = .long, in surroundings: Surroundings = .current
  ) throws -> PaperSettings {
    guard let text = surroundings.value("SOURCE_DATE_EPOCH") else {
      return PaperSettings(size: paper, flip: flip)
    }
    guard let seconds = Int64(text), (0...Self.latest).contains(seconds) else {
      throw CommandFailure(.usage, Language.words.dateUnclear(text))
    }
    return PaperSettings(size: paper, flip: flip, created: seconds)
  }
}
