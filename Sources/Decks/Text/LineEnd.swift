/// The end of a line: a line feed, a carriage return, or both.
enum LineEnd {
  /// The bytes of the line end at `index`, which must stand on one.
  static func length(in bytes: [UInt8], at index: Int) -> Int {
    let isPair =
      bytes[index] == .carriageReturn && index + 1 < bytes.count && bytes[index + 1] == .lineFeed
    return isPair ? 2 : 1
  }
}
