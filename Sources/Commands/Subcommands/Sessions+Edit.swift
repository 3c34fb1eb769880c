internal import ArgumentParser
internal import Faces
internal import Journal
internal import Practice
internal import Session
internal import System

extension Sessions {
  /// `reflect sessions edit`: what was written in a session, to be put right or taken out.
  struct Edit: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("edit", Language.help.sessionsEdit, Language.help.sessionsEditDiscussion)
    }

    @Argument(help: Language.help.session)
    var session: String

    @Option(name: .long, help: Language.help.takeOut)
    var takeOut: [String] = []

    @Option(name: .long, help: Language.help.putRight)
    var putRight: String?

    @Option(name: .long, help: Language.help.newWords)
    var words: String?

    @OptionGroup var listing: ListingOptions

    func validate() throws {
      if words != nil, putRight == nil { throw ValidationError(Language.words.wordsForWhat) }
    }

    func perform(_ here: Installation) throws {
      let journal = try listing.common.journal(here)
      let correction = SessionCorrection(journal, try journal.session(session))
      for id in takeOut { try correction.tell(correction.takeOut(id), Language.words.takenOut) }
      if let putRight {
        let words = try Spoken.words(words, asking: Language.words.askNewWords)
        try correction.tell(correction.put(words, at: putRight), Language.words.putRight)
      }
      guard takeOut.isEmpty, putRight == nil else { return correction.tellWhatStays() }
      let record = try journal.read(correction.id).record
      if listing.json {
        return try Output.show(JSONWriter.list(record.written) { $0.members(of: $1, in: record) })
      }
      guard Output.isConversation else { return try correction.show() }
      try correction.talk()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of item: Written, in record: SessionRecord) {
    member("id", item.id.description)
    member("kind", item.id.subject.rawValue)
    member("step", ifAny: item.step.map { record.steps[$0].title })
    member("text", ifAny: item.isPrivate ? nil : item.text)
  }
}

/// Words that someone gives a command: on the line, from standard input, or when asked.
enum Spoken {
  /// - Parameter text: The words; `-` reads them from standard input, and nil asks where someone can answer,
  ///   so that they needn't be typed where a shell keeps them.
  /// - Returns: nil where nobody said anything.
  static func words(_ text: String?, asking question: String) throws -> String? {
    let said =
      switch text {
      case "-": standardInput()
      case let text?: text
      case nil: try Confirmation.asked(question)
      }
    return said.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
  }

  private static func standardInput() -> String {
    var lines: [String] = []
    while let line = readLine() { lines.append(line) }
    return lines.joined(separator: "\n")
  }
}

/// Puts right or takes out what was written in a session that isn't running, in everything that reflect keeps.
struct SessionCorrection {
  let journal: Journal
  let id: SessionID

  init(_ journal: Journal, _ id: SessionID) { (self.journal, self.id) = (journal, id) }

  private var written: [Written] { get throws { try journal.read(id).record.written } }

  /// What `name` means: an id, or a number of the list.
  private func item(_ name: String) throws -> Written {
    let written = try written
    if let number = Int(name), written.indices.contains(number - 1) { return written[number - 1] }
    guard let item = written.first(where: { $0.id.description == name }) else {
      throw CommandFailure(.notFound, Language.words.nothingWritten(name, in: id))
    }
    return item
  }

  /// Takes out what `name` means, and gives what is to be said of files that editors had left behind.
  func takeOut(_ name: String) throws -> String? {
    let item = try item(name)
    return try change(item) { $0.takeOut(item.id, at: WallClock.now) }
  }

  /// Puts other words in its place, and gives the same.
  func put(_ words: String?, at name: String) throws -> String? {
    let item = try item(name)
    guard let words else { throw CommandFailure(.usage, Language.words.wordsNeeded) }
    return try change(item) { $0.correct(item.id, words, at: WallClock.now) }
  }

  /// Says what was done, and what files were swept.
  func tell(_ swept: String?, _ done: String) throws {
    if let swept { Output.tell(swept) }
    try Output.show([SafeText.line(done)])
  }

