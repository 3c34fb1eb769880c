/// A file or folder that is open.
package struct OpenFile: Hashable, Sendable {
  /// Its descriptor.
  package let number: Int32
  /// The path it was opened by, for messages.
  package let path: String

  /// Makes a handle from what the system gave.
  package init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }
}
