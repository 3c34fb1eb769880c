internal import ArgumentParser
internal import Faces
internal import Journal
internal import Practice
internal import System

/// `reflect words`: words that may let someone be known again.
struct Words: ParsableCommand {
  static var configuration: CommandConfiguration {
    .group("words", Language.help.wordsGroup, of: [Check.self, Harmless.self])
  }
}

extension Words {
  /// `reflect words check`: looks through a file.
  struct Check: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("check", Language.help.wordsCheck, Language.help.wordsCheckDiscussion)
    }

    @Argument(help: Language.help.wordsFile)
    var file = "-"

    @OptionGroup var listing: ListingOptions

    func perform(_ here: Installation) throws {
      let text = String(decoding: try bytes(), as: UTF8.self)
      let found = WordsWatch().check.identifying(in: text)
      try listing.list(found, { $0.members(of: $1) }) {
        found.map { SafeText.line(Language.words.foundLine($0, in: file == "-" ? nil : file)) }
      }
      if !listing.json { Output.tell(Language.words.foundSum(found.count)) }
    }

    private func bytes() throws -> [UInt8] {
      guard file == "-" else { return try AtomicFile.contents(of: file, limit: Self.mostBytes) }
      var bytes: [UInt8] = []
      while true {
        let some = try Descriptor.input.readSome(upTo: 65_536)
        if some.isEmpty { return bytes }
        bytes += some
        guard bytes.count <= Self.mostBytes else {
          throw CommandFailure(.badContent, Language.words.textTooLong(Self.mostBytes))
        }
      }
    }

    // A book has a megabyte.
    private static let mostBytes = 16 << 20
  }

  /// `reflect words harmless`: what is never pointed out.
  struct Harmless: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("harmless", Language.help.wordsHarmless, Language.help.wordsHarmlessDiscussion)
    }

    @Argument(help: Language.help.harmlessWords)
    var words: [String] = []

    @Flag(name: .long, help: Language.help.notHarmless)
    var takeOut = false

    @OptionGroup var listing: ListingOptions

    func validate() throws {
      if takeOut, words.isEmpty { throw ValidationError(Language.words.harmlessNeeded) }
    }

    func perform(_ here: Installation) throws {
      if takeOut {
        try HarmlessWords.takeOut(words)
        return try Output.show([SafeText.line(Language.words.notHarmless(words))])
      }
      guard words.isEmpty else {
        try HarmlessWords.add(words)
        return try Output.show([SafeText.line(Language.words.nowHarmless(words))])
      }
      let all = try HarmlessWords.found()
      try listing.list(all, { $0.member("words", $1) }) {
        all.isEmpty ? [SafeText.line(Language.words.noHarmless)] : all.map { SafeText.line($0) }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func members(of item: Identifying) {
    member("line", item.line)
    member("column", item.column)
    member("kind", item.kind.rawValue)
    member("text", item.text)
    member("reason", Language.current.faces.reason(item.kind))
  }
}

extension SessionRecord {
  /// Says before it's sent round what in it may let someone be known again; nothing is held back.
  func warnOfWords() {
    let check = WordsWatch().check
    let texts = written.map { item in
      (
        place: item.step.map { steps[$0].title } ?? title, text: item.text,
        isPrivate: item.isPrivate
      )
    }
    let labels = participants.map { (place: title, text: $0.label, isPrivate: false) }
    let places = (labels + texts).flatMap { item in
      check.identifying(in: item.text).map {
        Language.words.identifyingPlace($0, in: item.place, isShown: !item.isPrivate)
      }
    }
    WordsPlaces.tell(places)
  }
}

/// What is said of places where someone may be known again.
enum WordsPlaces {
  static func tell(_ places: [String]) {
    guard !places.isEmpty else { return }
    Output.tell(Language.words.beforeExport(places.count))
    for place in places.prefix(most) { Output.tell("  \(place)") }
    if places.count > most { Output.tell("  \(Language.words.morePlaces(places.count - most))") }
  }

  private static let most = 12
}
