internal import Practice
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

extension Menu {
  /// How a window of `size` is divided for the page shown.
  func layout(in size: WindowSize) -> MenuLayout {
    let (_, width) = MenuLayout.columns(of: size)
    return MenuLayout(size, head: head(size, width), foot: foot(size, width))
  }

  // MARK: - The head

  private func head(_ size: WindowSize, _ width: Int) -> [FrameRow] {
    guard size.rows >= 4 else { return [] }
    let isTall = MenuLayout.isTall(size)
    let content = content
    let blank: [FrameRow] = isTall ? [.empty] : []
    let lead = isTall || page.isQuestion ? content.lead : []
    let paragraphs = lead.flatMap { LineFolding.fold($0, width: min(width, 76)) }
    let room = max(0, size.rows / 2 - 1)
    return blank + title(content, width) + paragraphs.prefix(room).map { FrameRow($0) } + blank
  }

  // What narrows the list is told in any case, in a row of its own if need be.
  private func title(_ content: MenuContent, _ width: Int) -> [FrameRow] {
    let rows = LineFolding.fold(content.title, width: width).prefix(2)
      .map { FrameRow($0, .heading) }
    guard let last = rows.last else { return rows }
    let narrowing = narrowing.joined(separator: ", ")
    for facts in [[place, marks, narrowing], [marks, narrowing], [place, marks]] {
      let words = facts.filter { !$0.isEmpty }.joined(separator: ", ")
      let row = FrameRow(SafeText.line("  " + words), .quiet)
      let isTold = facts.last == narrowing || narrowing.isEmpty
      guard !words.isEmpty, isTold, last.columns + row.columns <= width else { continue }
      return rows.dropLast() + [last + row]
    }
    return narrowing.isEmpty
      ? rows
      : rows + LineFolding.fold(narrowing, width: width).prefix(1).map { FrameRow($0, .quiet) }
  }

  private var place: String {
    let list = page.list
    return list.count > 1 ? language.place(list.chosen + 1, of: list.count) : ""
  }

  private var marks: String {
    let count =
      switch page.kind {
      case .cards: ticked.count
      case .past: marked.count
      default: 0
      }
    return count == 0 ? "" : language.ticked(count)
  }

  /// What the list is narrowed to, in words.
  var narrowing: [String] {
    content.filters.compactMap { filter in
      page.narrowed[filter.command].flatMap {
        filter.options.indices.contains($0) ? filter.options[$0] : nil
      }
    }
  }

  // MARK: - The foot

  private func foot(_ size: WindowSize, _ width: Int) -> [FrameRow] {
    guard size.rows >= 3 else { return [] }
    let blank: [FrameRow] = MenuLayout.isTall(size) ? [.empty] : []
    let said = notice.map { LineFolding.fold($0.string, width: width) } ?? []
    let notices = said.prefix(max(1, size.rows / 3)).map { FrameRow($0, .notice) }
    return blank + notices + (size.rows >= 4 ? [keyRow(width)] : [])
  }

  // The ways to help and back come next in the asking for room, so that they are there in a narrow row.
  private func keyRow(_ width: Int) -> FrameRow {
    let table = keys
    let entries = table.bindings.compactMap { binding -> (MenuCommand, KeyRow.Entry)? in
      guard let words = language.short(binding.action, on: page), let key = binding.keys.first
      else {
        return nil
      }
      return (binding.action, (language.keys.name(of: key), words))
    }
    let always = [MenuCommand.help, .back].flatMap { command in
      entries.dropFirst().filter { $0.0 == command }
    }
    let ordered =
      entries.prefix(1) + always + entries.dropFirst().filter { ![.help, .back].contains($0.0) }
    return KeyRow.row(ordered.map(\.1), columns: width, gap: width < 60 ? 2 : 3)
  }
}
