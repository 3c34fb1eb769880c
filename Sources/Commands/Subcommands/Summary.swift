internal import ArgumentParser
internal import Documents
internal import Journal
internal import Practice

/// `reflect summary`: what a session leaves to read.
struct Summary: ReportingCommand {
  static let configuration = CommandConfiguration(
    commandName: "summary",
    abstract: Messages.Help.summary, discussion: Messages.Help.summaryDiscussion)

  /// The formats of a summary.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case md
    case html
    case pdf
    case docx
    case text
    case csv
    case json

    /// The ending of its files.
    var ending: String { self == .text ? "txt" : rawValue }
    /// The format as one of documents; nil for one that is none of theirs.
    var ofDocument: DocumentFormat? { DocumentFormat(rawValue: rawValue) }
  }

  @Argument(help: Messages.Help.sessionOrFile)
  var session: String

  @Option(name: .customLong("for"), help: Messages.Help.forPerson)
  var person: String?

  @Option(name: .long, help: Messages.Help.summaryFormat)
  var format: Format?

  @OptionGroup var options: FileOptions

  @OptionGroup var common: CommonOptions

  func perform() throws {
    let format = try chosenFormat()
    if person != nil, format.ofDocument == nil {
      throw CommandFailure(.usage, Messages.ownPartFormat(format.rawValue))
    }
    if format.ofDocument?.needsPress == true { try PaperProgram().takeOver() }
    let settings = try PaperOptions.settings(options.paper)
    let session = try StoredSession(session, common)
    let delivery = options.delivery(
      Messages.summaryFileName(session.record.id.text), ending: format.ending,
      isBinary: format.ofDocument?.isBinary == true, permissions: 0o600)
    try delivery.check()
    try delivery.deliver(file(for: session, format, on: settings))
  }

  /// The summary of `session` in `format`, or one person's part of it.
  func file(
    for session: StoredSession, _ format: Format, on paper: PaperSettings = PaperSettings()
  ) throws -> DocumentFile {
    if let written = format.ofDocument {
      return try written.file(of: document(for: session.record), on: paper)
    }
    return DocumentFile(
      bytes: format == .csv
        ? Array(SummaryCSV().text(for: session.record).utf8)
        : try RecordCodec.encode(session.stored))
  }

  private func document(for record: SessionRecord) throws -> Document {
    guard let person else { return SummaryBuilder().document(for: record) }
    return OwnPartBuilder().document(for: record, of: try Self.index(of: person, in: record))
  }

  /// The participant with the label `person`, whatever its case.
  ///
  /// - Throws: A `CommandFailure` when there is none, or several.
  static func index(of person: String, in record: SessionRecord) throws -> Int {
    let labels = record.participants.map(\.label)
    let exact = labels.indices.filter { labels[$0] == person }
    let alike = labels.indices.filter { labels[$0].lowercased() == person.lowercased() }
    let found = exact.isEmpty ? alike : exact
    guard let index = found.first else {
      throw CommandFailure(.notFound, Messages.noSuchPerson(person, known: labels))
    }
    guard found.count == 1 else {
      throw CommandFailure(.usage, Messages.severalSuchPersons(person))
    }
    return index
  }

  private func chosenFormat() throws -> Format {
    let known = Format.allCases.map(\.ending)
    return try format ?? FileEnding.format(of: options.output, among: known) ?? .md
  }
}
