package import Practice

/// Builds the page of a record of learning, or of several one after the other: a body's questions with one's own
/// answers, ready to be copied onto its form.
package struct DossierBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The page of `dossiers`; of one, its title is the page's.
  package func document(for dossiers: [Dossier]) -> Document {
    let isOne = dossiers.count == 1
    let title = isOne ? dossiers[0].title : words.recordsOfLearning
    var elements: [Document.Element] = []
    for dossier in dossiers {
      if !isOne {
        if !elements.isEmpty { elements.append(.pageBreak) }
        elements.append(.heading(2, dossier.title))
      }
      elements += parts(of: dossier, level: isOne ? 2 : 3)
    }
    return Document(
      title: title, language: dossiers.first?.language ?? "en",
      subject: words.learningSubject, elements: elements,
      closing: [.paragraph([.text(words.learningClosing)])])
  }

  private func parts(of dossier: Dossier, level: Int) -> [Document.Element] {
    [.paragraph(words.answersForm(dossier.profile)), .facts(facts(dossier))]
      + dossier.items.filter { !$0.field.isFact }.flatMap { item in
        [.heading(level, item.title)] + answer(item)
      }
      + .section(level, words.sources, list(dossier.sources))
  }

  // A question nobody answered keeps its place, so that it is seen to be open.
  private func answer(_ item: Dossier.Item) -> [Document.Element] {
    let written = WrittenWords(item.answer ?? "")
    return written.isEmpty ? [.paragraph(words.notAnswered)] : .blocks(written.blocks)
  }

  private func list(_ texts: [String]) -> [Document.Element] {
    let items = texts.map { [Block.paragraph(WordsWithAddresses.linked($0))] }
    return items.isEmpty ? [] : [.block(.list(MarkupList(items: items)))]
  }

  // What the form asks for has the form's own words.
  private func facts(_ dossier: Dossier) -> [Document.Fact] {
    let facts: [(LearningField?, String, String?)] = [
      (.date, words.date, words.day(dossier.day)), (.kind, words.learningKind, dossier.kind),
      (.minutes, words.time, dossier.minutes.map(words.minutes)),
      (nil, words.setting, words.learningSetting(dossier.setting)),
      (nil, words.cards, joined(dossier.cards.map(\.title))),
      (.peerRole, words.peer, dossier.peerRole),
      (.standards, words.standards, joined(dossier.standards)),
      (.evidence, words.evidenceFiles, joined(dossier.evidence)),
      (.reviewOn, words.lookedAtAgain, dossier.reviewOn.map(words.day)),
    ]
    return facts.compactMap { field, name, text in
      let title = dossier.items.first { $0.field == field }?.title
      return text.map { Document.Fact(name: title ?? name, words: [.text($0)]) }
    }
  }

  private func joined(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : texts.joined(separator: "; ")
  }
}

/// Builds the list of what someone has done for their learning over a period.
package struct LearningListBuilder {
  private let words: any DocumentWords

  package init(words: any DocumentWords = EnglishDocumentWords()) {
    self.words = words
  }

  /// The list of `dossiers`, which are in order.
  ///
  /// - Parameters:
  ///   - since: The first day of the period; nil where it has none.
  ///   - until: Its last day; nil where it has none.
  package func document(
    for dossiers: [Dossier], since: CalendarDay? = nil, until: CalendarDay? = nil
  ) -> Document {
    let columns = [
      words.date, words.activity, words.learningKind, words.time, words.setting, words.form,
    ]
    let rows = dossiers.map { dossier in
      [
        words.day(dossier.day), dossier.title, dossier.kind ?? "",
        dossier.minutes.map(words.minutes) ?? "", words.learningSetting(dossier.setting),
        dossier.profile.title,
      ].map { WrittenWords($0).inlines }
    }
    let table = TextTable(title: words.activities, columns: columns, rows: rows)
    return Document(
      title: words.learningList, language: words.language, subject: words.learningSubject,
      elements: [.paragraph(words.period(since, until, activities: dossiers.count))]
        + (rows.isEmpty ? [] : [.table(table)]),
      closing: [.paragraph([.text(words.learningClosing)])])
  }
}
