import FoundationEssentials
import Journal
import Practice
import TestKit
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A temporary folder with the small deck, a home and nothing of the person who runs the tests.
final class Workspace {
  /// The folder with `Cards` and `Sessions`.
  let folder: String
  /// The folder above it, which holds every folder made for it.
  let root: String

  /// Makes a workspace; everything in it is removed with it.
  init() throws {
    // A short name: sockets are made below it, and their paths may have a hundred bytes.
    root = "\(FileManager.default.temporaryDirectory.path)/reflect-\(UUID().uuidString.suffix(12))"
    folder = "\(root)/workspace"
    for name in ["home", "data/reflect", "temporary"] { try Self.makeFolder("\(root)/\(name)") }
    for (path, text) in TinyDeck.files { try write(text, to: path) }
  }

  deinit {
    try? FileManager.default.removeItem(atPath: root)
  }

  /// The folder of the records.
  var records: String { "\(folder)/Sessions/Records" }
  /// The journal of the records.
  var journal: Journal { Journal(folder: records) }
  /// A temporary folder of its own.
  var temporary: String { "\(root)/temporary" }

  /// The program with `arguments`, started in the workspace.
  func reflect(_ arguments: String...) -> Program {
    reflect(arguments)
  }

  /// The program with a list of arguments, started in the workspace.
  func reflect(_ arguments: [String]) -> Program {
    Program(
      arguments: arguments, folder: folder, environment: environment, workspace: self)
  }

  /// Another program, started in the workspace.
  func program(_ path: String, _ arguments: [String]) -> Program {
    Program(
      path: path, arguments: arguments, folder: folder, environment: environment, workspace: self)
  }

  private var environment: [String: String] {
    [
      "HOME": "\(root)/home", "XDG_DATA_HOME": "\(root)/data", "TMPDIR": temporary, "TZ": "UTC",
      "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
    ]
  }

  // MARK: - Files

  /// Writes a file of the workspace.
  func write(_ text: String, to path: String) throws {
    let whole = "\(folder)/\(path)"
    try Self.makeFolder(String(whole.prefix(upTo: whole.lastIndex(of: "/") ?? whole.startIndex)))
    try Data(text.utf8).write(to: URL(filePath: whole))
  }

  /// The text of a file of the workspace.
  func text(of path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(path)")), as: UTF8.self)
  }

  /// The names in a folder of the workspace, sorted, but for what keeps records out of Git.
  func names(in path: String) -> [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(path)")
    return names?.sorted().filter { $0 != ".gitignore" } ?? []
  }

  /// Every file in the folder of the records with its bytes.
  func recordFiles() throws -> [String: Data] { try Self.files(in: records) }

  /// Every file with its bytes: the workspace's, those at home and the temporary ones.
  func everyFile() throws -> [String: Data] { try Self.files(in: root) }

  private static func files(in folder: String) throws -> [String: Data] {
    guard FileManager.default.fileExists(atPath: folder) else { return [:] }
    return try FileManager.default.subpathsOfDirectory(atPath: folder).reduce(into: [:]) {
      $0[$1] = FileManager.default.contents(atPath: "\(folder)/\($1)")
    }
  }

  /// The permissions of a file or folder of the workspace.
  func permissions(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(lstat("\(folder)/\(path)", &status) == 0)
    return status.st_mode & 0o7777
  }

  private static func makeFolder(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  // MARK: - Records

  /// Puts a record into the folder, as if its session had been run.
  ///
  /// It is only written: that it outlives a power cut as well costs more than most of the tests it is kept for.
  func keep(_ record: SessionRecord) throws {
    try Self.makeFolder(records)
    let isWritten = FileManager.default.createFile(
      atPath: "\(records)/\(record.id).json", contents: Data(RecordCodec.bytes(of: record)),
      attributes: [.posixPermissions: 0o600])
    try #require(isWritten)
  }

  /// The record of the only session.
  func record() throws -> SessionRecord {
    let listing = try journal.list()
    try #require(listing.setAside.isEmpty)
    try #require(listing.records.count == 1)
    let stored = try #require(listing.records.first)
    #expect(stored.integrity == .intact)
    return stored.record
  }
}
