internal import Documents
internal import Practice

/// The words of one paragraph, made safe, with what is bold, linked or in another language.
struct Words: Hashable {
  /// What is more than text for a part of the words, and has a structure element of its own.
  enum Wrapper: Hashable {
    /// A link, with what it is called.
    case link(Link, called: String)
    case language(LanguageTag)
  }

  /// A run of words of one look.
  struct Segment: Hashable {
    /// Where it stands, in UTF-8 bytes.
    var range: Range<Int>
    var isBold = false
    var isMono = false
    /// Its wrappers from the outermost, as indices of `wrappers`.
    var path: [Int] = []

    /// Whether it looks and counts as the text around it.
    var isPlain: Bool { !isBold && !isMono && path.isEmpty }
  }

  private(set) var text = ""
  private(set) var segments: [Segment] = []
  private(set) var wrappers: [Wrapper] = []
  /// Whether it is in ASCII alone, so that no letter of it runs from right to left.
  private(set) var isASCII = true
  /// Whether letters may have to be made of parts, as an accent that stands alone and the letter before it.
  private(set) var composes = false

  init(_ inlines: [Inline]) {
    for inline in inlines { add(inline, Segment(range: 0..<0)) }
  }

  init(_ plain: String) {
    append(SafeText.line(plain).string, Segment(range: 0..<0))
  }

  init(code: String) {
    append(SafeText(code).string, Segment(range: 0..<0))
  }

  /// Whether parts of it should stay on one line.
  var hasTied: Bool { TiedWords.mayStand(in: text) }

  /// Where those parts are, in UTF-8 bytes.
  var tied: [Range<Int>] {
    TiedWords.parts(of: text).map {
      let start = text.utf8.distance(from: text.startIndex, to: $0.lowerBound)
      return start..<start + text[$0].utf8.count
    }
  }

  /// Whether there is nothing to read.
  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// Whether all of it is one run without wrappers.
  var isPlain: Bool { segments.allSatisfy(\.path.isEmpty) }

  /// The wrappers of the words at a byte.
  func path(at offset: Int) -> [Int] {
    segments.first { $0.range.contains(offset) }?.path ?? []
  }

  /// The words from a byte on.
  func words(at offset: Int, count: Int) -> String {
    String(decoding: text.utf8.dropFirst(offset).prefix(count), as: UTF8.self)
  }

  private mutating func add(_ inline: Inline, _ look: Segment) {
    var look = look
    switch inline {
    case .text(let text): append(SafeText.line(text).string, look)
    case .softBreak: append(" ", look)
    case .lineBreak: append("\n", look)
    case .code(let text):
      look.isMono = true
      append(SafeText.line(text).string, look)
    case .emphasis(let inner), .strong(let inner):
      look.isBold = true
      for inline in inner { add(inline, look) }
    case .link(let inner, let link):
      let words = Words(PlainText.words(inner))
      wrappers.append(.link(link, called: words.text))
      // A link without words could be neither seen nor heard: its address takes their place.
      wrap(Words(inner).isEmpty ? [.text(link.address)] : inner, look)
    case .phrase(let inner, let language):
      guard let tag = LanguageTag(language) else { return inner.forEach { add($0, look) } }
      wrappers.append(.language(tag))
      wrap(inner, look)
    }
  }

  private mutating func wrap(_ inner: [Inline], _ look: Segment) {
    var look = look
    look.path.append(wrappers.count - 1)
    for inline in inner { add(inline, look) }
  }

  private mutating func append(_ words: String, _ look: Segment) {
    guard !words.isEmpty else { return }
    let start = text.utf8.count
    text += words
    var segment = look
    segment.range = start..<text.utf8.count
    segments.append(segment)
    guard !words.utf8.allSatisfy({ $0 < 0x80 }) else { return }
    isASCII = false
    composes = composes || words.unicodeScalars.contains { !Self.isWhole($0) }
  }

  // Letters of Western Europe, Welsh among them, dashes and quotation marks.
  private static func isWhole(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x300 || 0x2010...0x2026 ~= scalar.value
  }

  /// The words with each of `scalars` replaced by a box.
  func boxing(_ scalars: Set<Unicode.Scalar>) -> Words {
    var words = self
    words.text = ""
    words.segments = []
    for segment in segments {
      let part = self.words(at: segment.range.lowerBound, count: segment.range.count)
      var boxed = String.UnicodeScalarView()
      for scalar in part.unicodeScalars {
        boxed.append(scalars.contains(scalar) ? Self.box : scalar)
      }
      words.append(String(boxed), segment)
    }
    return words
  }

  /// What stands for a character that no font has.
  static let box: Unicode.Scalar = "\u{25A1}"
}
