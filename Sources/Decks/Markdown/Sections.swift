internal import Practice

/// A body divided by its headings: the front under `#`, then a section under each `##`.
struct Sections: Sendable {
  /// A `##` heading with what stands under it.
  struct Section: Sendable {
    /// The heading's words.
    let title: String
    /// The words in lower case, for telling which section it is.
    let folded: String
    /// The heading as it stands.
    let heading: PlacedBlock
    /// What stands under it.
    var body: [PlacedBlock] = []

    /// Begins a section under `heading`, whose inlines are `words`.
    init(_ heading: PlacedBlock, _ words: [Inline]) {
      title = String(PlainText.words(words).trimmed)
      folded = title.lowercased()
      self.heading = heading
    }

    /// Its blocks without their places.
    var blocks: [Block] { body.map(\.block) }
  }

  /// The words of the `#` heading.
  var title: [Inline]?
  /// The line of the `#` heading, or of the first words where there is none.
  var line: Int
  /// What stands before the first section, without the `#` heading.
  var lead: [PlacedBlock] = []
  /// The sections, in order.
  var sections: [Section] = []

  /// Divides `body`, which begins on `line`, noting a second `#` heading.
  init(_ body: [PlacedBlock], line: Int, _ remarks: inout Remarks) {
    self.line = body.first?.line ?? line
    for placed in body {
      switch placed.block {
      case .heading(level: 1, let words): takeTitle(words, placed, &remarks)
      case .heading(level: 2, let words): sections.append(Section(placed, words))
      default: take(placed)
      }
    }
  }

  /// The first section with one of the fixed headings, noting a second one.
  func section(_ heading: FixedHeading, _ remarks: inout Remarks) -> Section? {
    guard let first = sections.firstIndex(where: heading.matches) else { return nil }
    if let second = sections[(first + 1)...].first(where: heading.matches) {
      remarks.error(second.heading.line) { $0.sectionTwice(heading.words) }
    }
    return sections[first]
  }

  /// The section with a fixed heading that must be there and say something.
  func filled(_ heading: FixedHeading, _ remarks: inout Remarks) -> Section? {
    guard let section = section(heading, &remarks) else {
      remarks.error(line) { $0.sectionMissing(heading.words) }
      return nil
    }
    guard !section.body.isEmpty else {
      remarks.error(section.heading.line) { $0.sectionEmpty(heading.words) }
      return nil
    }
    return section
  }

  private mutating func takeTitle(
    _ words: [Inline], _ placed: PlacedBlock, _ remarks: inout Remarks
  ) {
    guard title == nil else {
      remarks.error(placed.line) { $0.secondTitle }
      return
    }
    if !lead.isEmpty || !sections.isEmpty {
      remarks.error(lead.first?.line ?? line) { $0.textBeforeTitle }
    }
    title = words
    line = placed.line
  }

  private mutating func take(_ placed: PlacedBlock) {
    if sections.isEmpty {
      lead.append(placed)
    } else {
      sections[sections.count - 1].body.append(placed)
    }
  }
}
