internal import Practice

/// Reads a finding from its file.
struct FindingReader {
  /// The id of the deck.
  let deck: String
  /// The headings of the deck's language.
  let words: SectionWords

  /// Reads `file`; a finding with an error of its own is left out.
  func read(_ file: MarkedFile) -> FileReading<Finding> {
    var file = file
    guard let fields = file.fields else { return FileReading(file, nil) }
    let finding = finding(file, fields, &file.remarks)
    return FileReading(file, finding, named: finding.sources, covers: finding.covers)
  }

  private func finding(
    _ file: MarkedFile, _ fields: HeaderFields, _ remarks: inout Remarks
  ) -> Finding {
    var finding = Finding(
      id: file.stem, deck: deck, title: fields.text("title") ?? "",
      sources: fields.ids("source", &remarks), locator: fields.text("locator") ?? "",
      covers: fields.list("covers", &remarks), statement: [], doesNotSay: [],
      place: SourceLine(file: remarks.file, line: 1))
    takeBody(file, &finding, &remarks)
    return finding
  }

  private func takeBody(_ file: MarkedFile, _ finding: inout Finding, _ remarks: inout Remarks) {
    let sections = Sections(file.body, line: file.bodyLine, &remarks)
    finding.statement = sections.title ?? []
    if WordCount.words(in: finding.statement) == 0 {
      remarks.error(sections.line) { $0.findingWithoutStatement }
    }
    finding.doesNotSay = sections.filled(words.doesNotSay, &remarks)?.blocks ?? []
    finding.detail = sections.lead.map(\.block)
    for section in sections.sections where !words.doesNotSay.matches(section) {
      remarks.warning(section.heading.line) {
        $0.sectionOfFinding(section.title, fixed: words.doesNotSay.words)
      }
      finding.detail += [section.heading.block] + section.blocks
    }
  }
}

/// Reads a source from its file.
enum SourceReader {
  /// Reads `file`; a source with an error is left out.
  static func read(_ file: MarkedFile) -> FileReading<Source> {
    var file = file
    guard let fields = file.fields else { return FileReading(file, nil) }
    let source = Source(
      id: file.stem, title: fields.text("title") ?? "", authors: fields.text("authors") ?? "",
      year: fields.text("year") ?? "", publisher: fields.text("publisher") ?? "",
      url: link(fields, &file.remarks), doi: fields.text("doi"), pages: fields.text("pages"),
      note: fields.text("note"), about: file.body.map(\.block))
    return FileReading(file, source)
  }

  private static func link(_ fields: HeaderFields, _ remarks: inout Remarks) -> Link? {
    guard let address = fields.text("url") else { return nil }
    guard let link = Link(address) else {
      remarks.error(fields.line("url")) { $0.sourceAddress(address) }
      return nil
    }
    return link
  }
}
