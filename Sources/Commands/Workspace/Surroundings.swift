internal import System

/// What the program finds around it: folders, variables, its own place.
struct Surroundings: Sendable {
  /// The folder it was started in.
  var currentFolder: String
  var environment: [String: String]
  /// The program's own file, links followed; nil when unknown.
  var program: String?
  /// The user's home; nil when unknown.
  var home: String?
  /// The number of the user.
  var user = ThisProcess.user

  /// Those of this process, found out once.
  static let current = Surroundings(
    currentFolder: ThisProcess.folder ?? "/",
    environment: ThisProcess.environment, program: ThisProcess.file,
    home: ThisProcess.environment("HOME") ?? ThisProcess.userHome)

  /// The value of a variable of this process; asking Foundation for all of them takes a while.
  static func variable(_ name: String) -> String? {
    ThisProcess.environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// A path as it is shown: short, where it lies below the current folder.
  func shown(_ path: String) -> String {
    path.hasPrefix(currentFolder + "/")
      ? String(path.dropFirst(currentFolder.utf8.count + 1)) : path
  }

  /// The value of a variable; nil when it is not set or empty.
  func value(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}
