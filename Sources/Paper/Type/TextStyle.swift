internal import Documents

/// How a paragraph is set.
struct TextStyle: Hashable, Sendable {
  /// The edge its lines begin or end at.
  enum Edge: Sendable {
    case left
    case right
    case middle
  }

  /// How heavy its letters are.
  enum Weight: Sendable {
    case regular
    case medium
    case semibold
    case bold
  }

  /// The letters' size in points.
  var size: Double
  /// The distance from one baseline to the next in points.
  var line: Double
  var weight = Weight.regular
  var isMono = false
  /// Whether figures are all of one width, to stand in columns.
  var isTabular = false
  /// What is added between letters, in points.
  var tracking = 0.0
  var tone = Tone.ink
  var edge = Edge.left

  var bold: Self { with { $0.weight = .bold } }
  var semibold: Self { with { $0.weight = .semibold } }
  var medium: Self { with { $0.weight = .medium } }
  var tabular: Self { with { $0.isTabular = true } }

  /// The style in another tone.
  func toned(_ tone: Tone) -> Self { with { $0.tone = tone } }

  /// The style at another edge.
  func at(_ edge: Edge) -> Self { with { $0.edge = edge } }

  /// The style with a change.
  func with(_ change: (inout Self) -> Void) -> Self {
    var style = self
    change(&style)
    return style
  }
}

/// A colour of print, each dark or light enough to stay itself in grey.
struct Tone: Hashable, Sendable {
  let red: Double
  let green: Double
  let blue: Double

  init(_ colour: Colour) {
    (red, green, blue) = colour.parts
  }

  static let ink = Tone(.ink)
  /// Words of less weight: footers, notes.
  static let quiet = Tone(.quiet)
  /// Headings, bars, links.
  static let accent = Tone(.accent)
  static let hairline = Tone(.hairline)
  static let white = Tone(.white)
  /// The edges of boxes to write in.
  static let edge = Tone(.edge)
  /// The ground under sub-headings of tables and behind the bars of charts.
  static let tint = Tone(Colour.accent.tint)
}

/// The sizes and distances of one kind of page, all in points.
struct TypeScale: Sendable {
  /// How much larger than the usual print.
  let factor: Double
  let body: TextStyle
  /// The number and title below a page; never larger than the usual print, where titles are long.
  var foot: TextStyle { TextStyle(size: 12, line: body.line).toned(.quiet) }
  /// The title of a document.
  let title: TextStyle
  private let headings: [TextStyle]

  /// Whether lines stand closer than they do on other pages.
  var isClose: Bool { body.line < 17 * factor }

  /// Half a line, or less where everything has to stand closer: every distance is a multiple of it.
  private(set) var unit: Double

  /// A heading's style; level 2 is the largest.
  func heading(_ level: Int) -> TextStyle {
    headings[min(max(level - 2, 0), headings.count - 1)]
  }

  private init(_ print: Document.Print, line: Double, title: Double, headings: [Double]) {
    let factor = print == .large ? 1.5 : 1
    func style(_ size: Double, _ leading: Double) -> TextStyle {
      TextStyle(size: size * factor, line: leading * factor)
    }
    self.factor = factor
    body = style(12, line)
    unit = body.line / 2
    self.title = style(title, title * 1.2).bold.toned(.accent)
    self.headings = headings.map { style($0, max(line, $0 * 1.25)).bold.toned(.accent) }
  }

  /// Pages that are read: open leading.
  static func page(_ print: Document.Print, line: Double = 17) -> Self {
    line < 17
      ? Self(print, line: line, title: 18, headings: [15, 13, 12])
      : Self(print, line: line, title: 22, headings: [16, 13.5, 12])
  }

  /// Pages that hold as much as a page can.
  static func closest(_ print: Document.Print) -> Self {
    var scale = page(print, line: 14)
    scale.unit *= 0.67
    return scale
  }

  /// Cards, with lines of `line` points in the usual print.
  static func card(_ print: Document.Print, line: Double = 16) -> Self {
    Self(print, line: line, title: 17, headings: [12])
  }
}

/// The characters that no font had, in the order they were met.
struct MissingGlyphs {
  private(set) var scalars: Set<Unicode.Scalar> = []
  private var order: [Unicode.Scalar] = []
  private static let mostNamed = 12

  /// Adds characters; says whether any of them is new.
  mutating func add(_ found: Set<Unicode.Scalar>) -> Bool {
    let new = found.subtracting(scalars).sorted()
    scalars.formUnion(new)
    order += new
    return !new.isEmpty
  }

  /// A sentence for each, and one for those beyond the first dozen.
  func remarks(_ words: any PaperWords) -> [String] {
    let named = order.prefix(Self.mostNamed).map { words.missing($0, box: Words.box) }
    let rest = order.count - named.count
    return named + (rest > 0 ? [words.missingMore(rest)] : [])
  }
}
