internal import Decks
internal import Documents
internal import Journal
internal import Practice
internal import System

/// Reads the decks, plans and models of a workspace.
struct Shelf {
  let workspace: Workspace

  /// The folders of decks, those that ship first; of two with one name the user's own.
  var deckFolders: [Workspace.Folder] {
    workspace.cardFolders.flatMap(Self.decks).lastOfEach(\.name)
  }

  /// The folders of the user's own decks.
  var ownDeckFolders: [Workspace.Folder] {
    workspace.own.map { Self.decks(in: $0.appending("Cards")) } ?? []
  }

  /// The folders of the decks in `cards`.
  static func decks(in cards: Workspace.Folder) -> [Workspace.Folder] {
    let names = ((try? FolderEntry.all(in: cards.path)) ?? []).map(\.name)
    return names.sorted().filter { !$0.hasPrefix(".") }.map(cards.appending)
      .filter { Files.exists("\($0.path)/deck.md") }
  }

  private func readers(_ depth: DeckReader.Depth) -> [DeckReader] {
    let folders = deckFolders
    return folders.map { DeckReader($0, beside: folders, depth: depth) }
  }

  /// Reads every deck.
  ///
  /// - Parameter depth: How much of each is kept.
  func decks(_ depth: DeckReader.Depth = .used) -> [DeckReading] {
    readers(depth).map { $0.read() }
  }

  /// The decks that can be used; what is wrong with others is told on standard error.
  func library(_ depth: DeckReader.Depth = .used) throws -> Library {
    try library(decks(depth))
  }

  private func library(_ readings: [DeckReading]) throws -> Library {
    tellFaults(readings.flatMap(\.diagnostics))
    let decks = readings.compactMap(\.deck)
    guard !decks.isEmpty else {
      throw CommandFailure(readings.isEmpty ? .notFound : .badContent, Language.words.noDeck)
    }
    return Library(decks)
  }

  /// The decks that can be used, where nothing is told of the others: a session has the screen, and plans
  /// are listed without any.
  func usableCards(_ depth: DeckReader.Depth = .used) -> Library {
    Library(decks(depth).compactMap(\.deck))
  }

  /// The decks with no more in them than the cards named, and what those rest on.
  ///
  /// A session that knows its cards needn't read the others first.
  func library(holding names: [String]) throws -> Library {
    let ids = names.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    return try library(readers(.whole).map { $0.read(cards: ids) })
  }

  /// The plans that can be used; what is wrong with others is told on standard error.
  func plans(with library: Library? = nil) -> [Plan] {
    let readings = planReaders(library).map { $0.read() }
    tellFaults(readings.flatMap(\.diagnostics))
    return readings.flatMap(\.plans).lastOfEach(\.id).inOrder
  }

  /// A page for whoever leads that can be handed out by itself; nil where there is none of this name.
  func page(_ name: String) -> HandoutKind.Content? {
    guard name == "when-it-goes-wrong" else { return nil }
    for root in workspace.roots {
      let file = root.appending("Documentation").appending("\(name).md")
      guard let bytes = try? SystemFileSystem().contents(of: file.path, limit: 1 << 20) else {
        continue
      }
      let text = String(decoding: bytes, as: UTF8.self)
      let blocks = MarkdownReader.read(text, file: file.shown, words: Language.decks).blocks
      guard case .heading(level: 1, let title) = blocks.first else { continue }
      return .reading(title: PlainText.words(title), Array(blocks.dropFirst()))
    }
    return nil
  }

  /// The id of a card, finding or plan that `name` most likely meant.
  func nearest(to name: String, _ library: Library) throws -> String? {
    let ids =
      library.cards.map(\.card.id) + library.decks.flatMap(\.ownFindings).map(\.id).sorted()
      + plans(with: library).map(\.id)
    return NearWords.nearest(to: name, among: ids)
  }

  /// The reflective models that can be used; what is wrong with others is told on standard error.
  func models() -> [ReflectiveModel] {
    let readings = workspace.modelFolders.map {
      ModelReader(folder: $0.path, shownAs: $0.shown, words: Language.decks).read()
    }
    tellFaults(readings.flatMap(\.diagnostics))
    return readings.flatMap(\.models).lastOfEach(\.id)
  }

