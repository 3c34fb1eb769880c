internal import ArgumentParser
internal import Documents
internal import Practice
internal import WordFiles

/// The formats a handout is written in.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  case pdf
  case html
  case docx
  case md
  case text

  /// Whether only `reflect-paper` can write it.
  var needsPress: Bool { self == .pdf }

  /// Whether a terminal could not show it.
  var isBinary: Bool { self == .pdf || self == .docx }

  /// The ending of its files.
  var ending: String { self == .text ? "txt" : rawValue }

  /// The file that `document` becomes.
  ///
  /// - Throws: A `DocumentFault` when it cannot be made.
  func file(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    switch self {
    case .pdf: try Waiting.told { try Self.pdfWriter.bytes(of: document, on: paper) }
    case .docx: try Waiting.told { try DOCXWriter().bytes(of: document, on: paper) }
    case .html: DocumentFile(bytes: Array(HTMLWriter().text(of: document).utf8))
    case .md: DocumentFile(bytes: Array(MarkdownWriter().text(of: document).utf8))
    case .text: DocumentFile(bytes: Array(TextWriter().text(of: document).string.utf8))
    }
  }

  private static var pdfWriter: any DocumentWriter {
    guard let press = Press.current else {
      preconditionFailure("the caller promised to hand over where there is no press")
    }
    return press.pdf
  }
}
