internal import System

/// Says on a terminal that work goes on, if it takes longer than a second.
enum Waiting {
  static func told<Result>(_ work: () throws -> Result) rethrows -> Result {
    guard Descriptor.errors.isTerminal else { return try work() }
    return try Signals.telling(Messages.stillWriting, during: work)
  }
}
