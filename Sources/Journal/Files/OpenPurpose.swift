/// What a file is opened for.
package enum OpenPurpose: Hashable, Sendable {
  /// To read it; never waits, also not for a pipe.
  case reading
  /// To synchronise the names in a folder.
  case folder
  /// To write a file that must not exist yet, with these permissions less the user's mask.
  case newFile(permissions: UInt32)
  /// To lock it; it is made when missing.
  case lock
}
