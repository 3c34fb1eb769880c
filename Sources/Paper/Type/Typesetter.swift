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

  private var short: [Short: SetText] = [:]
  private static let mostShort = 500

  private struct Face: Hashable {
    var size: Double
    var isBold: Bool
    var isMono: Bool
  }

  /// The family that is printed in.
  static let family = "Liberation Sans"
  private static let monoFamily = "Liberation Mono"

  /// Makes a typesetter; only one may be at work at a time (see `DrawingLock`).
  ///
  /// - Throws: A `PaperFault` when the machine has no fonts at all.
  init(language: String, words: any PaperWords) throws {
    self.words = words
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
    g_object_unref(font)
  }

  deinit {
    for font in colourFonts.keys { g_object_unref(font) }
    for description in descriptions.values { pango_font_description_free(description) }
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
    return pango_font_description_get_family(found).map { String(cString: $0) } == Self.family
  }

  /// Sets `words` in lines of at most `width` points.
  ///
  /// Short words without links, such as headings that every card has, are set once.
  func set(_ words: Words, _ style: TextStyle, width: Double) -> SetText {
    guard words.isPlain, words.text.utf8.count <= 40, words.segments.count <= 1 else {
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
  func layout(_ style: TextStyle) -> OpaquePointer? {
    let layout = pango_layout_new(context)
    pango_layout_set_font_description(layout, description(style))
    pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR)
    let alignment =
      switch style.edge {
      case .left: PANGO_ALIGN_LEFT
      case .right: PANGO_ALIGN_RIGHT
      case .middle: PANGO_ALIGN_CENTER
      }
    pango_layout_set_alignment(layout, alignment)
    return layout
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
    let face = Face(size: style.size, isBold: style.isBold, isMono: style.isMono)
    if let known = descriptions[face] { return known }
    let description = pango_font_description_new()
    pango_font_description_set_family(description, style.isMono ? Self.monoFamily : Self.family)
    pango_font_description_set_absolute_size(description, style.size * Double(PANGO_SCALE))
    pango_font_description_set_weight(
      description, style.isBold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL)
    descriptions[face] = description
    return description
  }
}
