internal import Practice

/// One finding of a summary, with its figures, what it does not say and its source.
struct SummaryFinding {
  private let finding: FindingWording

  /// Takes a finding as it was shown.
  init(_ finding: FindingWording) {
    self.finding = finding
  }

  /// The finding's part of the summary.
  var elements: [Document.Element] {
    [.block(.paragraph([.strong([.text(finding.statement)])]))]
      + .blocks(DeckWords(finding.detail).blocks)
      + finding.charts.map { .block(.chart($0)) } + finding.tables.map { .block(.table($0)) }
      + .section(4, Messages.doesNotSay, .blocks(DeckWords(finding.doesNotSay).blocks))
      + sources
  }

  // Outside "What this does not say", which a reader may skim past to the source.
  private var sources: [Document.Element] {
    let cited = finding.sources.map(DeckWords.linked)
    guard let first = cited.first else {
      return finding.locator.isEmpty ? [] : [line(Messages.source, [.text(finding.locator)])]
    }
    guard cited.count == 1 else {
      return [line(Messages.sources, [.text(finding.locator)])]
        + [.block(.list(MarkupList(items: cited.map { [.paragraph($0)] })))]
    }
    let stop = finding.sources[0].hasSuffix(".") ? " " : ". "
    let place = finding.locator.isEmpty ? [] : [Inline.text("\(stop)\(finding.locator).")]
    return [line(Messages.source, first + place)]
  }

  private func line(_ name: String, _ words: [Inline]) -> Document.Element {
    .block(.paragraph([.strong([.text("\(name):")]), .text(" ")] + words))
  }
}
