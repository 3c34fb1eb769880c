internal import ArgumentParser
internal import Counts
internal import Documents
internal import Practice
internal import System

/// `reflect-collect overview`: the picture of a folder or a database.
struct Overview: CollectCommand {
  static var configuration: CommandConfiguration {
    .named("overview", CollectLanguage.words.overview, CollectLanguage.words.overviewDiscussion)
  }

  @Argument(help: CollectLanguage.words.source)
  var source: String

  @Option(name: .long, help: CollectLanguage.words.format)
  var format: PictureFormat?

  @Flag(name: .long, help: CollectLanguage.words.json)
  var json = false

  @Option(name: .shortAndLong, help: CollectLanguage.words.output)
  var output: String?

  @Flag(name: .long, help: CollectLanguage.words.force)
  var force = false

  @Option(name: .long, help: CollectLanguage.words.paper)
  var paper: PaperSettings.Size = .a4

  @Option(name: .long, help: CollectLanguage.words.since)
  var since: String?

  @Option(name: .long, help: CollectLanguage.words.until)
  var until: String?

  @Option(name: .long, help: CollectLanguage.words.organisation)
  var organisation: String?

  func perform() throws {
    let usual: PictureFormat = json ? .json : Telling.width == nil ? .html : .text
    let format = try PictureFormat.chosen(json ? .json : format, output: output, usual: usual)
    if output == nil || output == "-", format.isBinary, Telling.width != nil {
      throw CollectFailure(.usage, CollectLanguage.words.notToATerminal(format.ending))
    }
    let wanted = try Wanted(since: since, until: until, organisation: organisation)
    let picture = try DatabaseAddress.isOne(source) ? ofDatabase(wanted) : ofFolder(wanted)
    guard !picture.quarters.isEmpty else {
      throw CollectFailure(.notFound, CollectLanguage.words.nothingToShow(source))
    }
    let file = try format.file(
      of: picture, names: .found(), on: PaperSettings(size: paper))
    try deliver(file)
  }

  private func ofFolder(_ wanted: Wanted) throws -> Picture {
    let publication = try FolderReport.publishing(source, on: Today.day())
    return Picture(try wanted.only(publication.ledger.batches))
  }

  private func ofDatabase(_ wanted: Wanted) throws -> Picture {
    let database = try Database(at: DatabaseAddress(source))
    for told in try database.publishDue() {
      Telling.say(CollectLanguage.words.publishing(told))
    }
    let batches = try wanted.only(database.batches())
    let quarters = batches.map(\.quarter)
    guard let first = quarters.min(), let last = quarters.max() else { return Picture([]) }
    return Picture(batches, givers: try database.published(from: first, to: last))
  }

  private func deliver(_ file: DocumentFile) throws(CollectFailure) {
    if let output, output != "-" {
      do throws(SystemFault) {
        try Files.write(whole: file.bytes, to: output, replacing: force, permissions: 0o644)
      } catch {
        throw CollectFailure(writing: output, error)
      }
      Telling.say(CollectLanguage.words.written(output, bytes: file.bytes.count))
    } else {
      try Telling.show(file.bytes)
    }
    for remark in file.remarks { Telling.say(remark) }
  }
}

/// Which of what was published is asked for.
struct Wanted {
  private let since: Quarter?
  private let until: Quarter?
  private let organisation: String?

  init(since: String?, until: String?, organisation: String?) throws(CollectFailure) {
    self.since = try Self.quarter(since, "--since")
    self.until = try Self.quarter(until, "--until")
    self.organisation = organisation
    if let first = self.since, let last = self.until, last < first {
      throw CollectFailure(
        .usage,
        CollectLanguage.words.endsBeforeItBegins(first.description, last.description))
    }
  }

  private static func quarter(
    _ text: String?, _ option: String
  ) throws(CollectFailure) -> Quarter? {
    guard let text else { return nil }
    guard let quarter = Quarter(text) else {
      throw CollectFailure(.usage, CollectLanguage.words.quarterUnclear(text, option: option))
    }
    return quarter
  }

  func only(_ batches: [Batch]) throws(CollectFailure) -> [Batch] {
    if let organisation, !batches.isEmpty,
      !batches.contains(where: { $0.organisation == organisation })
    {
      let known = Set(batches.map(\.organisation)).sorted { ($0 ?? "") < ($1 ?? "") }
      throw CollectFailure(
        .notFound, CollectLanguage.words.noSuchOrganisation(organisation, known: known))
    }
    return batches.filter { batch in
      since.map { $0 <= batch.quarter } ?? true && until.map { batch.quarter <= $0 } ?? true
        && organisation.map { $0 == batch.organisation } ?? true
    }
  }
}
