internal import Practice
internal import Window

extension Stage {
  /// The row that says where the session stands: as much of it as fits, what matters most first.
  func statusRow(columns: Int) -> FrameRow {
    let status = scene.status
    let first = fitting(clockWords, in: columns - 2)
    // When it ends comes before the card's number, and before its title.
    let pace = status.pace.map { language.paceInShort($0, ends: context.ends) } ?? ""
    let place = placeWords
    func room(beside words: [String]) -> Int {
      columns - 4 - DisplayWidth.columns(fitting(words, in: columns - 2))
    }
    let left =
      [place, [place[0], place[place.count - 1]], [place[0]]].map { fitting($0, in: columns) }
      .first { DisplayWidth.columns($0) <= room(beside: [first, pace]) }
      ?? fitting(place, in: room(beside: [first]))
    let session = first.isEmpty ? [] : [pace, language.sessionClock(status.sessionSecondsLeft)]
    let right = fitting([first] + session, in: columns - 4 - DisplayWidth.columns(left))
    let blanks = columns - 2 - DisplayWidth.columns(left) - DisplayWidth.columns(right)
    let isAlert = status.stepSecondsLeft <= 0 || status.paused
    let row = " \(left)\(String(repeating: " ", count: max(0, blanks)))\(right) "
    return FrameRow(row, isAlert && scene.ask != .nothing ? .alert : .status)
  }

  // Pieces are left out whole: half a title would say less than none.
  private func fitting(_ pieces: [String], in columns: Int) -> String {
    var words = ""
    for piece in pieces.map({ SafeText.line($0).string }) where !piece.isEmpty {
      let longer = words.isEmpty ? piece : "\(words) · \(piece)"
      if DisplayWidth.columns(longer) <= columns { words = longer }
    }
    return words
  }

  private var placeWords: [String] {
    let status = scene.status
    guard scene.ask != .nothing else { return [language.sessionOver, context.title] }
    let card = status.card.map { language.cardNumber($0, of: status.cards) } ?? ""
    return [
      language.stepNumber(status.step, of: status.steps), card, context.card?.title ?? status.title,
    ]
  }

  private var clockWords: [String] {
    let status = scene.status
    guard scene.ask != .nothing else { return [] }
    let clock =
      status.paused
      ? language.clockStopped : language.clock(status.stepSecondsLeft, isCalm: look.isCalm)
    return [clock, viewsWords]
  }

  // Between turns everybody looks; within a turn a count that moved would tell who passed.
  private var viewsWords: String {
    guard waitsForHands || scene.holder == nil else { return "" }
    for case .viewsIn(let count, let total) in scene.parts {
      return language.viewsInShort(count, of: total)
    }
    return ""
  }
}
