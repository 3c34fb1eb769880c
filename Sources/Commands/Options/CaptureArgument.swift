internal import ArgumentParser
internal import Practice

/// The ways to take views down.
enum CaptureArgument: String, CaseIterable, ExpressibleByArgument {
  case slips
  case hands
  case each
  // What `hands` was called at first.
  case tally

  /// The way meant.
  var capture: Capture {
    switch self {
    case .slips: .slips
    case .hands, .tally: .hands
    case .each: .each
    }
  }
}
