internal import Journal
internal import Practice
internal import System

/// Brings the files of an archive into a workspace without taking the place of anything.
final class Import {
  /// What became of a file, or would.
  enum Outcome: Equatable {
    case new
    /// It's here already, byte for byte.
    case same
    /// Something else has its name here; it's kept as well, under this one.
    case beside(String)
    /// It stays in the archive.
    case left(Reason)
  }

  /// Why a file stays in the archive.
  enum Reason: Equatable {
    case draftOfOther
    case noWorkspace
    case noPreferences
    case otherShares
    case ownPreference(String)
  }

  private(set) var outcomes: [(path: String, outcome: Outcome)] = []
  private let workspace: Workspace
  private let isTrial: Bool
  private var undo: [() -> Void] = []
  private lazy var here = (try? workspace.journal.list().records.map(\.record)) ?? []
  private lazy var learningHere =
    (try? Dossiers(beside: workspace.journal).list().dossiers.map(\.dossier)) ?? []
  private var renamed: Set<SessionID> = []

  /// - Parameter isTrial: Whether nothing is to be written.
  init(into workspace: Workspace, isTrial: Bool) {
    self.workspace = workspace
    self.isTrial = isTrial
  }

  /// Takes all files, or none where one can't be written.
  ///
  /// - Throws: An `ArchiveFault` before anything is written, or what kept a file from being written.
  func take(_ files: [ArchivedFile]) throws {
    let all = try files.map { file in
      guard let belonging = Belonging(path: file.path) else {
        throw ArchiveFault.unexpected(file.path)
      }
      guard file.bytes.count <= belonging.mostBytes else { throw ArchiveFault.tooLarge }
      return (file, belonging)
    }
    do {
      // A draft follows its record.
      for (file, belonging) in all where !belonging.isDraft { try take(file, belonging) }
      for (file, belonging) in all where belonging.isDraft { try take(file, belonging) }
    } catch {
      for step in undo.reversed() { step() }
      throw error
    }
  }

  private func take(_ file: ArchivedFile, _ belonging: Belonging) throws {
    switch belonging {
    case .record(let name): try put(file, name, in: workspace.journal, renaming: record)
    case .learning(let name): try put(file, name, in: workspace.journal.learning, renaming: dossier)
    case .draft(let name, let id, let isLearning):
      try putDraft(file, name, id, in: isLearning ? workspace.journal.learning : workspace.journal)
    case .text(let path): try putText(file, at: path)
    case .shares: try putShares(file)
    case .preferences: try putPreferences(file)
    case .harmlessWords: try putHarmlessWords(file)
    case .note: break
    }
  }

  private func note(_ file: ArchivedFile, _ outcome: Outcome) {
    outcomes.append((file.path, outcome))
  }

  // MARK: - Records

  private func put(
    _ file: ArchivedFile, _ name: String, in journal: Journal,
    renaming: ([UInt8], SessionID) throws -> (id: SessionID, bytes: [UInt8])?
  ) throws {
    guard try journal.has(name) else {
      try write(file.bytes, as: name, in: journal)
      return note(file, .new)
    }
    if try isSame(file.bytes, as: name, in: journal) { return note(file, .same) }
    guard let id = Journal.session(ofRecord: name) else {
      return try putAside(file, journal.freeName(like: name), in: journal)
    }
    do {
      guard let (fresh, bytes) = try renaming(file.bytes, id) else { return note(file, .same) }
      renamed.insert(id)
      try write(bytes, as: Journal.recordName(fresh), in: journal)
      note(file, .beside(Journal.recordName(fresh)))
    } catch let error as JournalError where error.exitCode == 65 {
      // What this version can't read can't be given another id.
      try putAside(file, journal.freeName(like: "\(name).damaged-1"), in: journal)
    }
  }

  private func putAside(_ file: ArchivedFile, _ name: String, in journal: Journal) throws {
    try write(file.bytes, as: name, in: journal)
    note(file, .beside(name))
  }

  // The same with an id of its own; nil where that's here already, from another time.
  private func record(_ bytes: [UInt8], _ id: SessionID) throws -> (SessionID, [UInt8])? {
    var record = try RecordCodec.decode(bytes, id: id, file: Journal.recordName(id)).record
    let isHere = here.contains { other in
      var other = other
      other.id = id
      return other == record
    }
    if isHere { return nil }
    record.id = freshID(on: record.day)
    return (record.id, try RecordCodec.encode(record))
  }

  private func dossier(_ bytes: [UInt8], _ id: SessionID) throws -> (SessionID, [UInt8])? {
    var dossier = try DossierCodec.decode(bytes, id: id, file: Journal.recordName(id)).dossier
    let isHere = learningHere.contains { other in
      var other = other
      other.id = id
      return other == dossier
    }
    if isHere { return nil }
    dossier.id = freshID(on: dossier.day)
    return (dossier.id, try DossierCodec.encode(dossier))
  }

