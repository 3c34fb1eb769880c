internal import Journal
internal import System

/// The folders that a command works with: decks, plans, models and records.
struct Workspace: Sendable {
  /// A folder with the words messages use for it.
  struct Folder: Equatable, Sendable {
    var path: String
    /// The path as it is shown: short, where it lies below the current folder.
    var shown: String

    var name: String { path.split(separator: "/").last.map(String.init) ?? path }

    /// A folder or file within it.
    func appending(_ name: String) -> Folder {
      Folder(path: "\(path)/\(name)", shown: shown.isEmpty ? name : "\(shown)/\(name)")
    }
  }

  /// The roots that hold `Cards` and `Sessions`: those that ship first, then the user's.
  let roots: [Folder]
  /// The user's own root; nil where only what is installed was found.
  let own: Folder?
  /// The folder of the records.
  let records: String
  /// The records in it.
  var journal: Journal { Journal(folder: records, reader: .decks, ring: ring) }
  private let ring: KeyRing

  /// Finds the workspace: `asked`, else `REFLECT_WORKSPACE`, else the nearest folder upwards with
  /// `Cards`, else what is installed beside the program.
  ///
  /// - Parameter safe: The folders that are trusted whoever owns them, `*` for any.
  /// - Parameter ring: What opens its records where they are sealed.
  /// - Throws: A `CommandFailure` when there is none, or someone else could change it.
  init(
    asked: String?, in surroundings: Surroundings, safe: [String] = [], ring: KeyRing = KeyRing()
  ) throws {
    let shipped = Self.share(of: surroundings)
    let own = try Self.own(asked, surroundings)
    guard own != nil || shipped != nil else {
      throw CommandFailure(
        .notFound,
        Self.sharePlace(of: surroundings).map(Language.words.noShare) ?? Language.words.noWorkspace)
    }
    let isSame = own.flatMap { own in
      shipped.map { Self.resolved($0.path) == Self.resolved(own.path) }
    }
    roots = [isSame == true ? nil : shipped, own].compactMap { $0 }
    self.own = own
    self.ring = ring
    let home =
      try own?.path ?? "\(Self.dataHome(surroundings.value, home: surroundings.home))/reflect"
    try Trust(of: surroundings, safe: safe).check(home)
    records = "\(home)/Sessions/Records"
  }

  /// Finds the one that a command works with: `asked`, or as the surroundings of this process say.
  init(_ here: Installation, asked: String? = nil) throws {
    try self.init(
      asked: asked, in: .current, safe: here.preferences.safeWorkspaces, ring: here.keys.ring)
  }

  var cardFolders: [Folder] { roots.map { $0.appending("Cards") } }
  var planFolders: [Folder] { roots.map { $0.appending("Sessions").appending("Plans") } }
  /// The folders of reflective models.
  var modelFolders: [Folder] { roots.map { $0.appending("Sessions").appending("Models") } }
  /// The folders of profiles for records of learning.
  var profileFolders: [Folder] { roots.map { $0.appending("Sessions").appending("Profiles") } }

  // MARK: - Finding

  private static func own(_ asked: String?, _ surroundings: Surroundings) throws -> Folder? {
    if let named = asked ?? surroundings.value("REFLECT_WORKSPACE") {
      let path = absolute(named, in: surroundings)
      guard Files.isFolder(path) else {
        throw CommandFailure(.notFound, Language.words.noFolder(named))
      }
      return Folder(path: path, shown: named)
    }
    return nearest(surroundings)
  }

  private static func nearest(_ surroundings: Surroundings) -> Folder? {
    var folder = surroundings.currentFolder
    while true {
      if Files.isFolder("\(folder)/Cards") {
        return Folder(path: folder, shown: folder == surroundings.currentFolder ? "" : folder)
      }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// What came with the program; nil where it lies somewhere else.
  static func share(of surroundings: Surroundings) -> Folder? {
    guard let share = sharePlace(of: surroundings), Files.isFolder("\(share)/Cards") else {
      return nil
    }
    return Folder(path: share, shown: share)
  }

  // Where it should be, beside the folder of a program that was installed.
  private static func sharePlace(of surroundings: Surroundings) -> String? {
    guard let program = surroundings.program, let slash = program.lastIndex(of: "/") else {
      return nil
    }
    let folder = program[..<slash]
    // `reflect-paper` lies in the second.
    guard let known = ["/bin", "/libexec/reflect"].first(where: folder.hasSuffix) else {
      return nil
    }
    return "\(folder.dropLast(known.utf8.count))/share/reflect"
  }

  /// The folder for people's data: that of the environment, else of the home.
  static func dataHome(_ variable: (String) -> String?, home: String?) throws -> String {
    let named = variable("XDG_DATA_HOME")
    if let named, named.hasPrefix("/") { return named }
    let homes = [variable("HOME"), home].compactMap { $0 }
    guard let home = homes.first(where: { $0.hasPrefix("/") }) else {
      throw CommandFailure(.notFound, Language.words.noHome)
    }
    return "\(home)/.local/share"
  }

  private static func absolute(_ path: String, in surroundings: Surroundings) -> String {
    var path = path
    while path.utf8.count > 1 && path.hasSuffix("/") { path.removeLast() }
    return path.hasPrefix("/") ? path : "\(surroundings.currentFolder)/\(path)"
  }

  /// The path with links followed and no dots in it.
  static func resolved(_ path: String) -> String {
    (try? Files.resolved(path)) ?? path
  }
}
