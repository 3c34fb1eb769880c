internal import ArgumentParser
internal import Counts
internal import Practice

extension EnglishCommandWords {
  func quarterUnclear(_ text: String) -> String {
    "\"\(text)\" isn't a quarter of a year. Write it as 2026-Q3, which is July to September 2026."
  }
  func quarterNotOver(_ quarter: Quarter) -> String {
    "\(months(quarter)) isn't over yet, so nothing was shared. Wait for its end, or name the sessions to count "
      + "with --sessions."
  }
  var sessionsOfSeveralQuarters: String {
    "Those sessions are of more than one quarter of the year, or not of the one asked for. Share those of one at a time."
  }
  func nothingToShare(_ counting: Counting) -> String {
    (["There's nothing to share of \(months(counting.quarter))."] + leftOut(counting))
      .joined(separator: " ")
  }

  // MARK: - What would be shared

  func sharePreview(_ sharing: Sharing) -> [String] {
    let contribution = sharing.contribution
    let names = [
      contribution.organisation.map { "the organisation (\($0))" },
      contribution.region.map { "the region (\($0))" },
    ].compactMap { $0 }
    return [
      "This is all that `reflect share` would send of \(months(sharing.quarter)). Nothing was sent.",
      "",
      "Counted: \(count(sharing.counting.sessions.count, "session")) with a team or several agencies, whatever they were about.",
    ] + leftOut(sharing.counting) + [""] + contribution.cards.flatMap { cardLines($0, sharing) }
      + [
        "Actions: \(contribution.actions.agreed) agreed, \(contribution.actions.done) found done, "
          + "\(contribution.actions.letGo) let go.",
        "",
        "Whose it is: a number drawn at random, which only this computer knows to be yours"
          + (names.isEmpty
            ? "." : ", and \(names.joined(separator: " and ")), from your preferences."),
        "Not in it: words that anyone wrote or said, names, labels, groups, teams, role groups, days, who passed, "
          + "the name of this computer, the ids of sessions.",
        "",
        "And this is the file:",
        "",
      ]
  }

  private func cardLines(_ card: CardCounts, _ sharing: Sharing) -> [String] {
    let rounds = card.met.reduce(0) { $0 + $1.rounds }
    let people = card.met.reduce(0) { $0 + $1.people }
    let met =
      "\(sharing.titles[card.card] ?? card.card): met in \(count(rounds, "room")) by \(people) people."
    if card.views.isEmpty {
      return [
        met,
        "  Where they stood stays here: that's told only of \(RoomRule.people) people or more in at least "
          + "\(RoomRule.rooms) rooms, none with more than half of them, who gave views before and after.",
      ]
    }
    let views = card.views.map { "\($0.position) \($0.before), then \($0.after)" }
    let isUnchanged = sharing.counting.unchanged.contains("\(card.card) \(card.version)")
    return [met, "  Before talk, then after the finding: \(views.joined(separator: "; "))."]
      + (isUnchanged
        ? [
          "  That's as it was sent before: a few rooms more or less could be worked out from the difference."
        ] : [])
  }

  private func leftOut(_ counting: Counting) -> [String] {
    Counting.LeftOut.allCases.compactMap { reason in
      guard let number = counting.leftOut[reason] else { return nil }
      return switch reason {
      case .alone:
        "Not counted: \(count(number, "session")) alone or in a pair. What one or two people think is theirs."
      case .notEnded:
        "Not counted: \(count(number, "session")) that "
          + (number == 1 ? "hasn't" : "haven't")
          + " ended. `reflect resume` goes on with one, and can end it."
      case .otherDeck:
        "Not counted: \(count(number, "round")) on cards that didn't come with reflect. What someone called them is words."
      }
    }
  }

  private func count(_ number: Int, _ thing: String) -> String {
    number == 1 ? "1 \(thing)" : "\(number) \(thing)s"
  }

  private func months(_ quarter: Quarter) -> String {
    let names = ["January to March", "April to June", "July to September", "October to December"]
    return "\(names[(quarter.number - 1) % 4]) \(quarter.year) (\(quarter))"
  }

  // MARK: - Sending and taking back

