internal import ArgumentParser
internal import Faces

/// The themes by the names they are asked for with.
enum ThemeArgument: String, CaseIterable, ExpressibleByArgument {
  case terminal
  case light
  case dark
  case highContrast = "high-contrast"

  /// The theme meant.
  var theme: Theme {
    switch self {
    case .terminal: .terminal
    case .light: .light
    case .dark: .dark
    case .highContrast: .highContrast
    }
  }
}
