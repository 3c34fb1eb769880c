/// What is known of a file without reading it.
package struct FileStatus: Hashable, Sendable {
  /// The kinds that matter here.
  package enum Kind: Sendable {
    case file
    case folder
    case link
    /// A pipe, a device or a socket.
    case other
  }

  /// What it is.
  package var kind: Kind
  /// Which file it is, apart from its name.
  package var identity: UInt64
  /// How many bytes it has.
  package var size: Int
  /// When it was last written, in nanoseconds since 1 January 1970 (UTC).
  package var modified: Int
  /// The permission bits, such as 0600.
  package var permissions: UInt32

  /// Makes a status.
  package init(
    kind: Kind, identity: UInt64, size: Int, modified: Int, permissions: UInt32
  ) {
    self.kind = kind
    self.identity = identity
    self.size = size
    self.modified = modified
    self.permissions = permissions
  }

  /// Whether it is the same file as `earlier`, not written since.
  func isUnchanged(since earlier: FileStatus) -> Bool {
    identity == earlier.identity && size == earlier.size && modified == earlier.modified
  }
}
