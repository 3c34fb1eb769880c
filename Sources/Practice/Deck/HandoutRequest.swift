/// What someone wants to print or send round: what it's about, its kind, and the kind of file.
package struct HandoutRequest: Equatable, Sendable {
  /// Ids or titles of cards and findings, or of one plan.
  package var names: [String]
  package var theme: String?
  package var plan: String?
  /// Whether it's about everything there is.
  package var all: Bool
  /// The id of its kind, such as `guide`; nil leaves that to what it's about.
  package var kind: String?
  /// The ending of its file.
  package var ending: String
  /// Keeps its file's name apart from files that are there already; 1 isn't written.
  package var number = 1

  package init(
    names: [String] = [], theme: String? = nil, plan: String? = nil, all: Bool = false,
    kind: String? = nil, ending: String = "pdf"
  ) {
    (self.names, self.theme, self.plan, self.all) = (names, theme, plan, all)
    (self.kind, self.ending) = (kind, ending)
  }

  /// The file it's written to, in the current folder.
  package var file: String {
    let parts = [stem, kind, number == 1 ? nil : String(number)]
    return "\(parts.compactMap { $0 }.joined(separator: "-")).\(ending)"
  }

  private var stem: String {
    if let named = plan ?? theme { return named }
    switch names.count {
    case 0: return "all"
    case 1: return names[0].split(separator: "/").last.map(String.init) ?? "card"
    default: return "\(names.count)-chosen"
    }
  }

  /// The arguments of `reflect` that write it.
  package var arguments: [String] {
    ["handout"] + names + (theme.map { ["--theme", $0] } ?? [])
      + (plan.map { ["--plan", $0] } ?? []) + (all ? ["--all"] : [])
      + (kind.map { ["--layout", $0] } ?? []) + ["-o", file]
  }
}
