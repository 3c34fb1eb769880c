package import Practice

/// Looks for terms that deck texts had better not use; quoted ones are meant to be there.
package struct TermCheck: Sendable {
  private let terms: [Term]
  private let forms: TermForms

  /// Makes a check for `terms`.
  package init(_ terms: [Term]) {
    self.terms = terms
    forms = TermForms(terms)
  }

  /// Checks every Markdown file right in `folder`, and in the parts named within it.
  package func diagnostics(
    folder: String, shownAs shown: String, parts: [String] = []
  ) -> [Diagnostic] {
    let folder = Folder(folder, shownAs: shown)
    let parts: [String?] = [nil] + parts
    let entries = parts.flatMap { (try? folder.entries(in: $0)) ?? [] }
    var buffer = FileBuffer()
    return entries.flatMap { entry -> [Diagnostic] in
      // A file that cannot be read, or is too large, is reported by the reader of decks.
      guard (try? folder.read(entry, into: &buffer)) != nil,
        buffer.bytes.count <= Limits.fileBytes
      else { return [] }
      return check(SearchedText(buffer.bytes), file: folder.shown(entry.path))
    }
  }

  private func check(_ text: SearchedText, file: String) -> [Diagnostic] {
    var found: [Int: Set<Int>] = [:]
    for place in text.places(of: forms) { found[place.line, default: []].insert(place.term) }
    return found.keys.sorted().flatMap { line in
      (found[line] ?? []).sorted().map { index in
        Diagnostic(
          .warning, at: SourceLine(file: file, line: line), Messages.termUsed(terms[index]))
      }
    }
  }
}
