package import Practice

extension Journal {
  /// The name of a session's file.
  static func fileName(_ id: SessionID) -> String { "\(id).json" }

  /// The session whose file has this name; nil for other names.
  static func id(ofFile name: String) -> SessionID? {
    name.hasSuffix(".json") ? SessionID(name.dropLast(5)) : nil
  }

  /// The session whose temporary file has this name, such as `.2026-11-21-k7m2.99.4f.tmp`.
  static func id(ofTemporary name: String) -> SessionID? {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 5, parts[0].isEmpty, parts[4] == "tmp" else { return nil }
    return SessionID(parts[1])
  }

  /// Whether a damaged record was kept under this name.
  static func isSetAside(_ name: String) -> Bool { name.contains(".json.damaged-") }

  func path(_ name: String) -> String { FilePath(folder: folder, name: name).whole }

  /// The path of a session's file.
  package func path(of id: SessionID) -> String { path(Self.fileName(id)) }

  /// The bytes of `record`, if they can be read again.
  static func bytes(
    of record: SessionRecord, _ steps: WrittenSteps = WrittenSteps(), file: String
  ) throws -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = try RecordCodec.encode(record, steps)
    } catch {
      throw JournalError(.notARecord, file, error)
    }
    guard bytes.count <= Limits.recordBytes else {
      throw JournalError(.tooLarge, file, UnusableFile.tooLarge(bytes.count))
    }
    return bytes
  }

  /// The names in the folder; none when there is no folder yet.
  func names() throws -> [String] {
    do {
      return try files.names(in: folder)
    } catch {
      if error.code == .notFound { return [] }
      throw JournalError(reading: folder, error)
    }
  }
}
