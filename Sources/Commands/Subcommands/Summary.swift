internal import ArgumentParser
internal import Handouts
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
    case text
    case json
    case csv
  }

  @Argument(help: Messages.Help.sessionOrFile)
  var session: String

  @Option(name: .long, help: Messages.Help.summaryFormat)
  var format: Format?

  @Option(name: .shortAndLong, help: Messages.Help.output)
  var output: String?

  @Flag(name: .long, help: Messages.Help.force)
  var force = false

  @OptionGroup var common: CommonOptions

  func perform() throws {
    let format = try chosenFormat()
    let bytes = bytes(for: try StoredSession(session, common), format)
    guard let output, output != "-" else { return try Output.show(bytes) }
    try AtomicFile.write(bytes, to: output, replacing: force)
    Output.tell(Messages.written(output, bytes: bytes.count))
  }

  /// The summary of `session` in `format`.
  func bytes(for session: StoredSession, _ format: Format) -> [UInt8] {
    let record = session.record
    let document = SummaryBuilder().document(for: record)
    switch format {
    case .md: return Array(MarkdownWriter().text(of: document).utf8)
    case .html: return Array(HTMLWriter().text(of: document).utf8)
    case .text: return Array(TextWriter().text(of: document).string.utf8)
    case .csv: return Array(SummaryCSV().text(for: record).utf8)
    case .json: return RecordCodec.encode(session.stored)
    }
  }

  private func chosenFormat() throws -> Format {
    if let format { return format }
    guard let output, output != "-", let name = output.split(separator: "/").last,
      let dot = name.lastIndex(of: "."), dot > name.startIndex
    else { return .md }
    let ending = name[name.index(after: dot)...].lowercased()
    guard let format = ending == "txt" ? .text : Format(rawValue: ending) else {
      throw CommandFailure(.usage, Messages.unknownEnding(output))
    }
    return format
  }
}
