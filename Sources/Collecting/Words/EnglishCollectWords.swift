internal import ArgumentParser
internal import Counts

/// The English words of the program.
struct EnglishCollectWords: CollectWords {
  // MARK: - Files

  func cannotRead(_ path: String, _ reason: String) -> String {
    "can't read \(path): \(reason). Check the name and whether you may open it."
  }
  func cannotWrite(_ path: String, _ reason: String) -> String {
    "can't write \(path): \(reason). Nothing was left half-written; choose another place with -o."
  }
  func exists(_ path: String) -> String {
    "\(path) is there already, and was left as it is. Choose another name, or add --force to replace it."
  }
  func outputFailed(_ reason: String) -> String {
    "the result can't be written to standard output: \(reason)."
  }
  func notAFolder(_ path: String) -> String {
    "\(path) isn't a folder. Name the folder that contributions are shared in."
  }
  func written(_ path: String, bytes: Int) -> String {
    "Written to \(path) (\((bytes + 1023) / 1024) KiB)."
  }

  // MARK: - What was asked

  func noSuchCommand(_ word: String, near: String?) -> String {
    "reflect-collect has no command or option '\(word)'."
      + (near.map { " Did you mean '\($0)'?" } ?? " `reflect-collect --help` lists them.")
  }
  func otherEnding(_ output: String, _ format: String) -> String {
    "\(output) has the ending of another format than \(format). Change one of the two."
  }
  func unknownEnding(_ output: String, known: [String]) -> String {
    "can't tell the format from '\(output)'; end it in "
      + known.map { ".\($0)" }.joined(separator: ", ") + ", or add --format."
  }
  func notToATerminal(_ ending: String) -> String {
    "a \(ending) file can't be shown in a terminal. Name one: -o overview.\(ending)"
  }
  func quarterUnclear(_ text: String, option: String) -> String {
    "\(option): '\(text)' isn't a quarter; write one such as 2026-Q3."
  }
  func endsBeforeItBegins(_ since: String, _ until: String) -> String {
    "--until \(until) is before --since \(since). Give the earlier quarter to --since."
  }
  func dayUnclear(_ text: String) -> String {
    "REFLECT_COLLECT_TODAY is '\(text)', which isn't a day such as 2026-11-29. Change it, or unset it."
  }
  func noSuchOrganisation(_ name: String, known: [String?]) -> String {
    let names = known.map { $0.map { "'\($0)'" } ?? "none given" }.joined(separator: ", ")
    return "nothing is published of '\(name)'. There is: \(names). Check the spelling."
  }

  // MARK: - What was published

  func ledgerUnclear(_ path: String, _ reason: String) -> String {
    """
    \(path) keeps what was published, and it can't be relied on: \(reason). Nothing was published or shown, \
    as tables made without it could be held against earlier ones. Bring it back from a copy.
    """
  }
  func ledgerBusy(_ path: String) -> String {
    "someone else is publishing from this folder just now (\(path)). Try again in a moment."
  }
  func secondLedger(_ path: String, _ other: String) -> String {
    """
    there's a second record of what was published, \(other), beside \(path): two machines published at one time. \
    Nothing was published or shown. Keep the one whose pages are in use, and move the other out of the folder with \
    the pages that were made from it.
    """
  }
  func notRecorded(_ path: String, _ reason: String) -> String {
    """
    What's new in this folder isn't shown, because it can't be recorded as published: \(path): \(reason). \
    This is what was published before.
    """
  }
  func nothingToShow(_ folder: String) -> String {
    """
    nothing in \(folder) can be shown yet. A quarter is published \(Ledger.daysToShare) days after its end, from at \
    least \(Disclosure.facilitators) facilitators.
    """
  }
  func published(_ outcome: Ledger.Outcome) -> String {
    let whose = outcome.organisation.map { "\(outcome.quarter), \($0)" } ?? "\(outcome.quarter)"
    let count =
      outcome.contributions == 1 ? "1 contribution" : "\(outcome.contributions) contributions"
    return switch outcome.waiting {
    case nil: "\(whose): published from \(count). What's published can't be withdrawn any more."
    case .until(let day):
      "\(whose): \(count) not published before; the next day for that is \(day)."
    case .tooFew:
      """
      \(whose): \(count) can't be published yet. It takes \(Disclosure.facilitators) facilitators or more, none of \
      them with over half.
      """
    }
  }

