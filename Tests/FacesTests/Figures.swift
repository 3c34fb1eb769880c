import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct Figures {
  private func chart(_ figures: [String], unit: String? = "%", width: Int? = 60) -> [String] {
    let bars = figures.compactMap { Chart.Bar(label: "Group", figure: $0) }
    let chart = Chart(title: "Share", unit: unit, bars: bars)
    return FigureLines(width: width).lines(of: chart).map { $0.string }
  }

  @Test func `per cent stands close to its figure`() {
    #expect(chart(["55.6"]).last?.hasSuffix(" 55.6%") == true)
    #expect(chart(["3"], unit: nil).last?.hasSuffix(" 3") == true)
  }

  @Test func `the longest bar is the largest figure, and others keep to its scale`() {
    let lines = chart(["10", "20", "5"], unit: nil).dropFirst()
    #expect(lines.map { $0.count { $0 == "█" } } == [20, 40, 10])
  }

  @Test func `per cent runs to a hundred, so that a third looks like a third`() {
    let lines = chart(["100", "50", "10"]).dropFirst()
    #expect(lines.map { $0.count { $0 == "█" } } == [40, 20, 4])
    #expect(chart(["25"]).last?.count { $0 == "█" } == 10)
  }

  @Test func `a small figure still shows, nothing and less than nothing have no bar`() {
    let lines = chart(["1000", "0.001", "0", "-5"]).dropFirst()
    #expect(lines.map { $0.count { $0 == "█" } } == [40, 1, 0, 0])
    #expect(lines.last == "Group  -5%")
  }

  @Test func `figures of any size are drawn without harm`() {
    let huge = "1" + String(repeating: "0", count: 30)
    #expect(chart([huge, "-" + huge, "0." + String(repeating: "0", count: 30) + "4"]).count == 4)
    #expect(chart(["0", "0"]).count == 3)
    #expect(chart([]).count == 1)
  }

  @Test func `long labels get a line of their own`() {
    let label = "Young people who were looked after away from home"
    let bars = [Chart.Bar(label: label, figure: "7")].compactMap { $0 }
    let lines = FigureLines(width: 60).lines(of: Chart(title: "Moves", unit: "moves", bars: bars))
    #expect(lines.dropFirst().first?.string == label)
    #expect(lines.count == 3)
  }

  @Test func `a table that fits is aligned, else each figure names its column`() {
    let wide = FigureLines(width: 60).lines(of: Samples.table).map { $0.string }
    let narrow = FigureLines(width: 37).lines(of: Samples.table).map { $0.string }
    #expect(wide[1] == "Where            Not exploited (n = 151)  Exploited (n = 54)")
    #expect(
      narrow == [
        "Living circumstances (per cent):", "Phase 1:",
        "Where: In care; Not exploited (n =", "151): 51.7; Exploited (n = 54): 66.7*",
        "Where: Mean moves (SD); Not exploited", "(n = 151): 7.3 (7.7); Exploited (n =",
        "54): 14.8 (12.3)",
        "* p < 0.05", "Phase 1 only.",
      ])
  }

  // MARK: - In plain lines

  @Test func `plain lines say each figure with its words, and draw nothing`() {
    let bars = [("Group", "55.6"), ("Nobody", "0"), ("Less", "-5")]
      .compactMap { Chart.Bar(label: $0, figure: $1) }
    let lines = PlainFace(width: 60).lines(of: Chart(title: "Share", unit: "%", bars: bars))
    #expect(
      lines.dropFirst().map { $0.string } == ["- Group: 55.6%", "- Nobody: 0%", "- Less: -5%"])
    #expect(!lines.contains { $0.string.contains("█") })
  }

  @Test(arguments: [60, 37, nil] as [Int?])
  func `plain lines name the column at each figure, however wide the window`(_ width: Int?) {
    let lines = PlainFace(width: width).lines(of: Samples.table).map { $0.string }
    let text = lines.joined(separator: " ")
    #expect(text.contains("Phase 1:"))
    #expect(
      text.contains("Where: In care; Not exploited (n = 151): 51.7; Exploited (n = 54): 66.7*"))
    #expect(text.contains("* p < 0.05"))
    #expect(lines.allSatisfy { DisplayWidth.columns($0) <= width ?? .max })
  }
}
