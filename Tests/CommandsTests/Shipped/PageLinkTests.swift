import System
import Testing

/// The project's pages, as whoever reads them follows their links.
@Suite struct PageLinkTests {
  private static let folders = [
    ".", "Documentation", "Documentation/guide", "Documentation/for-organisations", "Fuzz",
  ]

  @Test(arguments: folders)
  func `every link on a page leads to a file and a heading that are there`(_ folder: String) throws
  {
    let pages = try Project.names(in: folder, ending: ".md").map { "\(folder)/\($0)" }
    #expect(!pages.isEmpty)
    for page in pages {
      let text = try Self.prose(page)
      for link in text.matches(of: /\]\(([^)#:\s]*)(?:#([^)\s]*))?\)/) {
        let file = link.1.isEmpty ? page : "\(folder)/\(link.1)"
        guard Files.exists("\(Project.path)/\(file)") else {
          Issue.record("\(page): there's no \(link.1)")
          continue
        }
        if let heading = link.2, try !Self.headings(file).contains(String(heading)) {
          Issue.record("\(page): \(file) has no heading #\(heading)")
        }
      }
    }
  }

  // Without what is shown as it's typed, in which brackets are no links.
  private static func prose(_ page: String) throws -> String {
    var isShown = false
    return try Project.lines(page).filter { line in
      if line.hasPrefix("```") { isShown.toggle() }
      return !isShown
    }.joined(separator: "\n")
  }

  // By the names that forges give headings: small letters, numbers and hyphens for blanks.
  private static func headings(_ page: String) throws -> [String] {
    try prose(page).split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
      line.drop { $0 == "#" }.dropFirst().lowercased()
        .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }
        .replacing(" ", with: "-")
    }
  }
}
