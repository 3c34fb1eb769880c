internal import ArgumentParser
internal import Practice

/// The ways to take views down.
enum CaptureArgument: String, CaseIterable, ExpressibleByArgument {
  case each
  case tally

  /// The way meant.
  var capture: Capture {
    switch self {
    case .each: .each
    case .tally: .tally
    }
  }
}
