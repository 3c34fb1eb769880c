package import Practice
internal import Window

/// The menu's pages as lines that are only added to: the same entries, names and ways as in the window.
///
/// A number chooses, a number with a question mark tells more about an entry, an empty line goes
/// back, and what keys do on a page is typed as the word that the row of keys has for it.
package struct PlainMenuFace: Sendable {
  /// The menu; what it needs is given to it before its lines are asked for.
  package var menu: Menu
  private var written: Written?
  private var language: any MenuWords { menu.language }

  package init(_ menu: Menu) {
    self.menu = menu
  }

  /// What stands on the screen already, so that it is not said again.
  private struct Written: Equatable {
    var pages: Int
    var kind: MenuPage.Kind
    var query: String
    var narrowed: [MenuCommand: Int]
    var read: Int?
    var side: CardSide
  }

  // MARK: - What is shown

  /// What is to be added to the screen, folded to `width` columns.
  package mutating func lines(width: Int?) -> [SafeText] {
    let page = menu.page
    let now = Written(
      pages: menu.pages.count, kind: page.kind, query: page.query,
      narrowed: page.narrowed, read: page.focus == .reading ? page.list.chosenItem : nil,
      side: page.side)
    defer { written = now }
    let isSame =
      written.map {
        ($0.pages, $0.kind, $0.query, $0.narrowed) == (now.pages, now.kind, now.query, now.narrowed)
      } ?? false
    var lines = isSame ? [] : list(width)
    if now.read != nil, written != now || menu.notice == nil, let item = now.read {
      lines += [SafeText("")] + read(menu.content.text(item), width)
    }
    if let text = page.text, !isSame { lines += read(text, width) }
    return lines + (menu.notice.map { Self.folded($0.string, width) } ?? [])
  }

  private func list(_ width: Int?) -> [SafeText] {
    let content = menu.content
    let title = ([content.title] + menu.narrowing).joined(separator: ", ")
    var lines = [title + "."] + content.lead
    var heading: SafeText?
    let count = menu.page.list.count
    for place in 0..<count {
      guard let index = menu.page.list.item(at: place) else { continue }
      let item = content.item(index)
      if let under = item.heading, under != heading { lines.append(under.string) }
      heading = item.heading
      let mark = item.isTicked == true ? " \(language.tickedMark)" : ""
      lines.append("\(place + 1)  \(item.label.string)\(mark)")
    }
    if count == 0, !menu.page.isText, !menu.page.isQuestion {
      lines.append(menu.page.query.isEmpty ? content.empty : language.nothingFound)
    }
    let hanging = String(count).utf8.count + 2
    return [SafeText("")] + lines.flatMap { Self.folded($0, width, hanging: hanging) }
  }

  private static func folded(_ line: String, _ width: Int?, hanging: Int = 0) -> [SafeText] {
    let line = SafeText.line(line)
    guard let width else { return [line] }
    return TextWrap.lines(line, width: min(width, 80), hanging: hanging)
  }

  private func read(_ text: [ReadingPart], _ width: Int?) -> [SafeText] {
    let face = PlainFace(width: width, language: menu.words)
    return text.flatMap { part -> [SafeText] in
      switch part {
      case .heading(let words): face.folded(["", words])
      case .statement(let words), .paragraph(let words), .quiet(let words): face.folded([words])
      case .item(let words): face.folded(["- \(words)"])
      case .chart(let chart): face.lines(of: chart)
      case .table(let table): face.lines(of: table)
      case .key(let key, let words): face.folded(["\(key): \(words)"])
      }
    }
  }

  // MARK: - What is asked

  /// The line that asks; what is typed stands behind its blank.
  package func question(width: Int?) -> SafeText {
    let words: String
    if menu.page.isQuestion {
      let proposal = menu.page.field.text
      words = language.plainField(menu.content.label, proposal: proposal)
    } else if menu.page.isText {
      words = language.plainText
    } else if menu.page.kind == .search {
      words = language.plainSearch
    } else {
      words = language.plainList(isFirst: menu.pages.count == 1, own: own.map(\.word))
    }
    let lines = Self.folded(words, width).map(\.string)
    return SafeText(lines.joined(separator: "\n") + " ")
  }

  // What keys do on this page alone, by the words that the row of keys has for it.
  private var own: [(word: String, command: MenuCommand)] {
    let content = menu.content
    return (content.own.map(\.command) + content.filters.map(\.command)).compactMap { command in
      language.short(command, on: menu.page).map { ($0, command) }
    }
  }

  // MARK: - What is typed

  /// Takes a line.
  package mutating func take(_ line: String) -> MenuRequest? {
    menu.notice = nil
    let text = line.trimmingBlanks()
    let word = text.lowercased()
    let window = WindowSize(columns: 80, rows: 24)
    switch word {
    case language.quitWord, language.quitLetter: return .quit
    case language.backWord: return goBack()
    case language.helpWord, "?": return menu.follow(.help, .function(1), in: window)
    default: break
    }
    if menu.page.isQuestion { return give(text) }
    if text.isEmpty { return goBack() }
    // What a key does with the chosen item is said with its number, as nothing is chosen by arrows.
    let parts = word.split(separator: " ", maxSplits: 1).map(String.init)
    let number = parts.last.flatMap { Int($0) }
    if let command = own.first(where: { $0.word == parts.first })?.command,
      parts.count == 1 || number.map({ (1...max(1, menu.page.list.count)).contains($0) }) == true
    {
      if parts.count > 1, let number { menu.page.list.choose(number - 1) }
      return menu.follow(command, .enter, in: window)
    }
    if word.hasPrefix(language.searchWord + " ") {
      return search(text.dropFirst(language.searchWord.count))
    }
    // A page that only searches needs no word for it, but numbers choose.
    if menu.page.kind == .search, !isChoice(word) { return search(text[...]) }
    return choose(word)
  }

  private mutating func goBack() -> MenuRequest? {
    if menu.page.focus == .reading, !menu.page.isText {
      menu.page.focus = .list
    } else if !menu.page.query.isEmpty {
      menu.search(.dropSearch)
    } else if menu.pages.count == 1 {
      return .quit
    } else {
      menu.goBack()
    }
    written = nil
    return nil
  }

  private mutating func give(_ text: String) -> MenuRequest? {
    // A number that is proposed is taken by Enter alone, and so are words that stand there to be changed.
    if !text.isEmpty { menu.page.field = LineField(text) }
    return menu.giveAnswer()
  }

  private func isChoice(_ word: String) -> Bool {
    let number = Int(word.hasSuffix("?") ? word.dropLast() : word[...])
    return number.map { (1...max(1, menu.page.list.count)).contains($0) } == true
  }

  private mutating func search(_ text: Substring) -> MenuRequest? {
    let words = String(text).trimmingBlanks()
    if menu.page.kind == .main { menu.open(.cards(.browsing)) }
    menu.page.query = words
    menu.page.field = LineField(words)
    menu.find()
    return nil
  }

  private mutating func choose(_ word: String) -> MenuRequest? {
    let isAbout = word.hasSuffix("?")
    guard let number = Int(isAbout ? word.dropLast() : word[...]), isChoice(word),
      menu.page.list.count > 0
    else {
      menu.say(language.plainUnclear(menu.page.list.count, isFirst: menu.pages.count == 1))
      return nil
    }
    menu.page.turnToFront()
    menu.page.list.choose(number - 1)
    if isAbout {
      menu.page.focus = .reading
      return nil
    }
    menu.page.focus = .list
    return menu.openChosen()
  }
}