  private func freshID(on day: CalendarDay) -> SessionID {
    var generator = SystemRandomNumberGenerator()
    return SessionID(day: day, using: &generator)
  }

  private func putDraft(
    _ file: ArchivedFile, _ name: String, _ id: SessionID, in journal: Journal
  ) throws {
    guard !renamed.contains(id) else { return note(file, .left(.draftOfOther)) }
    guard try journal.has(name) else {
      try write(file.bytes, as: name, in: journal)
      return note(file, .new)
    }
    note(file, try isSame(file.bytes, as: name, in: journal) ? .same : .left(.draftOfOther))
  }

  private func isSame(_ bytes: [UInt8], as name: String, in journal: Journal) throws -> Bool {
    do {
      return try journal.contents(of: name, limit: Limits.recordBytes) == bytes
    } catch let error as JournalError {
      if [.locked, .wrongPassphrase].contains(error.code) { throw error }
      return false
    }
  }

  private func write(_ bytes: [UInt8], as name: String, in journal: Journal) throws {
    guard !isTrial else { return }
    try journal.makeFolder()
    try journal.write(bytes, as: name, replacing: false)
    undo.append { journal.undo(name) }
  }

  // MARK: - Decks and preferences

  private func putText(_ file: ArchivedFile, at path: String) throws {
    guard let own = workspace.own else { return note(file, .left(.noWorkspace)) }
    for number in 0... {
      let name = number == 0 ? path : "\(path).imported-\(number)"
      let place = "\(own.path)/\(name)"
      if Files.exists(place) {
        guard (try? Belongings.contents(place)) == file.bytes else { continue }
        return note(file, .same)
      }
      if !isTrial {
        try AtomicFile.makeFolder(of: place)
        try AtomicFile.write(file.bytes, to: place, replacing: false, permissions: 0o644)
        undo.append { try? Files.remove(place) }
      }
      return note(file, number == 0 ? .new : .beside(name))
    }
  }

  // What is wanted here stays; and which folders are trusted is for each computer to say.
  private func putPreferences(_ file: ArchivedFile) throws {
    guard let path = PreferencesFile.path(Surroundings.variable) else {
      return note(file, .left(.noPreferences))
    }
    let before = try PreferencesFile.text(path) ?? ""
    let known = Set(PreferencesFile.lines(before).compactMap { $0.pair?.key })
    var after = before
    var differs: [String] = []
    for line in PreferencesFile.lines(String(decoding: file.bytes, as: UTF8.self)) {
      guard let (key, value) = line.pair, let preference = Preference(rawValue: key),
        preference.accepts(value)
      else { continue }
      if known.contains(key) || preference == .safeWorkspace {
        if !PreferencesFile.lines(before).contains(where: {
          $0.pair?.key == key && $0.pair?.value == value
        }) {
          differs.append(key)
        }
        continue
      }
      after = PreferencesFile.changed(after, preference, to: value)
    }
    if after != before, !isTrial {
      try AtomicFile.makeFolder(of: path)
      try AtomicFile.write(Array(after.utf8), to: path, replacing: true)
      undo.append { try? AtomicFile.write(Array(before.utf8), to: path, replacing: true) }
    }
    note(file, after == before ? .same : .new)
    for key in differs { note(file, .left(.ownPreference(key))) }
  }
}

extension Import {
  // Two accounts of what was shared can't be made one; whoever shared from here goes on as who they are.
  private func putShares(_ file: ArchivedFile) throws {
    let shares = ShareBookFile(in: workspace)
    if let here = try? shares.bytes {
      return note(file, here == file.bytes ? .same : .left(.otherShares))
    }
    if !isTrial {
      try AtomicFile.makeFolder(of: shares.path)
      try AtomicFile.write(file.bytes, to: shares.path, replacing: false)
      undo.append { try? Files.remove(shares.path) }
    }
    note(file, .new)
  }

  private func putHarmlessWords(_ file: ArchivedFile) throws {
    let known = Set(try HarmlessWords.found().map(IdentifyingCheck.key))
    let new = String(decoding: file.bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
      .map { $0.trimmingBlanks() }
      .filter { !$0.isEmpty && !known.contains(IdentifyingCheck.key($0)) }
    if !new.isEmpty, !isTrial {
      try HarmlessWords.add(new)
      undo.append { _ = try? HarmlessWords.takeOut(new) }
    }
    note(file, new.isEmpty ? .same : .new)
  }
}

extension Belonging {
  fileprivate var isDraft: Bool { if case .draft = self { true } else { false } }
}
