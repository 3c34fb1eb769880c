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
    try checkPlace()
    let wanted = try Wanted(since: since, until: until, organisation: organisation)
    let picture = try CountsPlace.isDatabase(source) ? ofDatabase(wanted) : ofFolder(wanted)
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
    try database.publishDue { Telling.say(CollectLanguage.words.publishing($0)) }
    let batches = try wanted.only(database.batches())
    let quarters = batches.map(\.quarter)
    guard let first = quarters.min(), let last = quarters.max() else { return Picture([]) }
    return Picture(batches, givers: try database.published(from: first, to: last))
  }

  // What was published can't be taken back, so nothing is published for a page that couldn't be written.
  private func checkPlace() throws(CollectFailure) {
    guard let output, output != "-" else { return }
    do throws(SystemFault) {
      if !force, try FileStatus(at: output, following: true) != nil { throw .exists }
      let folder = output.lastIndex(of: "/").map { String(output[...$0]) } ?? "."
      guard Files.isFolder(folder) else { throw .notFound }
      guard Files.isWritable(folder) else { throw .accessDenied }
    } catch {
      throw CollectFailure(writing: output, error)
    }
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
