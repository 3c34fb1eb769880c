/// Why a file or folder could not be read.
enum FileFault: Error, Hashable, Sendable {
  /// Nothing of that name is there.
  case missing
  /// It is no ordinary file.
  case notAFile
  /// It is a link that leads out of the folder being read, or nowhere.
  case leadsOut
  /// It may not be opened.
  case noPermission
  /// The system said no, in its own words.
  case system(String)
}
