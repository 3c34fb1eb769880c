/// A path taken apart into its folder and its last name.
struct FilePath: Hashable {
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
