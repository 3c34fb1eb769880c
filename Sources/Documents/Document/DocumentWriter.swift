/// Turns documents into the bytes of one format.
package protocol DocumentWriter: Sendable {
  /// The file that `document` becomes.
  ///
  /// - Throws: A `DocumentFault` when it cannot be made.
  func bytes(of document: Document, on paper: PaperSettings) throws -> DocumentFile
}

/// A document in one format, with what there is to say about it.
package struct DocumentFile: Sendable {
  /// The file's bytes.
  package var bytes: [UInt8]
  /// What the reader will miss, such as a character that no font has: a sentence each.
  package var remarks: [String]

  /// Makes a file.
  package init(bytes: [UInt8], remarks: [String] = []) {
    self.bytes = bytes
    self.remarks = remarks
  }
}

/// Why a document cannot be made: a sentence that says what happened and what to do next.
package struct DocumentFault: Error, Hashable, Sendable, CustomStringConvertible {
  package let description: String

  /// Takes the sentence.
  package init(_ description: String) {
    self.description = description
  }
}
