internal import Practice

/// Builds a handout of the evidence: findings with their figures, what they do not say, and their sources.
package struct FindingsBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The handout of the findings of `choice`.
  package func document(for choice: FindingChoice) -> Document {
    let decks = choice.members.map(\.deck).once
    let language = decks.language(words)
    let ending = HandoutEnding(decks: decks, language: language, words: words)
    return Document(
      title: words.findingsTitle(choice.title), language: language,
      subject: words.findingsSubject,
      elements: [.paragraph(words.findingsPurpose)]
        + choice.members.flatMap { finding($0, language) }
        + sources(choice, level: 2) + ending.elements,
      closing: ending.closing)
  }

  private func finding(_ member: FindingChoice.Member, _ language: String) -> [Document.Element] {
    let title = [Inline.text(member.finding.title)].marked(member.deck.language, within: language)
    return [.block(.heading(level: 2, title))]
      + FindingParts(member, in: language, words).evidence(level: 3)
  }

  /// The works cited, each once.
  func sources(_ choice: FindingChoice, level: Int) -> [Document.Element] {
    var known: Set<[String]> = []
    let cited = choice.members.flatMap { member in
      member.finding.sources.filter { known.insert([member.deck.id, $0]).inserted }
        .compactMap { member.deck.sources[$0] }
    }
    guard !cited.isEmpty else { return [] }
    let items = cited.sorted { ($0.authors, $0.year) < ($1.authors, $1.year) }.map(item)
    return .section(level, words.sources, [.block(.list(MarkupList(items: items)))])
  }

  private func item(_ source: Source) -> [Block] {
    let rest = [source.pages.map(words.pages), source.doi.map(words.doi), source.note]
      .compactMap { $0 }.filter { !$0.isEmpty }
    return [.paragraph(FindingPageBuilder.citation(source))]
      + rest.map { .paragraph([.text($0)]) }
  }
}
