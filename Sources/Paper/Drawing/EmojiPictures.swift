internal import CPangoCairo

/// A glyph as a picture, with the box it fills from the pen's place, in points.
final class EmojiPicture {
  let surface: OpaquePointer
  let box: Box
  let pixels: (width: Double, height: Double)

  init(_ surface: OpaquePointer, box: Box) {
    self.surface = surface
    self.box = box
    pixels = (
      Double(cairo_image_surface_get_width(surface)),
      Double(cairo_image_surface_get_height(surface))
    )
  }

  deinit { cairo_surface_destroy(surface) }
}

/// The pictures of emoji in full size, each read once.
///
/// cairo would draw them at one pixel to a point, too coarse for print, and once more for every use.
struct EmojiPictures {
  private struct Key: Hashable {
    var font: UnsafeMutablePointer<PangoFont>
    var glyph: UInt32
  }

  private var known: [Key: EmojiPicture] = [:]

  /// The picture of a glyph; nil where the font has none for it.
  mutating func picture(_ font: UnsafeMutablePointer<PangoFont>, _ glyph: UInt32) -> EmojiPicture? {
    let key = Key(font: font, glyph: glyph)
    if let picture = known[key] { return picture }
    let hbFont = pango_font_get_hb_font(font)
    var extents = hb_glyph_extents_t()
    guard let surface = Self.surface(hbFont, glyph),
      hb_font_get_glyph_extents(hbFont, glyph, &extents) != 0
    else { return nil }
    let box = Box(
      x: SetText.points(extents.x_bearing), y: -SetText.points(extents.y_bearing),
      width: SetText.points(extents.width), height: -SetText.points(extents.height))
    let picture = EmojiPicture(surface, box: box)
    known[key] = picture
    return picture
  }

  private final class Reader {
    var rest: UnsafeRawBufferPointer
    init(_ bytes: UnsafeRawBufferPointer) { rest = bytes }
  }

  private static func surface(_ font: OpaquePointer?, _ glyph: UInt32) -> OpaquePointer? {
    let blob = hb_ot_color_glyph_reference_png(font, glyph)
    defer { hb_blob_destroy(blob) }
    var length: UInt32 = 0
    guard let data = hb_blob_get_data(blob, &length), length > 0 else { return nil }
    let reader = Reader(UnsafeRawBufferPointer(start: data, count: Int(length)))
    let surface = withExtendedLifetime(reader) {
      cairo_image_surface_create_from_png_stream(
        { source, target, count in
          guard let source, let target else { return CAIRO_STATUS_READ_ERROR }
          let reader = Unmanaged<Reader>.fromOpaque(source).takeUnretainedValue()
          guard reader.rest.count >= Int(count) else { return CAIRO_STATUS_READ_ERROR }
          UnsafeMutableRawPointer(target).copyMemory(
            from: reader.rest.baseAddress ?? UnsafeRawPointer(target), byteCount: Int(count))
          reader.rest = UnsafeRawBufferPointer(rebasing: reader.rest.dropFirst(Int(count)))
          return CAIRO_STATUS_SUCCESS
        }, Unmanaged.passUnretained(reader).toOpaque())
    }
    guard let surface, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      cairo_image_surface_get_width(surface) > 0, cairo_image_surface_get_height(surface) > 0
    else {
      cairo_surface_destroy(surface)
      return nil
    }
    return surface
  }
}
