internal import ArgumentParser
internal import Journal
internal import Practice

extension EnglishCommandWords {
  // MARK: - Searching
  func searchLines(_ result: SearchResult, for query: SearchQuery) -> [SafeText] {
    [SafeText.line("\(result.record.id)  \(result.record.title)")]
      + result.passages.flatMap { passage in
        passage.isPrivate(in: result.record)
          ? [
            SafeText.line(
              "  \(passage.heading): in a reason that was given in private, and isn't shown")
          ] : lines([passage], for: query)
      }
  }
  func searchLines(_ result: LearningResult, for query: SearchQuery) -> [SafeText] {
    [
      SafeText.line(
        "\(result.dossier.id)  \(result.dossier.title) (record of learning: \(result.dossier.profile.title))"
      )
    ] + lines(result.passages, for: query)
  }
  private func lines(_ passages: [Passage], for query: SearchQuery) -> [SafeText] {
    passages.map { passage in
      let words = passage.excerpt(for: query)
      return SafeText.line(
        passage.heading == passage.text ? "  \(words)" : "  \(passage.heading): \(words)")
    }
  }
  var searchWhat: String {
    "Say what to look for: some words, or one of --card, --theme, --kind, --group, --since and --until."
  }
  func sinceUnclear(_ text: String, of option: String) -> String {
    "\(option) \"\(text)\" isn't a day. Write one such as 2026-03-01, or how long ago it is: 6mo, 2y, "
      + "6w, 90d."
  }

  // MARK: - Looking back
  var lookBackFileName: String { "look-back" }
  func lookBackAtGroups(_ names: [String]) -> String {
    "There are sessions of groups here. To look back on one: `reflect look-back --group` with "
      + "\(names.map { "\"\($0)\"" }.joined(separator: " or "))."
  }

  // MARK: - Returns
  func returnLine(_ card: CardReturn, today: CalendarDay) -> String {
    let due = card.due.map { card.isDue(on: today) ? "since \($0)" : "from \($0)" } ?? ""
    return "\(due)  \(card.title) (\(card.card)), met last on \(card.met)"
  }
  var noReturns: String {
    "No card is on its way back. One that you meet alone, with `reflect solo`, will be."
  }
  var returnsOff: String {
    "Cards don't come back: the preference `returns` is off. `reflect preferences set returns \"1, 3, 9\"` "
      + "brings each back after so many months; `reflect solo --return --card ID` takes one that you've met."
  }
  func nothingDue(next: CardReturn?) -> String {
    guard let next, let day = next.due else {
      return "no card is due to come back. `reflect returns` lists those on their way, and "
        + "`reflect solo --return --card ID` takes one that you've met."
    }
    return "no card is due yet. The next is \"\(next.title)\", from \(day). To take it now: "
      + "`reflect solo --return --card \(next.card)`"
  }
  func notMetYet(_ title: String) -> String {
    "you haven't met \"\(title)\" alone yet, so it can't come back. `reflect solo --card ID` begins with it."
  }
  func cardGone(_ card: CardReturn) -> String {
    "\"\(card.title)\" (\(card.card)) is in no deck here any more, so it's left out. What you thought of "
      + "it is still in \(card.earlier.session)."
  }
  var returnCalendarTitle: String { "Meet a card again (reflect)" }
  var returnOfCards: String {
    "--return goes with --card, or alone: it takes the card that's been due longest."
  }
  func cardsComeBack(after months: [Int]) -> String {
    let all = months.map { "\($0)" }
    let list =
      all.count > 1 ? "\(all.dropLast().joined(separator: ", ")) and \(all[all.count - 1])" : all[0]
    return
      "What you've met can come back after \(list) months: `reflect solo --return` asks again, and "
      + "shows what you thought only once you've said. `reflect preferences set returns off` turns it off."
  }
}

extension EnglishHelpWords {
  var sessionsSearchDiscussion: String {
    """
    Every word has to be somewhere in a session; parts of words count, and capital letters and accents
    make no difference. The options narrow it down and work without words as well. The best come first:
    those with more of the words in one place, and then the newest.
    """
  }
  var searchCard: ArgumentHelp {
    .init("Only what was written with these cards.", valueName: "id,…")
  }
  var searchTheme: ArgumentHelp {
    .init("Only what was written with cards of this theme.", valueName: "theme")
  }
  var searchKind: ArgumentHelp {
    .init(
      "Only words of this kind; can be given several times. An answer is one to a closing question.",
      valueName: "kind")
  }
  var since: ArgumentHelp {
    .init("Only sessions from this day on: 2026-03-01, or 6mo ago.", valueName: "day")
  }
  var until: ArgumentHelp {
    .init("Only sessions up to this day.", valueName: "day")
  }
  var lookBack: String { "Look back on what was met, thought and promised." }
  var lookBackDiscussion: String {
    """
    Alone it's your own trail: your sessions with `reflect solo`. With --group it's a group's, told as its
    summaries tell it: never one person's view. Views are put side by side and never scored.
    """
  }
  var lookBackFormat: ArgumentHelp {
    .init(
      "The format; otherwise the file's ending says it, and text is the usual one.",
      valueName: "format")
  }
  var returns: String { "See which cards come back, and when." }
  var returnsDiscussion: String {
    """
    A card that you've met comes back after 1, 3 and 9 months, counted from the day you met it last;
    the preference `returns` changes that or turns it off. `reflect solo --return` takes the one that's
    been due longest. A card you passed isn't brought back.
    """
  }
  var comesBack: ArgumentHelp {
    "Meet a card again: the one longest due, or that of --card. What you thought then stays hidden at first."
  }
}
