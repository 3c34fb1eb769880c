internal import ArgumentParser
internal import Decks
internal import Journal
internal import Practice

extension Sessions {
  /// `reflect sessions search`.
  struct Search: ReportingCommand {
    static var configuration: CommandConfiguration {
      .named("search", Language.help.sessionsSearch, Language.help.sessionsSearchDiscussion)
    }

    @Argument(help: Language.help.searchWords)
    var text: [String] = []

    @OptionGroup var places: SearchPlaces

    @OptionGroup var group: GroupOption

    @OptionGroup var listing: ListingOptions

    func validate() throws {
      if try query.isEmpty { throw ValidationError(Language.words.searchWhat) }
    }

    func perform(_ here: Installation) throws {
      var query = try query
      query.cards = try places.cards(listing.shelf(here))
      let journal = try listing.common.journal(here)
      let found =
        try journal.search(query).map(Found.session)
        + Dossiers(beside: journal).search(query).map(Found.learning)
      guard !found.isEmpty || listing.json else {
        throw CommandFailure(.notFound, Language.words.nothingFound(text.joined(separator: " ")))
      }
      try listing.list(found) {
        $0.members(of: $1, for: query)
      } lines: {
        found.flatMap { found in
          switch found {
          case .session(let result): Language.words.searchLines(result, for: query)
          case .learning(let result): Language.words.searchLines(result, for: query)
          }
        }
      }
    }

    // Words and days; which cards are meant is known only with the decks.
    private var query: SearchQuery {
      get throws {
        var query = SearchQuery(text.joined(separator: " "))
        query.kinds = Set(places.kind.map(\.kind))
        (query.since, query.until) = (try places.first, try places.last)
        query.group = try group.name
        if places.card != nil || places.theme != nil { query.cards = [] }
        return query
      }
    }
  }
}

/// Something in which the words were written.
private enum Found {
  case session(SearchResult)
  case learning(LearningResult)

  var passages: [Passage] {
    switch self {
    case .session(let result): result.passages
    case .learning(let result): result.passages
    }
  }

  /// Whether `passage` is one person's own, which only they see.
  func isPrivate(_ passage: Passage) -> Bool {
    if case .session(let result) = self { passage.isPrivate(in: result.record) } else { false }
  }
}

/// Where in the records is searched: with which cards, in which kinds of words, when.
struct SearchPlaces: ParsableArguments {
  @Option(name: .long, help: Language.help.searchCard)
  var card: String?

  @Option(name: .long, help: Language.help.searchTheme)
  var theme: String?

  @Option(name: .long, help: Language.help.searchKind)
  var kind: [SoughtKind] = []

  @Option(name: .long, help: Language.help.since)
  var since: String?

  @Option(name: .long, help: Language.help.until)
  var until: String?

  var first: CalendarDay? {
    get throws { try since.map { try DayText.day($0, of: "--since") } }
  }

  var last: CalendarDay? {
    get throws { try until.map { try DayText.day($0, of: "--until") } }
  }

  /// The cards meant, as `deck/id`; nil where none are named.
  ///
  /// - Throws: A `LookupFault` or a `CommandFailure` where there is no such card or theme.
  func cards(_ shelf: Shelf) throws -> Set<String>? {
    guard card != nil || theme != nil else { return nil }
    // Of a card that is in no deck any more the records still have the whole name.
    let whole = card.map(CommaList.words) ?? []
    if theme == nil, whole.allSatisfy({ $0.contains("/") }) { return Set(whole) }
    let library = try shelf.library(.listing)
    var keys = Set(try whole.map { try library.key(of: $0) })
    if let theme {
      let themed = Set(try library.theme(theme).cards.map { "\($0.deck)/\($0.id)" })
      keys = card == nil ? themed : keys.intersection(themed)
    }
    return keys
  }
}

/// A kind of words that is looked for, under the name people use.
struct SoughtKind: ExpressibleByArgument {
  let kind: Passage.Kind

  init?(argument: String) {
    guard let kind = argument == "answer" ? .reflection : Passage.Kind(rawValue: argument) else {
      return nil
    }
    self.kind = kind
  }

  static var allValueStrings: [String] { Passage.Kind.allCases.map(\.rawValue) + ["answer"] }
}

/// A day as it is typed: `2026-03-01`, or an age such as `6mo`.
enum DayText {
  /// - Throws: A `ValidationError` that names the `option`.
  static func day(_ text: String, of option: String) throws -> CalendarDay {
    let day = CalendarDay(text) ?? Age(text)?.day(before: WallClock.today)
    guard let day else { throw ValidationError(Language.words.sinceUnclear(text, of: option)) }
    return day
  }
}

extension Library {
  /// The whole name, `deck/id`, of the card that `name` means.
  ///
  /// - Throws: A `LookupFault`.
  func key(of name: String) throws(LookupFault) -> String {
    if name.contains("/"), (try? card(name)) == nil { return name }
    let found = try card(name)
    return "\(found.deck.id)/\(found.card.id)"
  }
}

extension Passage {
  /// Whether it's one person's own, which only they see.
  func isPrivate(in record: SessionRecord) -> Bool {
    kind == .reason && record.setting.tellsCounts
  }
}

extension JSONWriter {
  fileprivate mutating func members(of found: Found, for query: SearchQuery) {
    switch found {
    case .session(let result): members(of: result.record)
    case .learning(let result):
      member("id", result.dossier.id.text)
      member("title", result.dossier.title)
      member("setting", result.dossier.setting.rawValue)
      member("day", result.dossier.day.description)
      member("profile", result.dossier.profile.id)
    }
    member("passages", objects: found.passages) { writer, passage in
      writer.member("kind", passage.kind.rawValue)
      writer.member("heading", passage.heading)
      let isShown = !found.isPrivate(passage)
      writer.member("text", ifAny: isShown ? passage.text : nil)
      writer.member("excerpt", ifAny: isShown ? passage.excerpt(for: query) : nil)
      writer.member("card", ifAny: passage.card)
    }
  }
}