  /// The profiles that can be used; what is wrong with others is told on standard error.
  func profiles() -> [LearningProfile] {
    let readings = workspace.profileFolders.map {
      ProfileReader(
        folder: $0.path, shownAs: $0.shown, today: WallClock.today, words: Language.decks
      ).read()
    }
    tellFaults(readings.flatMap(\.diagnostics))
    return readings.flatMap(\.profiles).lastOfEach(\.id).sorted { $0.id < $1.id }
  }

  /// The profile with this id.
  ///
  /// - Throws: A `CommandFailure` when there is none.
  func profile(_ id: String) throws -> LearningProfile {
    let profiles = profiles()
    guard let profile = profiles.first(where: { $0.id == id }) else {
      throw CommandFailure(
        .notFound, Language.words.noSuchProfile(id, known: profiles.map(\.id)))
    }
    return profile
  }

  /// The plan with this id or title; where it is an id, the others aren't read.
  ///
  /// - Throws: A `CommandFailure` when there is none.
  func plan(_ name: String, with library: Library? = nil) throws -> Plan {
    for reader in planReaders(library).reversed() {
      guard let reading = reader.read(only: name), let plan = reading.plans.first else { continue }
      tellFaults(reading.diagnostics)
      return plan
    }
    let plans = plans(with: library)
    guard let plan = plans.named(name) else {
      throw CommandFailure(.notFound, Language.words.noSuchPlan(name, known: plans.map(\.id)))
    }
    return plan
  }

  private func planReaders(_ library: Library?) -> [PlanReader] {
    workspace.planFolders.map {
      PlanReader(
        folder: $0.path, shownAs: $0.shown, decks: library?.decks, words: Language.decks)
    }
  }

  private func tellFaults(_ diagnostics: [Diagnostic]) {
    let errors = diagnostics.filter { $0.severity == .error }
    for error in errors.prefix(3) { Output.tell(error.description) }
    if errors.count > 3 { Output.tell(Language.words.moreFaults(errors.count - 3)) }
  }
}

extension DeckReader {
  /// Reads the deck in `folder`, whose cards may rest on findings of `others`.
  init(
    _ folder: Workspace.Folder, beside others: [Workspace.Folder], depth: Depth = .whole
  ) {
    self.init(
      folder: folder.path, shownAs: folder.shown, depth: depth,
      others: Dictionary(others.map { ($0.name, $0.path) }) { _, last in last },
      words: Language.decks)
  }
}

extension Array {
  /// The elements with only the last of those that share a key, in the order of the keys' first coming.
  func lastOfEach<Key: Hashable>(_ key: (Element) -> Key) -> [Element] {
    var places: [Key: Int] = [:]
    var kept: [Element] = []
    for element in self {
      if let place = places[key(element)] {
        kept[place] = element
      } else {
        places[key(element)] = kept.count
        kept.append(element)
      }
    }
    return kept
  }
}

extension Library {
  /// The cards of the theme with this id or title, and its title.
  ///
  /// - Throws: A `CommandFailure` when there are none.
  func theme(_ name: String) throws -> (title: String, cards: [Card]) {
    let themes = decks.flatMap(\.themes)
    let used = cards.map(\.card)
    let title = name.lowercased()
    let id =
      themes.map(\.id).contains(name) ? name : themes.first { $0.title.lowercased() == title }?.id
    let found = used.filter { $0.theme == id ?? name }
    guard !found.isEmpty else {
      // A theme without cards is nothing to choose.
      let known = themes.map(\.id).filter { id in used.contains { $0.theme == id } }
      throw CommandFailure(.notFound, Language.words.noSuchTheme(name, known: known))
    }
    return (themes.first { $0.id == id }?.title ?? name, found)
  }
}

extension Markdown.Reader {
  /// The decks' own reader, for what records keep of them.
  static let decks = Markdown.Reader { MarkdownReader.read($0, file: "").blocks }
}
