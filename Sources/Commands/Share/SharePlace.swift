internal import Counts
internal import Journal
internal import Practice
internal import System

/// Where contributions go: a folder, which may be a synchronised or a network drive, or a database.
struct SharePlace {
  /// What stands there of a contribution.
  enum Found {
    case nothing
    /// The same, byte for byte.
    case same
    /// An earlier one, whose place it takes.
    case earlier
    /// Something was published that it's part of.
    case published
  }

  /// As it was written.
  let text: String
  private var isDatabase: Bool { CountsPlace.isDatabase(text) }

  /// The place named, or else that of the preference.
  ///
  /// - Throws: A `CommandFailure` where none is, or it's no folder.
  init(_ named: String?, _ here: Installation) throws {
    guard let text = named ?? here.preferences[.share] else {
      throw CommandFailure(.usage, Language.words.noSharePlace)
    }
    self.text = text
    if isDatabase { return }
    do {
      _ = try FolderEntry.all(in: text)
    } catch {
      throw CommandFailure(.notFound, Language.words.noShareFolder(text, error.description))
    }
  }

  private func path(_ id: RandomName) -> String { "\(text)/\(id).counts.json" }

  /// Looks what stands there of `contribution`.
  ///
  /// - Throws: A `CommandFailure` where the list of what was published can't be read.
  func look(for contribution: Contribution) throws -> Found {
    // A database looks for itself.
    if isDatabase { return .nothing }
    let path = path(contribution.id)
    let old = try? AtomicFile.contents(of: path, limit: Contribution.Limits.fileBytes)
    if old == contribution.file { return .same }
    if try isPublished(contribution.id) { return .published }
    return Files.exists(path) ? .earlier : .nothing
  }

  private func isPublished(_ id: RandomName) throws -> Bool {
    let path = "\(text)/\(Ledger.fileName)"
    guard Files.exists(path) else { return false }
    let bytes = try AtomicFile.contents(of: path, limit: Ledger.mostBytes)
    do throws(ContributionProblem) {
      return try Ledger(file: bytes).batches.contains { $0.contributions.contains(id) }
    } catch {
      throw CommandFailure(.badContent, Language.words.publishedUnclear(path, error))
    }
  }

  /// Brings `contribution` there, whole or not at all.
  func put(_ contribution: Contribution) throws {
    guard isDatabase else {
      return try AtomicFile.write(
        contribution.file, to: path(contribution.id), replacing: true, permissions: 0o644)
    }
    let folder = ThisProcess.environment("TMPDIR") ?? "/tmp"
    let file = "\(folder)/\(contribution.id).counts.json"
    try AtomicFile.write(contribution.file, to: file, replacing: true)
    defer { try? Files.remove(file) }
    try CollectProgram().run(["load", text, file])
  }

  /// Takes a contribution back.
  ///
  /// - Throws: A `CommandFailure` where it isn't there, or something was published that it's part of.
  func takeBack(_ id: RandomName, _ quarter: Quarter) throws {
    if isDatabase { return try CollectProgram().run(["withdraw", text, id.description]) }
    if try isPublished(id) {
      throw CommandFailure(.cannotCreate, Language.words.publishedStays(quarter))
    }
    guard Files.exists(path(id)) else {
      throw CommandFailure(.notFound, Language.words.nothingThere(quarter, text))
    }
    do {
      try SystemFileSystem().remove(path(id))
    } catch {
      throw JournalError(.writeFailed, path(id), error)
    }
  }
}

/// The program `reflect-collect`, which speaks with databases.
private struct CollectProgram {
  /// Runs it; what it says goes to the terminal.
  ///
  /// - Throws: A `CommandFailure` where it isn't there, or ends with a failure that it told.
  func run(_ arguments: [String]) throws {
    let program = Companion.collect()
    let missing = CommandFailure(.notFound, Language.words.noCollectProgram(program.places))
    guard let file = program.file else { throw missing }
    guard try Program(file, arguments).start().endsWell() else {
      throw program.works ? CommandFailure(.inputOutput, "") : missing
    }
  }
}
