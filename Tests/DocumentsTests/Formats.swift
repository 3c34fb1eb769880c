import Documents
import Practice
import TestKit

/// Every format a summary is written in.
enum Format: CaseIterable {
  case markdown
  case html
  case text
  case csv

  /// The summary of `record` in this format.
  func summary(of record: SessionRecord) -> String {
    let document = SummaryBuilder().document(for: record)
    return switch self {
    case .markdown: MarkdownWriter().text(of: document)
    case .html: HTMLWriter().text(of: document)
    case .text: TextWriter().text(of: document).string
    case .csv: SummaryCSV().text(for: record)
    }
  }
}
