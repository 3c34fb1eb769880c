internal import System

/// Puts a whole file in place so that at any moment, also after a power cut, the old or the new one is there.
///
/// Temporary file beside it, all bytes, synchronised, closed, named, the folder synchronised:
/// only then is it done. See `Documentation/records.md`.
struct DurableWrite {
  /// Where it writes.
  let files: any FileSystem
  /// The folder of the file.
  let folder: String
  /// What the temporary file's name begins with, after a full stop.
  let stem: String
  /// The file's permissions, less the user's mask.
  var permissions: UInt32 = 0o600
  /// Whether the bytes get a name only when they are whole, so that a kill leaves none of them behind.
  var namesLast = false

  /// Writes `bytes` as `name`, in place of what had that name.
  func replace(_ name: String, with bytes: [UInt8]) throws(SystemError) {
    let temporary = temporaryPath
    if try !writeNameless(bytes, naming: temporary) { try write(bytes, to: temporary) }
    try orRemove(temporary) { () throws(SystemError) in
      try files.move(temporary, to: path(name))
    }
    try files.confirmNames(in: folder)
  }

  /// Writes `bytes` as `name`, which must not exist.
  func create(_ name: String, with bytes: [UInt8]) throws(SystemError) {
    if try writeNameless(bytes, naming: path(name)) { return try files.confirmNames(in: folder) }
    let temporary = temporaryPath
    try write(bytes, to: temporary)
    try orRemove(temporary) { () throws(SystemError) in
      try files.giveUnusedName(path(name), to: temporary)
    }
  }

  private func path(_ name: String) -> String { FilePath(folder: folder, name: name).whole }

  private var temporaryPath: String {
    let random = String(UInt64.random(in: 0 ... .max), radix: 16)
    return path(".\(stem).\(files.processNumber).\(random).tmp")
  }

  /// Writes a file without a name, synchronises it, and names it; false where that cannot be done.
  private func writeNameless(
    _ bytes: [UInt8], naming path: String
  ) throws(SystemError) -> Bool {
    guard namesLast,
      let file = try? files.openFile(folder, for: .namelessFile(permissions: permissions))
    else { return false }
    try fill(file, with: bytes)
    defer { try? files.closeFile(file) }
    do {
      try files.addName(path, forNameless: file)
      return true
    } catch {
      if error.code == .exists { throw error }
      return false
    }
  }

  /// Writes `bytes` into a new file, synchronised and closed.
  private func write(_ bytes: [UInt8], to temporary: String) throws(SystemError) {
    let file = try files.uninterrupted { () throws(SystemError) in
      try files.openFile(temporary, for: .newFile(permissions: permissions))
    }
    try orRemove(temporary) { () throws(SystemError) in
      try fill(file, with: bytes)
      try close(file)
    }
  }

  private func fill(_ file: OpenFile, with bytes: [UInt8]) throws(SystemError) {
    do throws(SystemError) {
      var left = bytes[...]
      while !left.isEmpty {
        let written = try files.uninterrupted { () throws(SystemError) in
          try files.writeSome(left, to: file)
        }
        guard written > 0 else { throw SystemError(.inputOutput, .write, file.path) }
        left = left.dropFirst(written)
      }
      try files.synchronise(file)
    } catch {
      try? files.closeFile(file)
      throw error
    }
  }

  private func close(_ file: OpenFile) throws(SystemError) {
    do {
      try files.closeFile(file)
    } catch {
      // The bytes are on the disk already, and an interrupted close has closed the file.
      if error.code != .interrupted { throw error }
    }
  }

  private func orRemove(
    _ temporary: String, _ work: () throws(SystemError) -> Void
  ) throws(SystemError) {
    do {
      try work()
    } catch {
      // The first error is the one to report; what stays behind is swept later.
      try? files.remove(temporary)
      throw error
    }
  }
}
