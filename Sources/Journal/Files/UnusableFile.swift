/// Why a file cannot be a record, before it is read.
enum UnusableFile: Error, Hashable, CustomStringConvertible {
  /// A folder, a pipe or a device.
  case notPlain
  /// It has this many bytes.
  case tooLarge(Int)

  var description: String { Messages.reason(self) }
}
