internal import ArgumentParser
internal import Documents

extension PaperSettings.Size: ExpressibleByArgument {}
extension PaperSettings.Flip: ExpressibleByArgument {}

/// The settings of what is printed, from options and the environment.
enum PaperOptions {
  private static let latest: Int64 = 253_402_300_799

  /// Takes options; the date in the file is that of `SOURCE_DATE_EPOCH`, or none.
  ///
  /// - Throws: A `CommandFailure` when `SOURCE_DATE_EPOCH` is no moment up to the year 9999.
  static func settings(
    _ size: PaperSettings.Size, _ flip: PaperSettings.Flip = .long,
    in surroundings: Surroundings = .current
  ) throws -> PaperSettings {
    guard let text = surroundings.value("SOURCE_DATE_EPOCH") else {
      return PaperSettings(size: size, flip: flip)
    }
    guard let seconds = Int64(text), (0...latest).contains(seconds) else {
      throw CommandFailure(.usage, Messages.dateUnclear(text))
    }
    return PaperSettings(size: size, flip: flip, created: seconds)
  }
}
