package import Practice

/// Everything a person has written, as one file: a tar archive with a list of its files first.
package enum Archive {
  /// The name and version of the format.
  static let format = "reflect.archive/1"
  /// The most bytes of an archive.
  package static let mostBytes = 1 << 30
  /// The folder that all of it lies in, so that unpacking it makes one.
  private static let folder = "reflect"
  private static let listName = "archive.json"

  /// The bytes of an archive.
  ///
  /// - Throws: An `ArchiveFault` where a path can't be written.
  package static func bytes(
    of files: [ArchivedFile], made moment: Moment
  ) throws(ArchiveFault) -> [UInt8] {
    if let path = files.map(\.path).first(where: { !Tar.holds("\(folder)/\($0)") }) {
      throw .unsafePath(path)
    }
    let list = ArchivedFile(path: listName, bytes: list(of: files, made: moment))
    let bytes = Tar.bytes(
      of: ([list] + files).map { ArchivedFile(path: "\(folder)/\($0.path)", bytes: $0.bytes) },
      made: moment.seconds)
    guard bytes.count <= mostBytes else { throw .tooLarge }
    return bytes
  }

  /// The files of an archive, each checked against the list: all are there, whole, and no other.
  ///
  /// - Throws: An `ArchiveFault`.
  package static func files(in bytes: [UInt8]) throws(ArchiveFault) -> [ArchivedFile] {
    var files = try Tar.files(in: bytes)
    for index in files.indices {
      guard files[index].path.hasPrefix("\(folder)/") else { throw .notAnArchive }
      files[index].path.removeFirst(folder.utf8.count + 1)
    }
    guard let first = files.first, first.path == listName else { throw .notAnArchive }
    files.removeFirst()
    let listed = try listed(in: first.bytes)
    for (file, entry) in zip(files, listed) where file.path != entry.path {
      throw .unexpected(file.path)
    }
    if files.count > listed.count { throw .unexpected(files[listed.count].path) }
    if files.count < listed.count { throw .missing(listed[files.count].path) }
    for (file, entry) in zip(files, listed) where Entry(file) != entry {
      throw .changed(file.path)
    }
    return files
  }

  private struct Entry: Equatable {
    var path: String
    var bytes: Int
    var checksum: String

    init(_ file: ArchivedFile) {
      path = file.path
      bytes = file.bytes.count
      checksum = Checksum.text(over: file.bytes[...])
    }

    init?(_ value: JSONValue) {
      guard case .object(let members) = value.content, members.map(\.name) == Self.members,
        case .string(let path) = members[0].value.content,
        case .whole(let bytes) = members[1].value.content,
        case .string(let checksum) = members[2].value.content
      else { return nil }
      (self.path, self.bytes, self.checksum) = (path, bytes, checksum)
    }

    private static let members = ["path", "bytes", "checksum"]
  }

  private static func list(of files: [ArchivedFile], made moment: Moment) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("format", format)
      writer.member("made", moment.description)
      writer.member("files", objects: files.map { Entry($0) }) { writer, entry in
        writer.member("path", entry.path)
        writer.member("bytes", entry.bytes)
        writer.member("checksum", entry.checksum)
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func listed(in bytes: [UInt8]) throws(ArchiveFault) -> [Entry] {
    guard let value = try? JSONReader.read(bytes), case .object(let members) = value.content,
      case .string(let name)? = members.first(where: { $0.name == "format" })?.value.content
    else { throw .damaged }
    guard name == format else { throw .otherFormat(name) }
    guard members.map(\.name) == ["format", "made", "files"],
      case .array(let items) = members[2].value.content
    else { throw .damaged }
    let entries = items.compactMap(Entry.init)
    guard entries.count == items.count, Set(entries.map(\.path)).count == entries.count else {
      throw .damaged
    }
    return entries
  }
}

/// Why an archive can't be read or written.
package enum ArchiveFault: Error, Equatable, Sendable {
  case notAnArchive
  case cutOff
  case damaged
  case otherFormat(String)
  /// It leads out of the archive's folder, or can't be a path.
  case unsafePath(String)
  /// A link, a folder or a device.
  case notAFile(String)
  /// It isn't in the list.
  case unexpected(String)
  case missing(String)
  /// Other bytes than the list says.
  case changed(String)
  case tooLarge
}
