/// A kind of file the tool reads, with the keys of its header.
struct FileKind: Sendable {
  /// The keys its header must have.
  let required: [String]
  /// The keys its header may have besides.
  let optional: [String]
  /// Whether its header gives its id, which is also its file's name.
  let hasID: Bool

  private init(_ required: [String], optional: [String] = []) {
    self.required = required
    self.optional = optional
    hasID = required.contains("id")
  }

  /// What a deck says about itself.
  static let deck = FileKind(
    ["title", "lang", "for", "content-note", "credits"], optional: ["licence"])
  /// What a deck sets out to cover.
  static let outline = FileKind(["title"])
  /// A published work.
  static let source = FileKind(
    ["id", "title", "authors", "year", "publisher"], optional: ["url", "doi", "pages", "note"])
  /// A piece of evidence.
  static let finding = FileKind(["id", "title", "source", "locator"], optional: ["covers"])
  /// A card.
  static let card = FileKind(
    ["id", "title", "theme", "findings", "minutes"],
    optional: ["covers", "positions", "number", "weight", "not"])
  /// A timed run of steps.
  static let plan = FileKind(["id", "title", "setting", "minutes"], optional: ["for"])
  /// A set of questions that closes a reflection.
  static let model = FileKind(["id", "title", "credit"])
  /// The terms that deck texts had better not use.
  static let terms = FileKind(["title", "lang"], optional: ["checked", "note"])
}
