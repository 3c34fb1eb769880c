/// The colours and weights a window is painted in.
package enum Palette: String, CaseIterable, Sendable {
  /// The terminal's own colours, told apart by weight, underline and reverse alone.
  case terminal
  /// Dark letters on a light ground.
  case light
  /// Light letters on a dark ground.
  case dark
  /// Black and white at their full contrast, and yellow where something is chosen.
  case highContrast = "high-contrast"
}