  /// Changes the record, and then whatever else says the same.
  private func change(
    _ item: Written, _ change: (inout SessionRecord) -> Refusal?
  ) throws -> String? {
    let record = try journal.change(id) { record throws in
      if let refusal = change(&record) { throw CommandFailure(refusal) }
    } alsoDraft: {
      $0.contains(item.text)
    }
    let swept = id.sweptAnswers
    for other in try journal.list().records.map(\.record)
    where other.reviews.contains(where: { $0.session == id }) {
      var copy = other
      if copy.follow(record) { try journal.change(other.id) { _ = $0.follow(record) } }
    }
    return swept
  }

  /// Says other words of an action agreed in the session, and gives what is to be said of swept files.
  func change(_ number: Int, _ said: [(Correction.Subject, String?)]) throws -> String? {
    var swept: String?
    for case (let subject, let words?) in said {
      let item = try written.first {
        if case .action(number, subject) = $0.location { true } else { false }
      }
      if let item {
        swept = try change(item) {
          words.isEmpty && subject != .action
            ? $0.takeOut(item.id, at: WallClock.now) : $0.correct(item.id, words, at: WallClock.now)
        }
      } else if !words.isEmpty {
        if words.utf8.count > Limits.answerBytes {
          throw CommandFailure(.tooLong(limit: Limits.answerBytes))
        }
        if subject == .day, let day = CalendarDay(words), day < WallClock.today {
          throw CommandFailure(.dayPast(day))
        }
        try journal.change(id) { record in
          _ = record.changeAction(number) { action in
            switch subject {
            case .when: action.when = words
            case .owner: action.owner = words
            case .day: action.review = CalendarDay(words)
            default: break
            }
          }
        }
      }
    }
    return swept
  }

  func show() throws {
    let record = try journal.read(id).record
    let lines = record.written.enumerated().map { number, item in
      Language.words.writtenLine(number + 1, item, in: record)
    }
    try Output.show(
      (lines.isEmpty ? [Language.words.nothingIsWritten] : lines).map { SafeText.line($0) })
  }

  /// Asks what to change until nothing more is.
  func talk() throws {
    var isChanged = false
    while true {
      try show()
      guard try !written.isEmpty,
        let name = try Spoken.words(nil, asking: Language.words.askWhichWritten)
      else { break }
      do {
        let item = try item(name.trimmingBlanks())
        if let words = try Spoken.words(nil, asking: Language.words.askNewWords) {
          try tell(put(words, at: item.id.description), Language.words.putRight)
        } else if try Confirmation.given(false, asking: Language.words.takeOutQuestion) {
          try tell(takeOut(item.id.description), Language.words.takenOut)
        } else {
          continue
        }
        isChanged = true
      } catch let failure as CommandFailure
        where failure.exitCode != CommandFailure.Code.interrupted.rawValue
      {
        _ = failure.tell()
      }
    }
    if isChanged { tellWhatStays() }
  }

  /// Says which files a summary was written to, as nothing in them changes.
  func tellWhatStays() { Output.tell(Language.words.exportsStay(id.exports)) }
}

extension SessionID {
  /// The files in this folder that a summary of the session was written to.
  var exports: [String] {
    let folder = Surroundings.current.currentFolder
    let stem = Language.words.summaryFileName(text)
    let names = ((try? FolderEntry.all(in: folder)) ?? []).map(\.name)
    return names.filter { $0.hasPrefix(stem) }.sorted()
  }
}

extension Journal {
  /// Changes the record of a session that isn't running.
  ///
  /// - Parameter isGone: Whether a draft with this text has to go, as it says what is taken out.
  /// - Returns: The record as it is now.
  @discardableResult
  func change(
    _ id: SessionID, _ change: (inout SessionRecord) throws -> Void,
    alsoDraft isGone: (String) -> Bool = { _ in false }
  ) throws -> SessionRecord {
    let open = try open(id)
    defer { open.close() }
    var record = open.record
    try change(&record)
    try open.save(record)
    if let draft = open.draft(), isGone(draft.text) { try open.dropDraft() }
    return record
  }
}
