import Documents
import Practice
import TestKit

/// Every format a summary is written in.
enum Format: CaseIterable {
  case markdown
  case html
  case text
  case told
  case csv

  /// The summary of `record` in this format.
  func summary(of record: SessionRecord) -> String {
    text(of: SummaryBuilder().document(for: record), [record])
  }

  /// A look back of the people of `record` on it, in this format.
  func lookBack(on record: SessionRecord, library: Library = Library([])) -> String {
    let look = LookBack(
      [record], of: record.company, library: library, months: .usual)
    return text(of: LookBackBuilder().document(for: look), look.sessions)
  }

  private func text(of document: Document, _ records: [SessionRecord]) -> String {
    switch self {
    case .markdown: MarkdownWriter().text(of: document)
    case .html: HTMLWriter().text(of: document)
    case .text: TextWriter().text(of: document).string
    case .told: TextWriter(manner: .told).text(of: document).string
    case .csv: SummaryCSV().text(for: records)
    }
  }
}
