package import Practice

/// Turns documents into the bytes of one format.
package protocol DocumentWriter: Sendable {
  /// The file that `document` becomes.
  ///
  /// - Throws: A `DocumentFault` when it cannot be made.
  func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile
}

/// A document in one format, with what there is to say about it.
package struct DocumentFile: Sendable {
  package var bytes: [UInt8]
  /// What the reader will miss, such as a character that no font has: a sentence each.
  package var remarks: [String]

  package init(bytes: [UInt8], remarks: [String] = []) {
    self.bytes = bytes
    self.remarks = remarks
  }
}

/// Why a document cannot be made: a sentence that says what happened and what to do next.
package struct DocumentFault: Error, Equatable, Sendable, CustomStringConvertible {
  package let description: String

  package init(_ description: String) {
    self.description = description
  }
}

/// How a document is put on paper; formats without pages take no notice of it.
package struct PaperSettings: Equatable, Sendable {
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

  package var size: Size
  /// How the printer turns a sheet.
  package var flip: Flip
  /// How cards are made ready for a print shop; nil for an office printer.
  package var shop: Shop?
  /// The web address on the backs of cards, as a pattern that phones read.
  package var address: Link?
  /// Seconds since 1970 for the date in the file; nil writes none, so that one input gives the same bytes.
  package var created: Int64?

  package init(
    size: Size = .a4, flip: Flip = .long, shop: Shop? = nil, address: Link? = nil,
    created: Int64? = nil
  ) {
    (self.size, self.flip, self.shop, self.address) = (size, flip, shop, address)
    self.created = created
  }

  /// How a print shop gets cards: with 3 mm around each to cut off.
  package struct Shop: Equatable, Sendable {
    /// Whether many lie on a large sheet (SRA3), rather than one side on a page.
    package var isImposed: Bool
    /// Whether a box to fold comes with them.
    package var hasBox: Bool

    package init(isImposed: Bool = false, hasBox: Bool = false) {
      (self.isImposed, self.hasBox) = (isImposed, hasBox)
    }
  }
}
