extension Files {
  /// Writes `bytes` as the file `path`, whole and on the disk, or not at all.
  ///
  /// - Parameter replacing: Whether a file that is there already is replaced; a link then stays one.
  /// - Parameter permissions: The file's permissions, less the user's mask.
  package static func write(
    whole bytes: [UInt8], to path: String, replacing: Bool, permissions: UInt32 = 0o600
  ) throws(SystemFault) {
    var target = path
    if let status = try FileStatus(at: path, following: true) {
      guard replacing else { throw .exists }
      guard status.kind == .file else { throw status.kind == .folder ? .isFolder : .notPermitted }
      target = try resolved(path)
    }
    let slash = target.lastIndex(of: "/")
    let folder = slash.map { $0 == target.startIndex ? "/" : String(target[..<$0]) } ?? "."
    let random = String(UInt64.random(in: 0 ... .max), radix: 16)
    let temporary = "\(folder)/.reflect.\(ThisProcess.number).\(random).tmp"
    let file = try Descriptor(opening: temporary, for: .newFile(permissions: permissions))
    do throws(SystemFault) {
      try fill(file, with: bytes)
      if replacing { try move(temporary, to: target) } else { try name(temporary, target) }
    } catch {
      try? remove(temporary)
      throw error
    }
    try confirmNames(in: folder)
  }

  private static func fill(_ file: Descriptor, with bytes: [UInt8]) throws(SystemFault) {
    do throws(SystemFault) {
      try file.writeAll(bytes)
      try file.synchronise()
    } catch {
      file.discard()
      throw error
    }
    do throws(SystemFault) { try file.close() } catch { if error != .interrupted { throw error } }
  }

  // A second name is never given over a file that came in between; some drives know only one.
  private static func name(_ temporary: String, _ path: String) throws(SystemFault) {
    do throws(SystemFault) {
      try add(path, for: temporary)
      try? remove(temporary)
    } catch {
      guard error == .notSupported || error == .notPermitted, !exists(path) else { throw error }
      try move(temporary, to: path)
    }
  }

  // Some network and USB drives can't synchronise a folder at all.
  private static func confirmNames(in folder: String) throws(SystemFault) {
    let handle = try Descriptor(opening: folder, for: .folder)
    defer { handle.discard() }
    do throws(SystemFault) { try handle.synchronise() } catch {
      if error != .notSupported && error != .invalid { throw error }
    }
  }
}
