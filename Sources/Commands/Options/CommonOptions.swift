internal import ArgumentParser
internal import Faces
internal import Journal
internal import Practice
internal import Window

/// What every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: Language.help.workspace)
  var workspace: String?

  @Flag(name: .long, help: Language.help.plain)
  var plain = false

  @Option(name: .long, help: Language.help.color)
  var color: ColorChoice = .auto

  @Option(name: .customLong("passphrase-fd"), help: Language.help.passphraseDescriptor)
  var passphraseDescriptor: Int32?

  /// The workspace these options lead to.
  func place(_ here: Installation) throws -> Workspace {
    if let passphraseDescriptor { try here.keys.entry.read(from: passphraseDescriptor) }
    return try Workspace(here, asked: workspace)
  }

  /// That workspace, where its records are used: their folder is shut to everyone else.
  func recordPlace(_ here: Installation) throws -> Workspace {
    let workspace = try place(here)
    if let message = workspace.journal.keepPrivate(Language.current.journal) {
      Output.tell(message)
    }
    return workspace
  }

  /// The records of that workspace.
  func journal(_ here: Installation) throws -> Journal {
    let journal = try recordPlace(here).journal
    try journal.settleKeys()
    return journal
  }
}

/// Whose sessions are meant: those of one group.
struct GroupOption: ParsableArguments {
  @Option(name: .long, help: Language.help.group)
  var group: String?

  func validate() throws { _ = try name }

  /// The group named; nil where none was.
  var name: GroupName? {
    get throws {
      do throws(GroupName.Fault) {
        return try group.map { text throws(GroupName.Fault) in try GroupName(text) }
      } catch {
        throw ValidationError(Language.words.groupUnclear(error))
      }
    }
  }

  /// Those of `items` that are the group's; all where none was named.
  ///
  /// - Parameter everyone: Whose sessions there are at all, where `items` isn't something of each.
  /// - Throws: A `CommandFailure` where there is no such group.
  func only<Item>(
    _ items: [Item], _ company: (Item) -> Company, of everyone: () throws -> [Company]? = { nil }
  ) throws -> [Item] {
    guard let name = try name else { return items }
    let found = items.filter { company($0).group == name }
    guard found.isEmpty else { return found }
    let known = Set(try (everyone() ?? items.map(company)).compactMap(\.group))
    guard !known.contains(name) else { return [] }
    throw CommandFailure(
      .notFound, Language.words.noSuchGroup(name.text, known: known.sorted().map(\.text)))
  }
}

extension [Listing.SetAside] {
  /// Says why files couldn't be read; what many have in common, such as a lost key, once.
  func tell() {
    var told: Set<String> = []
    for aside in self {
      let sentence = Language.current.journal.sentence(aside.reason)
      if told.insert(sentence).inserted { Output.tell(sentence) }
    }
  }
}

extension Journal {
  /// Whose sessions there are.
  var companies: [Company] { get throws { try list().records.map(\.record.company) } }
}

/// How the whole window is laid out and coloured, where a session has it.
struct LookOptions: ParsableArguments {
  @Flag(name: .long, inversion: .prefixedNo, help: Language.help.large)
  var large: Bool?

  @Flag(name: .long, inversion: .prefixedNo, help: Language.help.calm)
  var calm: Bool?

  // `--theme` chooses cards by what they are about.
  @Option(name: .customLong("look"), help: Language.help.look)
  var palette: Palette?
}

/// What a session is run from: a plan, chosen cards or a theme.
struct CardSelection: ParsableArguments {
  @Option(name: .long, help: Language.help.plan)
  var plan: String?

  @Option(name: .long, help: Language.help.card)
  var card: String?

  @Option(name: .long, help: Language.help.theme)
  var theme: String?

  func validate() throws {
    guard [plan, card, theme].count(where: { $0 != nil }) <= 1 else {
      throw ValidationError(Language.words.oneSelection)
    }
  }

  /// The chosen cards' names; nil where none were chosen by name.
  var cardNames: [String]? {
    card.map(CommaList.words)
  }
}

extension CardSelection {
  /// What to run the session from, `plan` where nothing was chosen.
  func subject(otherwise plan: String) -> SessionStart.Subject {
    if let cardNames { return .cards(cardNames) }
    if let theme { return .theme(theme) }
    return .plan(self.plan ?? plan)
  }
}
