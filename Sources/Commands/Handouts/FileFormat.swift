internal import ArgumentParser
internal import Documents
internal import Faces
internal import Journal
internal import Practice
internal import System
internal import WordFiles

/// A kind of file that results are written as, and all that depends on it.
enum FileFormat: String, CaseIterable, ExpressibleByArgument {
  case pdf
  case docx
  case html
  case md
  case text
  case csv
  case json

  /// What a file is made from.
  enum Maker {
    /// A document, as every handout and the readable summaries are.
    case document((Document, PaperSettings, Installation) throws -> DocumentFile)
    /// A record as it's stored.
    case record((SessionRecord, Installation) throws -> [UInt8])
  }

  var maker: Maker {
    switch self {
    case .pdf:
      .document { document, paper, here in
        guard let press = here.press else {
          preconditionFailure("the caller promised to hand over where there's no press")
        }
        return try Waiting.told { try press.pdf.bytes(of: document.typographic, on: paper) }
      }
    case .docx:
      .document { document, paper, here in
        try Waiting.told {
          try DOCXWriter(words: here.wordFiles).bytes(of: document.typographic, on: paper)
        }
      }
    case .html: Self.text { HTMLWriter(words: $1).bytes(of: $0) }
    case .md: Self.text { Array(MarkdownWriter(words: $1).text(of: $0).utf8) }
    case .text: Self.text { Array(TextWriter(words: $1).text(of: $0).string.utf8) }
    case .csv: .record { Array(SummaryCSV(words: $1.documents).text(for: $0).utf8) }
    case .json: .record { record, _ in try RecordCodec.encode(record) }
    }
  }

  private static func text(
    _ write: @escaping (Document, any DocumentWords) -> [UInt8]
  ) -> Maker {
    .document { document, _, here in
      DocumentFile(bytes: write(document.typographic, here.documents))
    }
  }

  /// The ending of its files.
  var ending: String { self == .text ? "txt" : rawValue }

  /// Whether a terminal couldn't show it.
  var isBinary: Bool { self == .pdf || self == .docx }

  /// Whether only `reflect-paper` can write it.
  var needsPress: Bool { self == .pdf }

  /// Whether a document can be written as it; the others are of records alone.
  var isOfDocuments: Bool { if case .document = maker { true } else { false } }

  /// Endings as help lists them: `.pdf, .html`.
  static func endings(_ formats: [FileFormat]) -> String {
    formats.map { ".\($0.ending)" }.joined(separator: ", ")
  }

  static var ofDocuments: [FileFormat] { allCases.filter(\.isOfDocuments) }

  /// The format asked for, or else the one that the ending of `output` names.
  ///
  /// - Throws: A `CommandFailure` when no format of `known` has that ending, or the two don't agree.
  static func chosen(
    _ asked: FileFormat?, output: String?, among known: [FileFormat], usual: FileFormat
  ) throws -> FileFormat {
    guard let output, output != "-", let ending = Files.ending(of: output) else {
      return asked ?? usual
    }
    if let asked {
      // A name that's no format's is a person's own business; one that's another's would mislead.
      guard allCases.contains(where: { $0.ending == ending && $0 != asked }) else { return asked }
      throw CommandFailure(.usage, Language.words.otherEnding(output, asked))
    }
    guard let named = known.first(where: { $0.ending == ending }) else {
      throw CommandFailure(.usage, Language.words.unknownEnding(output, known: known.map(\.ending)))
    }
    return named
  }
}

/// A format that handouts come in.
struct HandoutFormat: ExpressibleByArgument {
  let format: FileFormat

  init?(argument: String) {
    guard let format = FileFormat(rawValue: argument), format.isOfDocuments else { return nil }
    self.format = format
  }

  static var allValueStrings: [String] { FileFormat.ofDocuments.map(\.rawValue) }
}

extension HandoutKind: ExpressibleByArgument {}

extension HandoutRows {
  private static func row(_ format: FileFormat) -> Row {
    Row(
      id: format.ending, label: Language.words.label(format), about: Language.words.about(format))
  }

  /// Every kind of handout, and the formats people mean to read or print.
  static func all(_ words: any DocumentWords) -> HandoutRows {
    HandoutRows(
      kinds: HandoutKind.allCases.map {
        Row(id: $0.rawValue, label: words.label($0), about: words.about($0))
      },
      formats: FileFormat.ofDocuments.map(row), summaries: FileFormat.allCases.map(row))
  }
}

extension Faces.Menu {
  /// The menu of this installation.
  init(_ here: Installation) {
    self.init(
      handouts: .all(here.documents), preferring: here.preferences.capture,
      group: here.preferences.group, language: Language.current.faces)
  }
}
