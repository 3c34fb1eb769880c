extension StringProtocol where SubSequence == Substring {
  /// The text without spaces, tabs and carriage returns at either end.
  var trimmed: Substring {
    var bytes = self[...].utf8
    while let first = bytes.first, first.isBlank || first.isLineEnd { bytes.removeFirst() }
    while let last = bytes.last, last.isBlank || last.isLineEnd { bytes.removeLast() }
    return Substring(bytes)
  }
}
