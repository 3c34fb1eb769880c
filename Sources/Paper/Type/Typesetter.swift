internal import CPangoCairo

/// Sets words in lines of a given width, with the fonts of this machine.
final class Typesetter {
  /// The characters met so far that no font has.
  private(set) var missing = MissingGlyphs()
  /// What the document says of itself.
  let words: any PaperWords
  private let fonts: UnsafeMutablePointer<PangoFontMap>
  private let context: OpaquePointer
  private var descriptions: [Face: OpaquePointer] = [:]
  private var languages: [String: OpaquePointer] = [:]
  private var colourFonts: [UnsafeMutablePointer<PangoFont>: Bool] = [:]

  private var rowShapes: [TextStyle: WordShapes] = [:]
  private var short: [Short: SetText] = [:]
  private static let mostShort = 500

  private struct Face: Hashable {
    var size: Double
    var weight: TextStyle.Weight
    var isMono: Bool
  }

  private struct Features: Hashable {
    var isTabular: Bool
    var tracking: Double
    var composes: Bool
  }

  /// The family that is printed in, and those that take its place where it's missing: each has Welsh letters
  /// and figures of one width.
  static let families = ["Inter", "Open Sans", "Noto Sans", "Liberation Sans"]
  private static let monoFamily = "Liberation Mono"
  private let families: String
  private var features: [Features: OpaquePointer] = [:]
  /// How far letters reach above and below the line they stand on, for each point of their size.
  private(set) var reach = (above: 0.905, below: 0.212)

  /// Makes a typesetter; only one may be at work at a time (see `DrawingLock`).
  ///
  /// - Throws: A `PaperFault` when the machine has no fonts at all.
  init(
    language: String, words: any PaperWords, families: [String] = Typesetter.families
  ) throws {
    self.words = words
    self.families = families.joined(separator: ",")
    guard let fonts = pango_cairo_font_map_new(), let context = pango_font_map_create_context(fonts)
    else { throw PaperFault.noFonts }
    self.fonts = fonts
    self.context = context
    pango_cairo_font_map_set_resolution(OpaquePointer(fonts), 72)
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
    pango_context_set_round_glyph_positions(context, 0)
    pango_context_set_language(context, pango_language_from_string(language))
    guard let font = pango_context_load_font(context, description(TextStyle(size: 12, line: 12)))
    else { throw PaperFault.noFonts }
    let metrics = pango_font_get_metrics(font, nil)
    reach = (
      SetText.points(pango_font_metrics_get_ascent(metrics)) / 12,
      SetText.points(pango_font_metrics_get_descent(metrics)) / 12
    )
    pango_font_metrics_unref(metrics)
    g_object_unref(font)
  }

  deinit {
    for font in colourFonts.keys { g_object_unref(font) }
    for description in descriptions.values { pango_font_description_free(description) }
    for list in features.values { pango_attr_list_unref(list) }
    g_object_unref(UnsafeMutableRawPointer(context))
    g_object_unref(UnsafeMutableRawPointer(fonts))
  }

  /// Whether the family that is printed in is there.
  var hasFamily: Bool {
    guard
      let font = pango_context_load_font(context, description(TextStyle(size: 12, line: 12))),
      let found = pango_font_describe(font)
    else { return false }
    defer {
      g_object_unref(font)
      pango_font_description_free(found)
    }
    return pango_font_description_get_family(found).map { String(cString: $0) } == Self.families[0]
  }

  /// Sets `words` in lines of at most `width` points.
  ///
  /// What is tried at several sizes, and headings that every card has, are set once.
  func set(_ words: Words, _ style: TextStyle, width: Double) -> SetText {
    guard words.isPlain, words.text.utf8.count <= 600, words.segments.count <= 1 else {
      return setAnew(words, style, width: width)
    }
    let key = Short(words: words, style: style, width: width)
    if let known = short[key] { return known }
    let set = setAnew(words, style, width: width)
    if short.count >= Self.mostShort { short = [:] }
    short[key] = set
    return set
  }

  private struct Short: Hashable {
    var words: Words
    var style: TextStyle
    var width: Double
  }

  private func setAnew(_ words: Words, _ style: TextStyle, width: Double) -> SetText {
    var words = missing.scalars.isEmpty ? words : words.boxing(missing.scalars)
    while true {
      let set = SetText(words, style, width: width, typesetter: self)
      guard missing.add(set.unknown) else { return set }
      words = words.boxing(missing.scalars)
    }
  }

  /// The width of `words` on one line, in points.
  func width(_ words: Words, _ style: TextStyle) -> Double {
    set(words, style, width: .infinity).width
  }

  /// Sets `words` on one line, their end cut off with an ellipsis where they are too long.
  ///
  /// - Returns: The line, and whether it is all of the words.
  func setLine(
    _ words: Words, _ style: TextStyle, width: Double
  ) -> (line: SetText, isWhole: Bool) {
    let whole = set(words, style, width: width)
    guard whole.lines.count > 1 else { return (whole, true) }
    var (fits, tooLong) = (0, min(words.text.count, 500))
    while tooLong - fits > 1 {
      let middle = (fits + tooLong) / 2
      let short = Words(words.text.prefix(middle) + "…")
      if self.width(short, style) <= width { fits = middle } else { tooLong = middle }
    }
    return (set(Words(words.text.prefix(fits) + "…"), style, width: width), false)
  }

