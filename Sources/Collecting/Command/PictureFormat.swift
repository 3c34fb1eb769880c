internal import ArgumentParser
internal import Documents
internal import Paper
internal import Practice
internal import System

/// A kind of file that a picture is written as.
enum PictureFormat: String, CaseIterable, ExpressibleByArgument {
  case html
  case pdf
  case csv
  case json
  case text

  /// The ending of its files.
  var ending: String { self == .text ? "txt" : rawValue }

  /// Whether a terminal couldn't show it.
  var isBinary: Bool { self == .pdf }

  /// The format asked for, or else the one that the ending of `output` names.
  ///
  /// - Throws: A `CollectFailure` when no format has that ending, or the two don't agree.
  static func chosen(
    _ asked: Self?, output: String?, usual: Self
  ) throws(CollectFailure) -> Self {
    guard let output, output != "-", let ending = Files.ending(of: output) else {
      return asked ?? usual
    }
    if let asked {
      // A name that's no format's is a person's own business; one that's another's would mislead.
      guard allCases.contains(where: { $0.ending == ending && $0 != asked }) else { return asked }
      throw CollectFailure(.usage, CollectLanguage.words.otherEnding(output, asked.rawValue))
    }
    guard let named = allCases.first(where: { $0.ending == ending }) else {
      throw CollectFailure(
        .usage, CollectLanguage.words.unknownEnding(output, known: allCases.map(\.ending)))
    }
    return named
  }

  /// The picture as a file.
  func file(of picture: Picture, names: CardNames, on paper: PaperSettings) throws -> DocumentFile {
    let builder = PictureBuilder(words: CollectLanguage.words, names: names)
    let words = EnglishDocumentWords()
    switch self {
    case .html:
      let document = builder.document(for: picture).typographic
      return DocumentFile(bytes: Array(HTMLWriter(words: words).text(of: document).utf8))
    case .pdf:
      let document = builder.document(for: picture).typographic
      return try PDFWriter(words: words).bytes(of: document, on: paper)
    case .csv: return DocumentFile(bytes: Array(PictureCSV.text(for: picture).utf8))
    case .json: return DocumentFile(bytes: PictureJSON(names: names).bytes(for: picture))
    case .text:
      let width = min(Telling.width ?? 80, 80)
      let text = TextWriter(width: width, words: words)
        .text(of: builder.document(for: picture).typographic)
      return DocumentFile(bytes: Array(text.string.utf8))
    }
  }
}

extension PaperSettings.Size: ExpressibleByArgument {}
