internal import ArgumentParser
internal import Documents
internal import Journal
internal import Practice

/// `reflect summary`: what a session leaves to read.
struct Summary: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("summary", Language.help.summary, Language.help.summaryDiscussion)
  }

  @Argument(help: Language.help.sessionOrFile)
  var session: String

  @Option(name: .customLong("for"), help: Language.help.forPerson)
  var person: String?

  @Flag(name: .long, help: Language.help.yes)
  var yes = false

  @Option(name: .long, help: Language.help.summaryFormat)
  var format: FileFormat?

  @OptionGroup var options: FileOptions

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    let format = try FileFormat.chosen(
      format, output: options.output, among: FileFormat.allCases, usual: .md)
    if person != nil, !format.isOfDocuments {
      throw CommandFailure(.usage, Language.words.ownPartFormat(format.rawValue))
    }
    if format.needsPress { try PaperProgram().takeOver(from: here) }
    let settings = try options.settings()
    let session = try StoredSession(session, common, here)
    if let person {
      let label = session.record.participants[try Self.index(of: person, in: session.record)].label
      guard try session.record.setting.isPrivate || isTheirs(label) else {
        return try Output.show([SafeText.line(Language.words.notShown)])
      }
    }
    if isForReading {
      return try Pages.show(document(for: session.record, here), plain: common.plain, here)
    }
    let delivery = options.delivery(
      Language.words.summaryFileName(session.record.id.text), format, permissions: 0o600)
    try delivery.check()
    session.record.warnOfWords()
    try delivery.deliver(file(for: session, format, on: settings, here))
  }

  // A page to read, not its Markdown, unless a file or a format is asked for.
  private var isForReading: Bool {
    format == nil && options.output == nil && (Output.isTerminal || common.plain)
  }

  private func isTheirs(_ label: String) throws -> Bool {
    try Confirmation.given(
      yes, asking: Language.words.ownPartQuestion(label),
      otherwise: Language.words.ownPartNeedsYes(label))
  }

  /// The summary of `session` in `format`, or one person's part of it.
  func file(
    for session: StoredSession, _ format: FileFormat, on paper: PaperSettings = PaperSettings(),
    _ here: Installation = Installation()
  ) throws -> DocumentFile {
    switch format.maker {
    case .document(let write): try write(document(for: session.record, here), paper, here)
    // CSV tells what became of actions since, as the summary to read does; JSON is the record itself.
    case .record(let write):
      DocumentFile(bytes: try write(format == .json ? session.stored : session.record, here))
    }
  }

  private func document(for record: SessionRecord, _ here: Installation) throws -> Document {
    guard let person else { return SummaryBuilder(words: here.documents).document(for: record) }
    return OwnPartBuilder(words: here.documents)
      .document(for: record, of: try Self.index(of: person, in: record))
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
      throw CommandFailure(.notFound, Language.words.noSuchPerson(person, known: labels))
    }
    guard found.count == 1 else {
      throw CommandFailure(.usage, Language.words.severalSuchPersons(person))
    }
    return index
  }
}
