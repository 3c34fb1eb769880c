internal import Practice

/// Runs of text as CommonMark; a line feed stands for a break made on purpose.
///
/// Emphasis is marked only where its marks cannot be read as anything else: it can be spared,
/// words with asterisks among them cannot.
struct MarkdownInlines {
  private enum End {
    case opened
    case closed
    case words
  }

  private let open: Set<String>
  private var result = ""
  private var end: End
  private let before: Unicode.Scalar?

  private init(open: Set<String>, before: Unicode.Scalar?, end: End) {
    (self.open, self.before, self.end) = (open, before, end)
  }

  /// The runs, one after another.
  static func text(_ inlines: [Inline]) -> String {
    var writer = MarkdownInlines(open: [], before: nil, end: .words)
    writer.add(lines(inlines), after: nil, isEnd: false)
    return writer.result
  }

  // What comes `after` the runs; `isEnd` where that is the mark that was opened last.
  private mutating func add(_ inlines: [Inline], after: Unicode.Scalar?, isEnd: Bool) {
    for (inline, next) in zip(inlines, MarkdownEdge.following(inlines)) {
      switch inline {
      case .text(let text): add(MarkdownText.escaped(text))
      case .code(let text): add(MarkdownText.code(text))
      case .link(let inner, let link): add(Self.linked(inner, link))
      case .softBreak: add(" ")
      case .lineBreak: add("\n")
      case .emphasis(let inner):
        add(inner, "*", after: next ?? after, isEnd: isEnd && next == nil)
      case .strong(let inner):
        add(inner, "**", after: next ?? after, isEnd: isEnd && next == nil)
      case .phrase(let inner, _): add(inner, after: next ?? after, isEnd: isEnd && next == nil)
      }
    }
  }

  private mutating func add(_ text: String) {
    guard !text.isEmpty else { return }
    result += text
    end = .words
  }

  // MARK: - Emphasis

  // Spaces at the ends stand outside the marks.
  private mutating func add(
    _ inner: [Inline], _ mark: String, after: Unicode.Scalar?, isEnd: Bool
  ) {
    let isMarked = canMark(inner, mark, after, isEnd: isEnd)
    var writer = MarkdownInlines(
      open: isMarked ? open.union([mark]) : open, before: isMarked ? nil : last,
      end: isMarked ? .opened : end)
    writer.add(inner, after: after, isEnd: isMarked || isEnd)
    guard isMarked else {
      result += writer.result
      end = writer.end
      return
    }
    let all = writer.result.unicodeScalars[...]
    let words = all.drop { MarkdownEdge.isSpace($0) }
    let spaces = words.reversed().prefix { MarkdownEdge.isSpace($0) }.count
    result += Substring(all[..<words.startIndex]) + mark
    result += Substring(words.dropLast(spaces)) + mark
    result += Substring(words.suffix(spaces))
    end = spaces == 0 ? .closed : .words
  }

  private var last: Unicode.Scalar? { result.unicodeScalars.last ?? before }

  private func canMark(
    _ inner: [Inline], _ mark: String, _ after: Unicode.Scalar?, isEnd: Bool
  ) -> Bool {
    guard let first = MarkdownEdge.first(inner, skippingSpace: true),
      let final = MarkdownEdge.last(inner, skippingSpace: true), !open.contains(mark)
    else { return false }
    let leads = MarkdownEdge.isSpace(MarkdownEdge.first(inner, skippingSpace: false))
    let trails = MarkdownEdge.isSpace(MarkdownEdge.last(inner, skippingSpace: false))
    if end == .closed && !leads { return false }
    return turns(leads ? nil : last, first, isFree: end == .opened && !leads)
      && turns(trails ? nil : after, final, isFree: isEnd && !trails)
  }

  // Whether a mark between `outer` and `inner` can be read as turning inwards. Within other marks
  // it must not be readable the other way round as well, unless it is one with theirs.
  private func turns(
    _ outer: Unicode.Scalar?, _ inner: Unicode.Scalar, isFree: Bool
  ) -> Bool {
    if isFree || MarkdownEdge.isSpace(outer) { return true }
    let isPunctuation = MarkdownEdge.isPunctuation(inner, countingSymbols: true)
    guard MarkdownEdge.isPunctuation(outer) else { return !isPunctuation && open.isEmpty }
    return open.isEmpty || !isPunctuation
  }

