/// How a document is put on paper; formats without pages take no notice of it.
package struct PaperSettings: Hashable, Sendable {
  /// A sheet's size.
  package enum Size: String, CaseIterable, Sendable {
    /// 210 by 297 mm.
    case a4
    /// 8.5 by 11 inches.
    case letter
  }

  /// The edge over which the printer turns a sheet for its other side.
  package enum Flip: String, CaseIterable, Sendable {
    /// The long edge, as a book turns: backs have their columns mirrored.
    case long
    /// The short edge, as a calendar turns: backs stand upside down.
    case short
  }

  /// The sheet's size.
  package var size: Size
  /// How the printer turns a sheet.
  package var flip: Flip
  /// Seconds since 1970 for the date in the file; nil writes none, so that one input gives the same bytes.
  package var created: Int64?

  /// Makes settings.
  package init(size: Size = .a4, flip: Flip = .long, created: Int64? = nil) {
    self.size = size
    self.flip = flip
    self.created = created
  }
}
