internal import ArgumentParser
internal import Practice

/// The ways to take views down.
enum CaptureArgument: String, CaseIterable, ExpressibleByArgument {
  case hands
  case each
  // What `hands` was called at first.
  case tally

  static let allValueStrings = ["hands", "each"]

  /// The way meant.
  var capture: Capture {
    switch self {
    case .hands, .tally: .hands
    case .each: .each
    }
  }
}
