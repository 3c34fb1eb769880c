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
    [statement]
      + .blocks(finding.$detail.blocks)
      + finding.charts.map { .block(.chart($0)) } + finding.tables.map { .block(.table($0)) }
      + .section(4, Messages.doesNotSay, .blocks(finding.$doesNotSay.blocks))
      + sources
  }

  /// The finding without its figures.
  var inShort: [Document.Element] {
    [statement] + .section(4, Messages.doesNotSay, .blocks(finding.$doesNotSay.blocks))
      + sources
  }

  private var statement: Document.Element {
    .block(.paragraph([.strong(finding.$statement.inlines)]))
  }

  // Outside "What this does not say", which a reader may skim past to the source.
  private var sources: [Document.Element] {
    let cited = finding.$sources.map(\.inlines)
    guard let first = cited.first else {
      return finding.locator.isEmpty ? [] : [line(Messages.source, [.text(finding.locator)])]
    }
    guard cited.count == 1 else {
      return [line(Messages.sources, [.text(finding.locator)])]
        + [.block(.list(MarkupList(items: cited.map { [.paragraph($0)] })))]
    }
    guard !finding.locator.isEmpty else { return [line(Messages.source, first)] }
    let between = finding.sources.allSatisfy(Self.isEnded) ? " " : ". "
    let stop = Self.isEnded(finding.locator) ? "" : "."
    return [line(Messages.source, first + [.text("\(between)\(finding.locator)\(stop)")])]
  }

  // A citation brings its own full stop, unless a web address follows it.
  private static func isEnded(_ words: String) -> Bool {
    words.last.map { ".?!".contains($0) } ?? false
  }

  private func line(_ name: String, _ words: [Inline]) -> Document.Element {
    .block(.paragraph([.strong([.text("\(name):")]), .text(" ")] + words))
  }
}
