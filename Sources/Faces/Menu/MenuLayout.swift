internal import Window

/// How a window is divided for a page: its head, its list, the text beside or under it, and its foot.
struct MenuLayout {
  /// The window.
  let size: WindowSize
  /// The blank columns to the left.
  let margin: Int
  /// The columns that are used.
  let width: Int
  /// The rows above the list.
  let head: [FrameRow]
  /// The rows under it.
  let foot: [FrameRow]
  /// Whether there is room for blank rows.
  let isTall: Bool
  /// Whether the text stands beside the list.
  let isWide: Bool

  private static let widest = 124
  private static let widestText = 76
  private static let gap = 3

  /// Whether a window is high enough for blank rows.
  static func isTall(_ size: WindowSize) -> Bool { size.rows >= 16 }

  /// The columns used of a window, and the blank ones to their left.
  static func columns(of size: WindowSize) -> (margin: Int, width: Int) {
    let columns = size.columns
    if columns > widest + 4 { return ((columns - widest) / 2, widest) }
    let margin = columns >= 60 ? 2 : columns >= 44 ? 1 : 0
    return (margin, columns - 2 * margin)
  }

  /// Divides a window that has `head` above and `foot` below.
  init(_ size: WindowSize, head: [FrameRow], foot: [FrameRow]) {
    self.size = size
    (margin, width) = Self.columns(of: size)
    self.head = Array(head.prefix(max(0, size.rows - 1)))
    self.foot = Array(foot.suffix(max(0, size.rows - 1 - self.head.count)))
    isTall = Self.isTall(size)
    isWide = width >= 64
  }

  /// The rows between head and foot.
  var bodyRows: Int { size.rows - head.count - foot.count }

  /// The columns of the list.
  var listWidth: Int { isWide ? min(44, max(28, width * 2 / 5)) : width }

  /// Where the text begins beside a list, counted from the left edge of what is used.
  var textColumn: Int { isWide ? listWidth + Self.gap : 0 }

  /// The columns of the text beside or under a list.
  var textWidth: Int { min(Self.widestText, width - textColumn) }

  /// The columns of a text that has the page to itself.
  var pageWidth: Int { min(Self.widestText, width) }
}
