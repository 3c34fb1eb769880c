package import Practice

/// Reads the list of terms that deck texts had better not use, a `##` section for each.
package struct TermListReader: Sendable {
  private let folder: Folder
  private let name: String

  /// Takes the file called `name` in `folder`; messages show it as `shown` followed by the name.
  package init(
    folder: String, shownAs shown: String, name: String = "language.md",
    words: any DeckWords = EnglishDeckWords()
  ) {
    self.folder = Folder(folder, shownAs: shown, words)
    self.name = name
  }

  /// Reads the list; a file that is not there lists nothing.
  package func read() -> TermListReading {
    let entry = folder.entry(name)
    guard folder.has(entry) else { return TermListReading(terms: [], diagnostics: []) }
    var buffer = FileBuffer()
    var file = MarkedFile(entry, in: folder, as: .terms, &buffer)
    guard file.fields != nil else {
      return TermListReading(terms: [], diagnostics: file.remarks.byLine)
    }
    let sections = Sections(file.body, line: file.bodyLine, &file.remarks)
    let terms = sections.sections.compactMap { Self.term($0, &file.remarks) }
    Self.noteRepeats(sections.sections, &file.remarks)
    return TermListReading(terms: terms, diagnostics: file.remarks.byLine)
  }

  private static func term(_ section: Sections.Section, _ remarks: inout Remarks) -> Term? {
    var said: [String: String] = [:]
    for item in ListedItem.items(section.body, &remarks) {
      guard labels.contains(item.id.lowercased()) else {
        remarks.warning(item.line) { $0.termLabelUnknown(item.id) }
        continue
      }
      said[item.id.lowercased()] = item.words
    }
    guard let why = said["why"], let instead = said["say instead"], let source = said["source"],
      !section.folded.isEmpty
    else {
      remarks.error(section.heading.line) { $0.termIncomplete(section.title) }
      return nil
    }
    let forms = (said["also"] ?? "").split(separator: ",").map { $0.trimmed.lowercased() }
    return Term(
      words: section.folded, otherForms: forms.filter { !$0.isEmpty }, why: why,
      instead: instead, source: source)
  }

  private static func noteRepeats(_ sections: [Sections.Section], _ remarks: inout Remarks) {
    var lines: [String: Int] = [:]
    for section in sections {
      if let first = lines[section.folded] {
        remarks.error(section.heading.line) { $0.listedTwice(section.title, first: first) }
      } else {
        lines[section.folded] = section.heading.line
      }
    }
  }

  private static let labels: Set = ["also", "why", "say instead", "source"]
}

/// What a list of terms was read into, with what there is to mend in it.
package struct TermListReading: Sendable {
  /// The terms that can be used.
  package var terms: [Term]
  /// What there is to mend.
  package var diagnostics: [Diagnostic]
}
