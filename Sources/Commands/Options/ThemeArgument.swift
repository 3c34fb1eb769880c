internal import ArgumentParser
internal import Faces
internal import Window

/// The themes by the names they are asked for with.
enum ThemeArgument: String, CaseIterable, ExpressibleByArgument {
  case terminal
  case light
  case dark
  case highContrast = "high-contrast"

  /// The colours meant.
  var palette: Palette {
    switch self {
    case .terminal: .terminal
    case .light: .light
    case .dark: .dark
    case .highContrast: .highContrast
    }
  }
}
