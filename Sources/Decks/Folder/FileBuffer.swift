internal import Practice

/// Room for one file at a time, used again for the next so that reading many takes little memory.
struct FileBuffer: Sendable {
  /// The bytes of the file read last; of a file beyond the limit, one byte more than the limit.
  private(set) var bytes: [UInt8] = []
  private var room = [UInt8](repeating: 0, count: Limits.fileBytes + 1)

  /// Reads the file at `path`.
  mutating func read(_ path: String) throws(FileFault) {
    bytes.removeAll(keepingCapacity: true)
    let count = try POSIX.read(path, into: &room)
    bytes.append(contentsOf: room[..<count])
  }
}
