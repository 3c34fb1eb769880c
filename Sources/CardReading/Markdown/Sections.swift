internal import Practice

/// A body divided by its headings: the front under `#`, then a section under each `##`.
struct Sections: Sendable {
  /// A `##` heading with what stands under it.
  struct Section: Sendable {
    /// The heading's words.
    var title: String
    /// The heading as it stands.
    var heading: PlacedBlock
    /// What stands under it.
    var body: [PlacedBlock]

    /// Its blocks without their places.
    var blocks: [Block] { body.map(\.block) }

    /// Whether its heading is the fixed one `heading`.
    func isCalled(_ heading: String) -> Bool { SectionWords.matches(title, heading) }
  }

  /// The words of the `#` heading.
  var title: [Inline]?
  /// The line the body, or its `#` heading, begins on.
  var line: Int
  /// What stands before the first section, without the `#` heading.
  var lead: [PlacedBlock] = []
  /// The sections, in order.
  var sections: [Section] = []

  /// Divides `body`, which begins on `line`, noting a second `#` heading.
  init(_ body: [PlacedBlock], line: Int, _ remarks: inout Remarks) {
    self.line = line
    for placed in body {
      switch placed.block {
      case .heading(level: 1, let words): takeTitle(words, placed, &remarks)
      case .heading(level: 2, let words):
        let title = String(PlainText.words(words).trimmed)
        sections.append(Section(title: title, heading: placed, body: []))
      default: take(placed)
      }
    }
  }

  /// The first section with one of the fixed headings, noting a second one.
  func section(_ heading: String, _ remarks: inout Remarks) -> Section? {
    let found = sections.filter { $0.isCalled(heading) }
    if let second = found.dropFirst().first {
      remarks.error(second.heading.line, Messages.sectionTwice(heading))
    }
    return found.first
  }

  /// The section with a fixed heading that must be there and say something.
  func filled(_ heading: String, _ remarks: inout Remarks) -> Section? {
    guard let section = section(heading, &remarks) else {
      remarks.error(line, Messages.sectionMissing(heading))
      return nil
    }
    guard !section.body.isEmpty else {
      remarks.error(section.heading.line, Messages.sectionEmpty(heading))
      return nil
    }
    return section
  }

  private mutating func takeTitle(
    _ words: [Inline], _ placed: PlacedBlock, _ remarks: inout Remarks
  ) {
    guard title == nil else {
      remarks.error(placed.line, Messages.secondTitle)
      return
    }
    if !lead.isEmpty || !sections.isEmpty {
      remarks.error(lead.first?.line ?? line, Messages.textBeforeTitle)
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
