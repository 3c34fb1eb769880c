/// Cuts a stream of bytes into lines, however the bytes arrive; each byte is looked at once.
package struct LineReader: Sendable {
  private let limit: Int
  private var arrived: [UInt8] = []
  private var position = 0
  private var line: [UInt8] = []
  private var isTooLong = false

  /// Makes a reader that keeps lines of up to `limit` bytes.
  package init(limit: Int) {
    self.limit = limit
  }

  /// Adds bytes that have arrived.
  package mutating func add(_ bytes: some Sequence<UInt8>) {
    arrived.removeFirst(position)
    position = 0
    arrived.append(contentsOf: bytes)
  }

  /// The next whole line; nil when its end has not arrived yet.
  package mutating func nextLine() -> ConsoleLine? {
    let rest = arrived[position...]
    guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else {
      keep(rest)
      position = arrived.count
      return nil
    }
    keep(rest[..<end])
    position = end + 1
    return finishedLine()
  }

  /// What is left when no more bytes will come: a last line without an end, or the end.
  package mutating func last() -> ConsoleLine {
    line.isEmpty && !isTooLong ? .end : finishedLine()
  }

  // One byte more than the limit is kept, for the carriage return before a line feed.
  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    if isTooLong || line.count + bytes.count > limit + 1 {
      isTooLong = true
      line = []
    } else {
      line.append(contentsOf: bytes)
    }
  }

  private mutating func finishedLine() -> ConsoleLine {
    defer {
      line = []
      isTooLong = false
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    return isTooLong || text.utf8.count > limit ? .tooLong(limit: limit) : .line(text)
  }
}
