internal import CPangoCairo

/// Collects what cairo writes.
final class PDFBytes {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// A surface of cairo's that writes here; the collector must outlive it.
  func surface(width: Double, height: Double) -> OpaquePointer? {
    cairo_pdf_surface_create_for_stream(
      { target, data, count in
        guard let target, let data else { return CAIRO_STATUS_WRITE_ERROR }
        let collector = Unmanaged<PDFBytes>.fromOpaque(target).takeUnretainedValue()
        collector.bytes += UnsafeBufferPointer(start: data, count: Int(count))
        return CAIRO_STATUS_SUCCESS
      }, Unmanaged.passUnretained(self).toOpaque(), width, height)
  }

  /// Gives the bytes and forgets them.
  func taken() -> [UInt8] {
    defer { bytes = [] }
    return bytes
  }
}