  // MARK: - What's in the folder

  func reading(_ done: Int, of all: Int) -> String { "Reading: \(done) of \(all) files" }

  func remark(_ remark: FolderRemark) -> String { "\(remark.name): \(reason(remark))" }
  private func reason(_ remark: FolderRemark) -> String {
    switch remark.what {
    case .unreadable(let fault):
      "not counted: it can't be read (\(fault)). Check whether you may open it."
    case .notPlain:
      "not counted: it isn't a file of its own but a link, a pipe or a device. Take it out of the folder."
    case .arriving:
      "not counted yet: it's still being written or hasn't arrived whole. Run this again in a moment."
    case .wrong(let problem) where problem.isNewer:
      "not counted: \(place(problem))\(problem). It was made by a newer reflect; update this one."
    case .wrong(let problem) where problem.what == .foreign:
      "not counted: it isn't a contribution of counts. Take it out of the folder."
    case .wrong(let problem):
      "not counted: \(place(problem))\(problem). Ask whoever sent it to share it once more."
    case .copy(let other): "says the same as \(other), which counts. It can be deleted."
    case .differs(let other):
      "not counted: it says something else than \(other), which counts. It may be a copy made by the drive."
    case .unclear(let other):
      """
      not counted: it has the same id as \(other) and says something else, and neither has the name it was sent \
      under. Ask whoever sent it to share it once more.
      """
    case .second(let quarter):
      "not counted: its facilitator has given another contribution for \(quarter), which counts."
    }
  }
  private func place(_ problem: ContributionProblem) -> String {
    problem.line.map { "line \($0): " } ?? ""
  }
  func moreRemarks(_ count: Int) -> String {
    count == 1 ? "One more file wasn't counted." : "\(count) more files weren't counted."
  }
  func othersInFolder(_ names: [String]) -> String {
    let some = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "")
    return names.count == 1
      ? "One other file in the folder wasn't looked at: \(some)"
      : "\(names.count) other files in the folder weren't looked at: \(some)"
  }
}

extension EnglishCollectWords {
  // MARK: - Help

  var collect: String { "Make one picture of the counts that many facilitators share." }
  var collectDiscussion: String {
    """
    Facilitators share counts with `reflect share`: which cards they used, where people stood before and after the \
    finding, what became of promises. This program adds them up. Nobody's words are in them, small numbers are held \
    back and the rest is rounded, so no table tells how one team voted.
    """
  }
  var overview: String { "Write the picture of a shared folder or a database." }
  var overviewDiscussion: String {
    """
    It first publishes the quarters that are due, as `reflect-collect` writes no table that it doesn't keep: later \
    ones are made so that nothing can be learnt by holding them against it. A contribution that was published can't \
    be withdrawn any more. Then it shows all that was published.

      reflect-collect overview /shared/counts -o overview.html
      reflect-collect overview /shared/counts --since 2026-Q1 --format csv -o -
    """
  }
  var source: ArgumentHelp {
    .init(
      "The shared folder, or a database's address (postgres://…).", valueName: "folder-or-address")
  }
  var format: ArgumentHelp {
    .init(
      "What it's written as; otherwise the ending of the file's name tells.", valueName: "format")
  }
  var json: ArgumentHelp { "Write JSON to standard output." }
  var output: ArgumentHelp {
    .init("The file to write; - for standard output.", valueName: "file")
  }
  var force: ArgumentHelp { "Replace the file if it's there already." }
  var paper: ArgumentHelp { .init("The sheet of a PDF: a4 or letter.", valueName: "size") }
  var since: ArgumentHelp {
    .init("Only quarters from this one on, such as 2026-Q1.", valueName: "quarter")
  }
  var until: ArgumentHelp { .init("Only quarters up to this one.", valueName: "quarter") }
  var organisation: ArgumentHelp {
    .init("Only what was shared under this organisation's name.", valueName: "name")
  }
}
