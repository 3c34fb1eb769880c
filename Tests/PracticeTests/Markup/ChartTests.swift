import Practice
import Testing

@Suite struct ChartTests {
  @Test(arguments: [
    ("14.8", 14.8), ("0", 0), ("-3", -3), ("007", 7), ("100.0", 100), ("0.05", 0.05),
  ])
  func `a decimal number is a figure, kept exactly as written`(figure: String, value: Double) throws
  {
    let bar = try #require(Chart.Bar(label: "Exploited (n = 54)", figure: figure))
    #expect(bar.figure == figure)
    #expect(bar.value == value)
  }

  @Test(arguments: [
    "", " ", "seven", "7.3 moves", " 7.3", "nan", "inf", "-infinity", "0x1F", "1e5", "1e400", "1,5",
    "1.2.3", ".", "-", "+5", "5.", ".5", "7.3*", "７", "--1", String(repeating: "9", count: 400),
  ])
  func `anything else is no figure`(figure: String) {
    #expect(Chart.Bar(label: "Exploited", figure: figure) == nil)
  }
}
