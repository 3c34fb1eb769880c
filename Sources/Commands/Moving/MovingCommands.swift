internal import ArgumentParser
internal import Documents
internal import Journal
internal import Practice
internal import System

/// `reflect export-all`: everything one owns, in one file.
struct ExportAll: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("export-all", Language.help.exportAll, Language.help.exportAllDiscussion)
  }

  @Argument(help: Language.help.archiveToWrite)
  var file: String

  @Flag(name: .long, help: Language.help.force)
  var force = false

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    let workspace = try common.recordPlace(here)
    if let ending = Files.ending(of: file),
      FileFormat.allCases.contains(where: { $0.ending == ending })
    {
      throw CommandFailure(.usage, Language.words.notArchive(file))
    }
    let delivery = Delivery(
      output: file, replacing: force, stem: "", ending: "tar", isBinary: true, permissions: 0o600)
    try delivery.check()
    let all = try Belongings(in: workspace)
    let bytes: [UInt8]
    do {
      bytes = try Archive.bytes(of: all.files, made: WallClock.now)
    } catch {
      throw CommandFailure(error, file)
    }
    let vault = workspace.journal.vault
    try delivery.deliver(DocumentFile(bytes: try vault.sealedArchive(bytes)))
    Output.tell(
      Language.words.exportedAll(
        records: all.records, dossiers: all.dossiers, isSealed: vault.hasKeys))
    for error in all.left {
      Output.tell(Language.words.leftOut(Language.current.journal.sentence(error)))
    }
    if let error = all.left.first, var failure = CommandFailure(error) {
      failure.message = ""
      throw failure
    }
  }
}

/// `reflect import`: what `export-all` wrote, brought to another computer.
struct ImportCommand: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("import", Language.help.importAll, Language.help.importAllDiscussion)
  }

  @Argument(help: Language.help.archiveToRead)
  var file: String

  @Flag(name: .long, help: Language.help.importDryRun)
  var dryRun = false

  @OptionGroup var common: CommonOptions

  func perform(_ here: Installation) throws {
    let workspace = try common.recordPlace(here)
    let run = Import(into: workspace, isTrial: dryRun)
    let stored = try AtomicFile.contents(of: file, limit: Archive.mostBytes + (1 << 20))
    let bytes = try here.keys.ring.openedArchive(stored, path: file)
    do {
      try run.take(Archive.files(in: bytes))
    } catch let fault as ArchiveFault {
      throw CommandFailure(fault, file)
    }
    if !dryRun { workspace.keepRecordsOutOfGit() }
    try Output.show(Language.words.imported(run, isTrial: dryRun).map { SafeText.line($0) })
    if !dryRun, bytes != stored, !workspace.journal.vault.hasKeys {
      Output.tell(Language.words.importedPlain)
    }
  }
}

extension CommandFailure {
  init(_ fault: ArchiveFault, _ file: String) {
    self.init(.badContent, Language.words.archiveFault(fault, file))
  }
}
