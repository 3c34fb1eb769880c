package import System

/// The calls on files that records and exports need, so that tests can make each of them fail.
///
/// Each is one system call: nothing is tried again or put together here.
package protocol FileSystem: Sendable {
  /// The number of this process, for names of temporary files.
  var processNumber: Int32 { get }

  /// Opens `path`; a link as its last part is refused.
  func openFile(_ path: String, for purpose: Descriptor.Purpose) throws(SystemError) -> OpenFile
  /// Reads up to `count` bytes from where the last read ended; none at the end.
  func readSome(_ file: OpenFile, upTo count: Int) throws(SystemError) -> [UInt8]
  /// Writes at least one of `bytes` and says how many.
  func writeSome(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(SystemError) -> Int
  /// Returns once what was written to `file`, or the names in a folder, are on the disk.
  func synchronise(_ file: OpenFile) throws(SystemError)
  /// Closes `file`, which cannot be used afterwards, whatever comes of it.
  func closeFile(_ file: OpenFile) throws(SystemError)
  /// Takes the one lock on `file` without waiting; `.wouldBlock` when someone else has it.
  func lock(_ file: OpenFile) throws(SystemError)
  /// What `file` is.
  func status(of file: OpenFile) throws(SystemError) -> FileStatus
  /// What stands at `path`, links not followed; nil where there is nothing.
  func status(at path: String) throws(SystemError) -> FileStatus?
  /// The names in `folder` in no order, without `.` and `..`.
  func names(in folder: String) throws(SystemError) -> [String]
  /// Gives a file a new name in one step, in place of what had that name.
  func move(_ path: String, to newPath: String) throws(SystemError)
  /// Gives a file a second name, which must not exist.
  func addName(_ newPath: String, for path: String) throws(SystemError)
  /// Gives a file that was opened without a name its first, which must not exist.
  func addName(_ newPath: String, forNameless file: OpenFile) throws(SystemError)
  /// Takes a file's name away.
  func remove(_ path: String) throws(SystemError)
  /// Makes a folder that only its owner can enter.
  func makeFolder(_ path: String) throws(SystemError)
  /// Sets the permission bits of a file or folder.
  func setPermissions(_ permissions: UInt32, of path: String) throws(SystemError)
  /// The path with every link followed.
  func resolved(_ path: String) throws(SystemError) -> String
}

/// A file or folder that is open.
package struct OpenFile: Equatable, Sendable {
  package let number: Int32
  /// The path it was opened by, for messages.
  package let path: String

  package init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }
}

/// A path taken apart into its folder and its last name.
struct FilePath: Equatable {
  /// The folder, `.` when the path names none.
  let folder: String
  /// The last name; empty when the path ends with a slash.
  let name: String

  /// Takes `path` apart at its last slash.
  init(_ path: String) {
    guard let slash = path.lastIndex(of: "/") else {
      self.init(folder: ".", name: path)
      return
    }
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    self.init(folder: folder, name: String(path[path.index(after: slash)...]))
  }

  /// Puts `name` into `folder`.
  init(folder: String, name: String) {
    self.folder = folder
    self.name = name
  }

  /// The path as a whole.
  var whole: String { folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)" }
}
