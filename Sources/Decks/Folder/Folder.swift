internal import Practice
internal import System

/// A folder of Markdown files; links out of it are not followed.
struct Folder: Sendable {
  /// A file in it.
  struct Entry: Sendable {
    /// The file's name.
    var name: String
    /// Where it lies within the folder, such as `cards/x.md`.
    var path: String
    /// What it is; nil where nothing is there.
    ///
    /// A link's end is looked up before it is read.
    var kind: FileStatus.Kind?

    /// The name without `.md`.
    var stem: String { String(name.dropLast(3)) }
  }

  private let path: String
  private let root: String?
  private let shown: String
  /// The language what there is to mend is told in.
  let words: any DeckWords

  /// Takes the folder at `path`; messages show it as `shown`.
  init(_ path: String, shownAs shown: String, _ words: any DeckWords) {
    (self.path, self.shown, self.words) = (path, shown, words)
    root = try? Files.resolved(path)
  }

  /// How messages show what lies at `path` within the folder.
  func shown(_ path: String) -> String {
    shown.isEmpty ? path : path.isEmpty ? shown : "\(shown)/\(path)"
  }

  /// The Markdown files of a folder within this one by name, or of this one itself.
  ///
  /// Hidden files and what editors leave behind are passed over.
  func entries(in part: String? = nil) throws(FileFault) -> [Entry] {
    let lead = part.map { "\($0)/" } ?? ""
    if let part, Self.kind("\(path)/\(part)") == .link { _ = try target(of: part) }
    var entries: [Entry] = []
    do {
      for found in try FolderEntry.all(in: "\(path)/\(lead)")
      where Self.isMarkdown(found.name) {
        entries.append(Entry(name: found.name, path: lead + found.name, kind: found.kind))
      }
    } catch {
      throw FileFault(error)
    }
    return entries.sorted { $0.name < $1.name }
  }

  /// The entry for a name the caller knows.
  func entry(_ name: String, in part: String? = nil) -> Entry {
    let path = part.map { "\($0)/\(name)" } ?? name
    return Entry(name: name, path: path, kind: Self.kind("\(self.path)/\(path)"))
  }

  /// Whether there is something where `entry` says, and be it no file.
  func has(_ entry: Entry) -> Bool { entry.kind != nil }

  /// Reads a file into `buffer`.
  func read(_ entry: Entry, into buffer: inout FileBuffer) throws(FileFault) {
    switch entry.kind {
    case .file?: try buffer.read("\(path)/\(entry.path)")
    case .link?: try buffer.read(try target(of: entry.path))
    // Looking at a device or a pipe by opening it can already do something.
    case .folder?, .socket?, .other?: throw .notAFile
    case nil: throw .missing
    }
  }

  private static func kind(_ path: String) -> FileStatus.Kind? {
    (try? FileStatus(at: path))?.kind
  }

  private func target(of part: String) throws(FileFault) -> String {
    guard let target = try? Files.resolved("\(path)/\(part)"), let root,
      target.hasPrefix(root == "/" ? root : root + "/")
    else { throw .leadsOut }
    return target
  }

  private static func isMarkdown(_ name: String) -> Bool {
    guard name.utf8.count > 3, name.hasSuffix(".md"), let first = name.utf8.first else {
      return false
    }
    let last = name.utf8.dropLast(3).last
    return !".#~".utf8.contains(first) && last != UInt8(ascii: "~")
  }
}

extension Folder {
  /// Reads every Markdown file right in this folder; one that is not there holds none.
  func files<Value: Sendable>(
    of kind: FileKind, _ read: @escaping @Sendable (MarkedFile) -> FileReading<Value>
  ) -> (readings: [FileReading<Value>], faults: [Diagnostic]) {
    do {
      let readings = Parallel.map(try entries()) { entry, buffer in
        read(MarkedFile(entry, in: self, as: kind, &buffer))
      }
      return (readings, [])
    } catch .missing {
      return ([], [])
    } catch {
      var remarks = Remarks(file: shown(""), words: words)
      remarks.error(1) { $0.unreadable(error) }
      return ([], remarks.byLine)
    }
  }
}
