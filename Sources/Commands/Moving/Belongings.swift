internal import FoundationEssentials
internal import Journal
internal import Practice
internal import System

/// What a file of an archive is, told from where it lies in it.
enum Belonging: Equatable {
  /// A record, or one set aside as damaged, by its name.
  case record(String)
  /// A dossier, or one set aside.
  case learning(String)
  /// A draft, with the session it belongs to.
  case draft(String, SessionID, learning: Bool)
  /// A Markdown file of a deck, a plan, a model or a profile, by its path in the workspace.
  case text(String)
  /// What was shared of counts, and the random names it was shared under.
  case shares
  case preferences
  /// The words that someone said name nobody.
  case harmlessWords
  case note

  static let records = "Records"
  static let preferencesName = "preferences"
  static let harmlessName = "harmless-words"
  static let noteName = "README.txt"
  static let sharesName = "\(records)/\(ShareBookFile.name)"
  static let textFolders = ["Cards", "Sessions/Plans", "Sessions/Models", "Sessions/Profiles"]

  /// What lies at `path`; nil for what no version up to this one puts there.
  init?(path: String) {
    let parts = path.split(separator: "/").map(String.init)
    switch parts.first {
    case Self.preferencesName? where parts.count == 1: self = .preferences
    case Self.harmlessName? where parts.count == 1: self = .harmlessWords
    case Self.noteName? where parts.count == 1: self = .note
    case Self.records? where path == Self.sharesName: self = .shares
    case Self.records?:
      guard let name = parts.last, Journal.isKept(name),
        parts.count == 2 || parts.count == 3 && parts[1] == Dossiers.folderName
      else { return nil }
      let isLearning = parts.count == 3
      if let id = Journal.session(ofDraft: name) {
        self = .draft(name, id, learning: isLearning)
      } else {
        self = isLearning ? .learning(name) : .record(name)
      }
    default:
      guard Self.textFolders.contains(where: { path.hasPrefix("\($0)/") }), parts.count <= 4,
        path.hasSuffix(".md"), !parts.contains(where: { $0.hasPrefix(".") })
      else { return nil }
      self = .text(path)
    }
  }

  /// The most bytes it may have.
  var mostBytes: Int {
    switch self {
    case .record, .learning, .draft: Limits.recordBytes
    case .shares: ShareBookFile.mostBytes
    case .text, .preferences, .harmlessWords, .note: 1 << 20
    }
  }
}

/// Everything that a person owns in a workspace, as the files of an archive.
struct Belongings {
  private(set) var files: [ArchivedFile] = []
  /// What can't be read, and why.
  private(set) var left: [JournalError] = []
  private(set) var records = 0
  private(set) var dossiers = 0

  /// Gathers them.
  ///
  /// - Throws: A `JournalError` where the store is locked or its folder can't be read.
  init(in workspace: Workspace) throws {
    try add(workspace.journal, to: Belonging.records)
    try add(workspace.journal.learning, to: "\(Belonging.records)/\(Dossiers.folderName)")
    if let bytes = try? ShareBookFile(in: workspace).bytes {
      files.append(ArchivedFile(path: Belonging.sharesName, bytes: bytes))
    }
    if let own = workspace.own {
      for folder in Belonging.textFolders { addTexts(own, folder, workspace) }
    }
    if let path = PreferencesFile.path(Surroundings.variable),
      let text = try? PreferencesFile.text(path)
    {
      files.append(ArchivedFile(path: Belonging.preferencesName, bytes: Array(text.utf8)))
    }
    if let words = try? HarmlessWords.found(), !words.isEmpty {
      let text = words.map { $0 + "\n" }.joined()
      files.append(ArchivedFile(path: Belonging.harmlessName, bytes: Array(text.utf8)))
    }
    files.append(
      ArchivedFile(path: Belonging.noteName, bytes: Array(Language.words.archiveNote.utf8)))
  }

  private mutating func add(_ journal: Journal, to folder: String) throws {
    for name in try journal.keptNames() {
      do {
        let bytes = try journal.contents(of: name, limit: Limits.recordBytes)
        files.append(ArchivedFile(path: "\(folder)/\(name)", bytes: bytes))
        guard Journal.session(ofRecord: name) != nil else { continue }
        if folder == Belonging.records { records += 1 } else { dossiers += 1 }
      } catch let error as JournalError {
        if [.locked, .wrongPassphrase].contains(error.code) { throw error }
        left.append(error)
      }
    }
  }

  // What ships as well, word for word, needn't be moved.
  private mutating func addTexts(_ own: Workspace.Folder, _ folder: String, _ all: Workspace) {
    let shipped = all.roots.first { $0 != own }
    for path in Self.texts(in: own.path, below: folder, depth: 3) {
      guard let bytes = try? Self.contents("\(own.path)/\(path)"),
        shipped.flatMap({ try? Self.contents("\($0.path)/\(path)") }) != bytes
      else { continue }
      files.append(ArchivedFile(path: path, bytes: bytes))
    }
  }

  private static func texts(in root: String, below folder: String, depth: Int) -> [String] {
    let entries = (try? FolderEntry.all(in: "\(root)/\(folder)")) ?? []
    return entries.sorted { $0.name < $1.name }.flatMap { entry -> [String] in
      let path = "\(folder)/\(entry.name)"
      switch entry.kind {
      case .folder where depth > 1 && !entry.name.hasPrefix("."):
        return texts(in: root, below: path, depth: depth - 1)
      case .file: return Belonging(path: path) == nil ? [] : [path]
      default: return []
      }
    }
  }

  static func contents(_ path: String) throws -> [UInt8] {
    try SystemFileSystem().contents(of: path, limit: 1 << 20)
  }
}
