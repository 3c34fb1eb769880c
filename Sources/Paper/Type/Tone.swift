/// A colour of print, each dark or light enough to stay itself in grey.
struct Tone: Hashable, Sendable {
  let red: Double
  let green: Double
  let blue: Double

  /// Words.
  static let ink = Tone(red: 0.1, green: 0.1, blue: 0.12)
  /// Words of less weight: footers, notes; 7:1 against white.
  static let quiet = Tone(red: 0.33, green: 0.35, blue: 0.38)
  /// Headings, bars, links: a dark teal, 9:1 against white.
  static let accent = Tone(red: 0.06, green: 0.29, blue: 0.36)
  /// Hairlines.
  static let hairline = Tone(red: 0.72, green: 0.75, blue: 0.77)
  /// The ground under sub-headings of tables and behind the bars of charts.
  static let tint = Tone(red: 0.925, green: 0.94, blue: 0.945)
}