  // MARK: - For texts that are set

  /// A layout of this typesetter's fonts.
  func layout(_ style: TextStyle, composing: Bool) -> OpaquePointer {
    let layout: OpaquePointer = pango_layout_new(context)
    pango_layout_set_font_description(layout, description(style))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    let alignment =
      switch style.edge {
      case .left: PANGO_ALIGN_LEFT
      case .right: PANGO_ALIGN_RIGHT
      case .middle: PANGO_ALIGN_CENTER
      }
    pango_layout_set_alignment(layout, alignment)
    pango_layout_set_attributes(layout, attributes(style, composing: composing))
    return layout
  }

  /// The words of a style.
  func shapes(_ style: TextStyle) -> WordShapes {
    let look = TextStyle(
      size: style.size, line: 0, weight: style.weight, isTabular: style.isTabular,
      tracking: style.tracking)
    if let known = rowShapes[look] { return known }
    let shapes = WordShapes(layout(look, composing: false), tracking: style.tracking)
    rowShapes[look] = shapes
    return shapes
  }

  /// What a style asks of a font besides its face, to be copied before it's added to.
  func attributes(_ style: TextStyle, composing: Bool) -> OpaquePointer? {
    let key = Features(
      isTabular: style.isTabular, tracking: style.tracking, composes: composing)
    if let known = features[key] { return known }
    let list = pango_attr_list_new()
    // An l with a tail can't be taken for an I or a 1. Composing letters of parts takes a third of all the time that
    // letters need, whether there are any or not.
    let wanted =
      "cv05=1" + (style.isTabular ? ",tnum=1" : "") + (composing ? "" : ",ccmp=0")
    pango_attr_list_insert(list, pango_attr_font_features_new(wanted))
    if style.tracking != 0 {
      pango_attr_list_insert(
        list, pango_attr_letter_spacing_new(Int32(style.tracking * Double(PANGO_SCALE))))
    }
    features[key] = list
    return list
  }

  /// Sets `words` in as few lines as `width` allows, each about as long as the others.
  func setBalanced(_ words: Words, _ style: TextStyle, width: Double) -> SetText {
    let whole = set(words, style, width: width)
    guard whole.lines.count > 1, words.text.utf8.count < 1_000 else { return whole }
    let places = set(words, style, width: .infinity).places
    guard !places.isEmpty else { return whole }
    var (tooNarrow, fits) = (width / 2, width)
    while fits - tooNarrow > 1 {
      let middle = (fits + tooNarrow) / 2
      if Self.lines(of: places, within: middle) <= whole.lines.count {
        fits = middle
      } else {
        tooNarrow = middle
      }
    }
    let balanced = set(words, style, width: min(fits + 1, width))
    return balanced.lines.count == whole.lines.count && !balanced.partsWords ? balanced : whole
  }

  // How many lines words take where each goes to the next one that has no room for it.
  private static func lines(of words: [Range<Double>], within width: Double) -> Int {
    var (count, start) = (0, -Double.infinity)
    for word in words where word.upperBound - start > width {
      (count, start) = (count + 1, word.lowerBound)
    }
    return count
  }

  /// The name of the family for letters of one width.
  var mono: String { Self.monoFamily }

  /// A language as Pango knows it.
  func language(_ tag: String) -> OpaquePointer? {
    if let known = languages[tag] { return known }
    let language = pango_language_from_string(tag)
    languages[tag] = language
    return language
  }

  /// Whether a font draws pictures in colour.
  func hasPictures(_ font: UnsafeMutablePointer<PangoFont>) -> Bool {
    if let known = colourFonts[font] { return known }
    // The reference keeps the address from being given to another font.
    g_object_ref(font)
    let has = hb_ot_color_has_png(hb_font_get_face(pango_font_get_hb_font(font))) != 0
    colourFonts[font] = has
    return has
  }

  private func description(_ style: TextStyle) -> OpaquePointer? {
    let face = Face(size: style.size, weight: style.weight, isMono: style.isMono)
    if let known = descriptions[face] { return known }
    let description = pango_font_description_new()
    pango_font_description_set_family(description, style.isMono ? Self.monoFamily : families)
    pango_font_description_set_absolute_size(description, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(description, style.weight.pango)
    descriptions[face] = description
    return description
  }
}

extension TextStyle.Weight {
  fileprivate var pango: PangoWeight {
    switch self {
    case .regular: PANGO_WEIGHT_NORMAL
    case .medium: PANGO_WEIGHT_MEDIUM
    case .semibold: PANGO_WEIGHT_SEMIBOLD
    case .bold: PANGO_WEIGHT_BOLD
    }
  }
}
