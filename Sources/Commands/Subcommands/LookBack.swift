internal import ArgumentParser
internal import Decks
internal import Documents
internal import Journal
internal import Practice

/// `reflect look-back`: what was met, thought and promised so far.
struct LookBackCommand: ReportingCommand {
  static var configuration: CommandConfiguration {
    .named("look-back", Language.help.lookBack, Language.help.lookBackDiscussion)
  }

  @Option(name: .long, help: Language.help.since)
  var since: String?

  @OptionGroup var group: GroupOption

  @Option(name: .long, help: Language.help.lookBackFormat)
  var format: FileFormat?

  @OptionGroup var options: FileOptions

  @OptionGroup var listing: ListingOptions

  func validate() throws { _ = try first }

  private var first: CalendarDay? {
    get throws { try since.map { try DayText.day($0, of: "--since") } }
  }

  func perform(_ here: Installation) throws {
    let usual: FileFormat = listing.json ? .json : .text
    let format = try FileFormat.chosen(
      format, output: options.output, among: FileFormat.allCases, usual: usual)
    if format.needsPress { try PaperProgram().takeOver(from: here) }
    let settings = try options.settings()
    let look = try LookBack.gathered(
      in: listing.common.recordPlace(here), of: group, since: first, here)
    let plain = listing.common.plain
    if self.format == nil, options.output == nil, !listing.json, Output.isTerminal || plain {
      return try Pages.show(
        LookBackBuilder(words: here.documents).document(for: look), plain: plain, here)
    }
    let delivery = options.delivery(Language.words.lookBackFileName, format, permissions: 0o600)
    try delivery.check()
    try delivery.deliver(look.file(format, on: settings, here))
  }
}

extension LookBack {
  /// Gathers what a workspace has: one's own trail, or that of the group named.
  ///
  /// - Throws: A `CommandFailure` where there is no such group, an error of a part.
  static func gathered(
    in workspace: Workspace, of group: GroupOption, since: CalendarDay? = nil, _ here: Installation
  ) throws -> LookBack {
    let listing = try workspace.journal.list()
    listing.setAside.tell()
    let records = listing.records.map(\.record)
    let named = try group.name
    if named != nil { _ = try group.only(records, \.company) }
    let look = LookBack(
      records, of: named.map { Company(.team, $0) } ?? Company(.solo), since: since,
      // What can't be read of the decks is no reason not to look back.
      library: Shelf(workspace: workspace).usableCards(.listing), months: here.preferences.returns)
    if named == nil, look.isEmpty, !records.groups.isEmpty {
      Output.tell(Language.words.lookBackAtGroups(records.groups.map(\.text)))
    }
    return look
  }

  /// It as a file of `format`.
  func file(
    _ format: FileFormat, on paper: PaperSettings, _ here: Installation
  ) throws -> DocumentFile {
    switch format.maker {
    case .document(let write):
      try write(LookBackBuilder(words: here.documents).document(for: self), paper, here)
    case .record where format == .csv:
      DocumentFile(bytes: Array(SummaryCSV(words: here.documents).text(for: sessions).utf8))
    case .record: DocumentFile(bytes: JSONWriter.single { $0.members(of: self) })
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of look: LookBack) {
    member("group", ifAny: look.company.group?.text)
    member("since", ifAny: look.since?.description)
    member("sessions", objects: look.sessions) { $0.members(of: $1) }
    member("cards", objects: look.trails) { writer, trail in
      writer.member("id", trail.card)
      writer.member("title", trail.title)
      writer.member("theme", ifAny: trail.theme)
      writer.member("meetings", objects: trail.meetings) { $0.members(of: $1) }
    }
    member("promises", objects: look.promises) { $0.members(of: $1) }
    member("themesNotVisited", look.themesNotVisited)
    member("returns", objects: look.returns) { $0.members(of: $1) }
  }

  private mutating func members(of meeting: LookBack.Meeting) {
    member("session", meeting.record.id.text)
    member("day", meeting.record.day.description)
    member("return", meeting.round.earlier != nil)
    switch Movement(of: meeting.round, in: meeting.record) {
    case .own:
      member("views", objects: views(of: meeting.round)) { writer, given in
        writer.member("moment", given.moment.rawValue)
        writer.member("position", ifAny: given.view.position.name)
        writer.member("passed", given.view.position == .pass)
        writer.member("howSure", ifAny: given.view.confidence)
        writer.member("reason", ifAny: given.view.reason)
      }
    case .counts(let counts):
      member("counts", objects: counts.all.flatMap { moment, all in all.map { (moment, $0) } }) {
        writer, count in
        writer.member("moment", count.0.rawValue)
        writer.member("position", ifAny: count.1.position.name)
        writer.member("passed", count.1.position == .pass)
        writer.member("people", count.1.people)
      }
    case .small(let moved):
      switch moved.inAll {
      case .moved?: member("moved", true)
      case .stayed?: member("moved", false)
      case .sameCounts?: member("sameCounts", true)
      case .otherPeople?, nil: break
      }
    }
  }

  private func views(of round: Round) -> [(moment: ViewMoment, view: View)] {
    ViewMoment.allCases.compactMap { moment in round[moment].each.first.map { (moment, $0) } }
  }
}

extension Position {
  fileprivate var name: String? { if case .named(let name) = self { name } else { nil } }
}
