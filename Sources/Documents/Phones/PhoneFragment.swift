package import Practice

/// What a phone shows of a session, as a piece of HTML that another program puts into a page.
///
/// It holds no style of its own, so that the page may forbid all but its style sheet.
package struct PhoneFragment {
  private let record: SessionRecord
  private let words: any DocumentWords

  package init(_ record: SessionRecord, words: any DocumentWords = EnglishDocumentWords()) {
    (self.record, self.words) = (record, words)
  }

  /// What `scene` shows.
  package func html(of scene: PhoneScene) -> String {
    let movement = scene.parts.firstIndex { if case .movement = $0 { true } else { false } }
    return html(
      scene.parts.indices.flatMap { index in
        // Counts of the room and of its role groups stand in one place.
        index == movement ? moved : elements(of: scene.parts[index])
      })
  }

  /// Where support can be found.
  package var support: String { html(.blocks(record.$support.blocks)) }

  private func html(_ elements: [Document.Element]) -> String {
    var body = HTMLBody(
      language: MarkupEscape.language(record.language), words: words, styles: .classes)
    body.add(elements[...])
    return String(decoding: body.finished().bytes, as: UTF8.self)
  }

  private var round: Round? { record.steps[record.current].round }

  private var moved: [Document.Element] {
    guard let round else { return [] }
    return SummaryViews(round: round, record: record, words: words).elements.raised
  }

  private func elements(of part: Scene.Part) -> [Document.Element] {
    switch part {
    case .contentNote(let note): note.isEmpty ? [] : [.paragraph(note)]
    case .front(let card):
      [.block(.paragraph([.strong(card.$statement.inlines)]))] + .blocks(card.$setUp.blocks)
    case .prompt(let text, let number, _, _): prompt(text, number)
    case .finding(let finding, _, _):
      [.heading(2, finding.isOwnExperience ? words.ownWork : words.finding)]
        + SummaryFinding(finding, words).elements.raised
    case .tryThis: .section(2, words.tryThis, .blocks(round?.card.$tryThis.blocks ?? []))
    case .action(let action):
      .section(2, words.agreed, .blocks(WrittenWords(words.whole(action)).blocks))
    case .support: .blocks(record.$support.blocks)
    default: []
    }
  }

  private func prompt(_ text: String, _ number: Int) -> [Document.Element] {
    let prompts = round?.card.$prompts ?? []
    guard prompts.indices.contains(number - 1) else { return [.paragraph(text)] }
    return [.block(.paragraph([.strong(prompts[number - 1].inlines)]))]
  }
}

extension [Document.Element] {
  /// The same with headings one level up, for a page that has only its title above them.
  fileprivate var raised: [Document.Element] {
    map { element in
      guard case .block(.heading(let level, let words)) = element else { return element }
      return .block(.heading(level: Swift.max(2, level - 1), words))
    }
  }
}