  // MARK: - Lines and links

  // Emphasis does not go over a break of lines.
  private static func lines(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .emphasis(let inner): broken(inner).map { $0.map(Inline.emphasis) ?? .lineBreak }
      case .strong(let inner): broken(inner).map { $0.map(Inline.strong) ?? .lineBreak }
      // Markdown has no mark for a language.
      case .phrase(let inner, _): lines(inner)
      default: [inline]
      }
    }
  }

  private static func broken(_ inner: [Inline]) -> [[Inline]?] {
    let parts = lines(inner).split(separator: .lineBreak, omittingEmptySubsequences: false)
    return Array(parts.map { [Array($0)] }.joined(separator: [nil]))
  }

  // In an address only an entity could still be read as something else.
  private static func linked(_ inner: [Inline], _ link: Link) -> String {
    let address = WebAddress(link).text
    if inner == [.text(address)], !address.contains("&") { return "<\(address)>" }
    let shown = text(inner).split(separator: "\n").joined(separator: " ")
    let target = address.split(separator: "&", omittingEmptySubsequences: false)
    return "[\(shown)](<\(target.joined(separator: "\\&"))>)"
  }
}

/// What a reader of CommonMark sees at either end of a run, marks of emphasis left out.
///
/// Whether an asterisk can begin or end emphasis depends on the characters on both sides of it
/// (section 6.2 of the specification, version 0.30).
enum MarkdownEdge {
  /// The first scalar of `inlines`; nil where there is none.
  static func first(_ inlines: [Inline], skippingSpace: Bool) -> Unicode.Scalar? {
    for inline in inlines {
      if let scalar = first(inline, skippingSpace) { return scalar }
    }
    return nil
  }

  /// The last scalar of `inlines`; nil where there is none.
  static func last(_ inlines: [Inline], skippingSpace: Bool) -> Unicode.Scalar? {
    for inline in inlines.reversed() {
      if let scalar = last(inline, skippingSpace) { return scalar }
    }
    return nil
  }

  /// For each of `inlines` the first scalar of what comes after it.
  static func following(_ inlines: [Inline]) -> [Unicode.Scalar?] {
    var following: [Unicode.Scalar?] = []
    var next: Unicode.Scalar?
    for inline in inlines.reversed() {
      following.append(next)
      next = first(inline, false) ?? next
    }
    return following.reversed()
  }

  private static func first(_ inline: Inline, _ skippingSpace: Bool) -> Unicode.Scalar? {
    switch inline {
    case .emphasis(let inner), .strong(let inner), .phrase(let inner, _):
      first(inner, skippingSpace: skippingSpace)
    default: shown(inline).first { !skippingSpace || !isSpace($0) }
    }
  }

  private static func last(_ inline: Inline, _ skippingSpace: Bool) -> Unicode.Scalar? {
    switch inline {
    case .emphasis(let inner), .strong(let inner), .phrase(let inner, _):
      last(inner, skippingSpace: skippingSpace)
    default: shown(inline).last { !skippingSpace || !isSpace($0) }
    }
  }

  // Code and links begin and end with marks of their own, which are all punctuation.
  private static func shown(_ inline: Inline) -> String.UnicodeScalarView {
    switch inline {
    case .text(let text): SafeText.line(text).string.unicodeScalars
    case .code(let text): MarkdownText.code(text).unicodeScalars
    case .link: "[]".unicodeScalars
    case .softBreak, .lineBreak: " ".unicodeScalars
    case .emphasis, .strong, .phrase: "".unicodeScalars
    }
  }

  /// Whether nothing stands at an edge, or white space.
  static func isSpace(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return true }
    return scalar == " "
      || (!(0x21..<0x7F).contains(scalar.value) && scalar.properties.isWhitespace)
  }

  /// Whether `scalar` is punctuation; later versions count symbols among it.
  static func isPunctuation(_ scalar: Unicode.Scalar?, countingSymbols: Bool = false) -> Bool {
    guard let scalar else { return false }
    if scalar.isASCII { return (0x21..<0x7F).contains(scalar.value) && !isWordByte(scalar) }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: return countingSymbols
    default: return false
    }
  }

  private static func isWordByte(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
  }
}
