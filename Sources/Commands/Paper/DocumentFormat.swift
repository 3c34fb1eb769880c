internal import ArgumentParser
internal import Handouts
internal import Practice

/// The formats a handout is written in.
enum DocumentFormat: String, CaseIterable, ExpressibleByArgument {
  case pdf
  case html
  case docx
  case md
  case text

  /// Whether only `reflect-paper` can write it.
  var needsPress: Bool { self == .pdf || self == .docx }

  /// The ending of its files.
  var ending: String { self == .text ? "txt" : rawValue }

  /// The file that `document` becomes.
  ///
  /// - Throws: A `DocumentFault` when it cannot be made.
  func file(of document: Document, on paper: PaperSettings) throws -> DocumentFile {
    switch self {
    case .pdf: try pressed(\.pdf, document, paper)
    case .docx: try pressed(\.docx, document, paper)
    case .html: DocumentFile(bytes: Array(HTMLWriter().text(of: document).utf8))
    case .md: DocumentFile(bytes: Array(MarkdownWriter().text(of: document).utf8))
    case .text: DocumentFile(bytes: Array(TextWriter().text(of: document).string.utf8))
    }
  }

  private func pressed(
    _ writer: KeyPath<Press, any DocumentWriter>, _ document: Document, _ paper: PaperSettings
  ) throws -> DocumentFile {
    guard let press = Press.current else {
      preconditionFailure("the caller promised to hand over where there is no press")
    }
    return try Waiting.told { try press[keyPath: writer].bytes(of: document, on: paper) }
  }
}
