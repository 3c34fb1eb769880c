/// The kinds of file the tool reads, each with the keys of its header.
enum FileKind: Sendable {
  case deck
  case outline
  case source
  case finding
  case card
  case plan
  case model

  /// The keys its header must have.
  var required: [String] {
    switch self {
    case .deck: ["title", "lang", "for", "content-note", "credits"]
    case .outline: ["title"]
    case .source: ["id", "title", "authors", "year", "publisher"]
    case .finding: ["id", "title", "source", "locator"]
    case .card: ["id", "title", "theme", "findings", "minutes"]
    case .plan: ["id", "title", "setting", "minutes"]
    case .model: ["id", "title", "credit"]
    }
  }

  /// The keys its header may have besides.
  var optional: [String] {
    switch self {
    case .deck: ["licence"]
    case .outline, .model: []
    case .source: ["url", "doi", "pages", "note"]
    case .finding: ["covers"]
    case .card: ["covers", "positions"]
    case .plan: ["for"]
    }
  }

  /// Whether its header gives its id, which is also its file's name.
  var hasID: Bool { required.contains("id") }
}