  var noSharePlace: String {
    "Say where to: `reflect share FOLDER`, or once for all `reflect preferences set share FOLDER`. "
      + "`reflect share preview` shows what would be sent."
  }
  func noShareFolder(_ folder: String, _ reason: String) -> String {
    "\(folder) can't be opened as a folder: \(reason). Nothing was shared. If it's a network or synchronised drive, "
      + "look whether it's there."
  }
  func sharesUnclear(_ path: String, _ problem: ContributionProblem) -> String {
    "\(path)\(problem.line.map { ":\($0)" } ?? ""): \(problem). It says what was shared "
      + "before; without it sessions could be counted twice, so nothing was shared. Put back a copy of it."
  }
  func publishedUnclear(_ path: String, _ problem: ContributionProblem) -> String {
    "\(path)\(problem.line.map { ":\($0)" } ?? ""): \(problem). It says what was "
      + "published, so nothing was changed. Tell whoever runs reflect-collect there."
  }
  func alreadyPublished(_ quarter: Quarter) -> String {
    "What you shared of \(months(quarter)) was published, and stays as it was: a later file could be compared with it. "
      + "Nothing was sent."
  }
  func shared(_ sharing: Sharing, at place: String, _ found: SharePlace.Found) -> [String] {
    let months = months(sharing.quarter)
    let first =
      switch found {
      case .nothing: "Shared the counts of \(months) in \(place)."
      case .earlier, .published:
        "Shared the counts of \(months) in \(place), in place of those shared before."
      case .same: "The counts of \(months) are in \(place) already, just the same."
      }
    return [
      first,
      "`reflect share withdraw` takes them back, as long as nothing was published with them.",
    ]
  }
  func nothingShared(_ quarter: Quarter) -> String {
    "Nothing of \(months(quarter)) was shared from here. --quarter names another."
  }
  func nothingThere(_ quarter: Quarter, _ place: String) -> String {
    "Nothing of yours of \(months(quarter)) is in \(place). Name the folder it was shared in, or another --quarter."
  }
  func publishedStays(_ quarter: Quarter) -> String {
    "What you shared of \(months(quarter)) was published with that of others, so it can't be taken back any more: "
      + "whoever compared what was shown before and after would see your rooms. Nothing was changed."
  }
  func withdrawn(_ quarter: Quarter, from place: String) -> String {
    "Took back the counts of \(months(quarter)) from \(place)."
  }
  func noCollectProgram(_ places: [String]) -> String {
    "Sharing with a database needs the program reflect-collect, which isn't here or doesn't start. Install the "
      + "package reflect-collect with apt; it's looked for as \(places.joined(separator: " and ")). A folder needs nothing."
  }
}

extension EnglishHelpWords {
  var share: String { "Share counts with your organisation, and nobody's words." }
  var shareDiscussion: String {
    """
    `reflect share FOLDER` writes one small file of counts there: which cards were met, where people stood before and \
    after, and what became of actions, added up over a quarter of a year that is over. Nothing is ever sent unless you type \
    this. Begin with `reflect share preview`, which shows all of it.
    """
  }
  var sharePreview: String { "Show all that would be shared, in words and as the file." }
  var sharePreviewDiscussion: String {
    "With --json it's the file alone. Nothing is sent."
  }
  var shareSend: String { "Share them." }
  var shareWithdraw: String { "Take back what was shared, as long as it wasn't published." }
  var shareWithdrawDiscussion: String {
    "What was published with the counts of others stays: what was shown before and after would give yours away."
  }
  var sharePlace: ArgumentHelp {
    .init(
      "The folder, which may be on a synchronised or network drive, or a database (otherwise that of the preference "
        + "share).",
      valueName: "folder")
  }
  var shareQuarter: ArgumentHelp {
    .init(
      "A quarter of a year, such as 2026-Q3 (otherwise the last that is over).",
      valueName: "quarter")
  }
  var withdrawQuarter: ArgumentHelp {
    .init(
      "The quarter of a year (otherwise the last of which something was shared).",
      valueName: "quarter")
  }
  var shareSessions: ArgumentHelp {
    .init(
      "Only these sessions, of a quarter that needn't be over: ids, commas between, or last.",
      valueName: "session,…")
  }
}
