internal import Documents
internal import Practice

/// Charts of pairs side by side: how large each is, and where in it title, legend and bars stand.
///
/// Left to themselves, programs give the edges the room in which figures would stand clear of each other.
struct ChartRow: Hashable {
  /// The width of each, in twips.
  let width: Int
  /// The height of each, in twips.
  let height: Int
  private let titleHeight: Int
  private let page: Page

  init(_ charts: [Chart], on page: Page) {
    self.page = page
    // What is left between them keeps the figures of one from the names of the next.
    width = page.textWidth / charts.count - 160
    let letters = max(1, width * 4 / 5 / page.scaled(134))
    let titles = charts.map { (DisplayWidth.columns($0.title) + letters - 1) / letters }
    titleHeight = page.scaled(max(1, titles.max() ?? 1) * 280)
    let rows = charts.map { chart in
      ChartPairs(chart)?.names.reduce(0) { $0 + max(480, Self.lines($1) * 280) } ?? 0
    }
    let bars = page.scaled(rows.max() ?? 0)
    height = min(titleHeight + page.scaled(Self.legendHeight) + bars, page.textHeight * 4 / 5)
  }

  private static let legendHeight = 340
  /// How many letters of a label stand on a line.
  private static let letters = 13

  private static func lines(_ label: String) -> Int {
    max(1, (DisplayWidth.columns(label) + letters - 1) / letters)
  }

  /// Where the title stands.
  var title: String { Self.layout(x: 0.01, y: 0) }

  /// Where the legend stands.
  var legend: String { Self.layout(x: 0, y: share(titleHeight)) }

  /// Where the bars stand, beside labels of their own width.
  func bars(beside labels: [String]) -> String {
    let letters = labels.map { min(DisplayWidth.columns($0), Self.letters) }.max() ?? 0
    let x = min(Double(page.scaled(letters * 125 + 200)) / Double(width), 0.55)
    let y = share(titleHeight + page.scaled(Self.legendHeight))
    return Self.layout(
      x: x, y: y, "<c:layoutTarget val=\"inner\"/>",
      "<c:w val=\"\(Self.rounded(0.98 - x))\"/><c:h val=\"\(Self.rounded(1 - y))\"/>")
  }

  private func share(_ height: Int) -> Double { min(Double(height) / Double(self.height), 0.5) }

  private static func layout(
    x: Double, y: Double, _ target: String = "", _ size: String = ""
  ) -> String {
    """
    <c:layout><c:manualLayout>\(target)<c:xMode val="edge"/><c:yMode val="edge"/>\
    <c:x val="\(rounded(x))"/><c:y val="\(rounded(y))"/>\(size)</c:manualLayout></c:layout>
    """
  }

  private static func rounded(_ share: Double) -> Double { (share * 10_000).rounded() / 10_000 }
}
