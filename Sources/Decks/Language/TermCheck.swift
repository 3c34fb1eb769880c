package import Practice

/// Looks for terms that deck texts had better not use; quoted ones are meant to be there.
package struct TermCheck: Sendable {
  private let terms: [Term]
  private let forms: TermForms
  private let words: any DeckWords

  /// Makes a check for `terms`.
  package init(_ terms: [Term], words: any DeckWords = EnglishDeckWords()) {
    (self.terms, self.words) = (terms, words)
    forms = TermForms(terms)
  }

  /// Checks every Markdown file right in `folder`, and in the parts named within it.
  package func diagnostics(
    folder: String, shownAs shown: String, parts: [String] = []
  ) -> [Diagnostic] {
    let folder = Folder(folder, shownAs: shown, words)
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
          .warning, at: SourceLine(file: file, line: line), words.termUsed(terms[index]))
      }
    }
  }
}

/// Terms in all their forms, arranged so that a text is gone through once for all of them.
struct TermForms: Sendable {
  /// One form of a term.
  struct Form: Sendable {
    /// Its bytes as a text is searched for them.
    var bytes: [UInt8]
    /// Which term it is a form of.
    var term: Int
  }

  private var byFirstByte: [[Form]] = Array(repeating: [], count: 256)

  /// Takes every form of `terms`.
  init(_ terms: [Term]) {
    for index in terms.indices {
      for words in [terms[index].words] + terms[index].otherForms {
        let bytes = SearchedText(Array(words.utf8)).bytes
        if let first = bytes.first {
          byFirstByte[Int(first)].append(Form(bytes: bytes, term: index))
        }
      }
    }
  }

  /// The forms whose first byte is `byte`.
  func beginning(with byte: UInt8) -> [Form] { byFirstByte[Int(byte)] }
}
