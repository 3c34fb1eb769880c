package import System

/// The files of this machine.
package struct SystemFileSystem: FileSystem {
  package init() {}

  package var processNumber: Int32 { ThisProcess.number }

  package func openFile(
    _ path: String, for purpose: Descriptor.Purpose
  ) throws(SystemError) -> OpenFile {
    try call(.open, path) { () throws(SystemFault) in
      OpenFile(number: try Descriptor(opening: path, for: purpose).number, path: path)
    }
  }

  package func readSome(_ file: OpenFile, upTo count: Int) throws(SystemError) -> [UInt8] {
    try call(.read, file.path) { () throws(SystemFault) in
      try file.descriptor.readSome(upTo: count)
    }
  }

  package func writeSome(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile
  ) throws(SystemError) -> Int {
    try call(.write, file.path) { () throws(SystemFault) in try file.descriptor.writeSome(bytes) }
  }

  package func synchronise(_ file: OpenFile) throws(SystemError) {
    try call(.synchronise, file.path) { () throws(SystemFault) in
      try file.descriptor.synchronise()
    }
  }

  package func closeFile(_ file: OpenFile) throws(SystemError) {
    try call(.close, file.path) { () throws(SystemFault) in try file.descriptor.close() }
  }

  package func lock(_ file: OpenFile) throws(SystemError) {
    try call(.lock, file.path) { () throws(SystemFault) in try file.descriptor.lock() }
  }

  package func status(of file: OpenFile) throws(SystemError) -> FileStatus {
    try call(.look, file.path) { () throws(SystemFault) in try file.descriptor.status() }
  }

  package func status(at path: String) throws(SystemError) -> FileStatus? {
    try call(.look, path) { () throws(SystemFault) in try FileStatus(at: path) }
  }

  package func names(in folder: String) throws(SystemError) -> [String] {
    try call(.list, folder) { () throws(SystemFault) in
      try FolderEntry.all(in: folder).map(\.name)
    }
  }

  package func move(_ path: String, to newPath: String) throws(SystemError) {
    try call(.move, newPath) { () throws(SystemFault) in try Files.move(path, to: newPath) }
  }

  package func addName(_ newPath: String, for path: String) throws(SystemError) {
    do throws(SystemFault) {
      try Files.add(newPath, for: path)
    } catch {
      // Linux says "not permitted" if the file system has no second names, such as exFAT.
      let code = error == .notPermitted ? .notSupported : SystemError.Code(error)
      throw SystemError(code, .addName, newPath)
    }
  }

  package func addName(_ newPath: String, forNameless file: OpenFile) throws(SystemError) {
    try call(.addName, newPath) { () throws(SystemFault) in
      try file.descriptor.giveName(newPath)
    }
  }

  package func remove(_ path: String) throws(SystemError) {
    try call(.remove, path) { () throws(SystemFault) in try Files.remove(path) }
  }

  package func makeFolder(_ path: String) throws(SystemError) {
    try call(.makeFolder, path) { () throws(SystemFault) in try Files.makeFolder(path) }
  }

  package func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError) {
    try call(.setPermissions, path) { () throws(SystemFault) in
      try Files.setPermissions(permissions, of: path)
    }
  }

  package func resolved(_ path: String) throws(SystemError) -> String {
    try call(.look, path) { () throws(SystemFault) in try Files.resolved(path) }
  }

  private func call<Value>(
    _ call: SystemError.Call, _ path: String, _ body: () throws(SystemFault) -> Value
  ) throws(SystemError) -> Value {
    do {
      return try body()
    } catch {
      throw SystemError(SystemError.Code(error), call, path)
    }
  }
}

extension OpenFile {
  fileprivate var descriptor: Descriptor { Descriptor(number) }
}
