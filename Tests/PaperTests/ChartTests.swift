import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct ChartTests {
    private func chart(_ bars: [(String, String)], unit: String? = nil, title: String = "C")
      -> Chart
    {
      Chart(title: title, unit: unit, bars: bars.compactMap { Sample.bar($0.0, $0.1) })
    }

    private func file(_ chart: Chart) throws -> PrintedFile {
      try PrintedFile(Document(title: "T", language: "en", elements: [.block(.chart(chart))]))
    }

    private func rows(_ chart: Chart, width: Double) throws -> [ChartSetter.Row] {
      let typesetter = try Typesetter(language: "en")
      let place = BlockSetter.Place(x: 10, width: width, node: StructureTree().root)
      return ChartSetter(chart, place, typesetter, .page(.usual), height: 600).rows
    }

    @Test func `on a wide column labels stand left of the bars, on a narrow one above them`() throws
    {
      let wide = try rows(chart([("A", "1"), ("B", "2")]), width: 480)
      #expect(wide.allSatisfy { $0.labelX == 10 && $0.ground.x > 15 && $0.figureY == 0 })
      let narrow = try rows(chart([("A", "1"), ("B", "2")]), width: 240)
      #expect(narrow.allSatisfy { $0.labelX == 10 && $0.ground.x == 10 && $0.figureY == 17 })
    }

    @Test func `bars are as long as their figures ask`() throws {
      let rows = try rows(chart([("A", "1"), ("B", "4"), ("C", "0")]), width: 480)
      #expect(rows[1].bar.width == rows[1].ground.width)
      #expect(abs(rows[0].bar.width - rows[1].bar.width / 4) < 0.01)
      #expect(rows[2].bar.width == 0.75)
      #expect(rows.allSatisfy { $0.nought == nil })
    }

    @Test func `per cent are shares of a hundred`() throws {
      let row = try #require(try rows(chart([("A", "25")], unit: "%"), width: 480).first)
      #expect(abs(row.bar.width - row.ground.width / 4) < 0.01)
    }

    @Test func `negative figures go left from the line of nought`() throws {
      let rows = try rows(chart([("A", "-10"), ("B", "30")]), width: 480)
      let nought = try #require(rows[0].nought)
      #expect(abs(rows[0].bar.x + rows[0].bar.width - nought.x - 0.5) < 0.01)
      #expect(abs(rows[1].bar.x - nought.x - 0.5) < 0.01)
      #expect(abs(rows[1].bar.width - rows[0].bar.width * 3) < 0.01)
    }

    @Test(arguments: [
      String(repeating: "9", count: 300), "-" + String(repeating: "9", count: 200),
      "0." + String(repeating: "0", count: 250) + "1", "-0", "0",
    ])
    func `a figure of any size is drawn and said`(figure: String) throws {
      let file = try file(chart([("A", figure), ("B", "1")], unit: "moves"))
      #expect(file.tree.contains("A: \(figure) moves") && file.tree.contains("B: 1 moves."))
      for run in file.pages.joined() { #expect((50...545).contains(run.x)) }
    }

    @Test func `a figure that would fill a page stands above its bar as a paragraph`() throws {
      let figure = "0." + String(repeating: "0", count: 3_000) + "1"
      let tree = try file(chart([("A", figure), ("B", "1")])).tree
      #expect(tree.contains("P “A: \(figure)”"))
      #expect(tree.contains("Figure Alt=“C. Bar chart. A: \(figure).”"))
      #expect(tree.contains("Figure Alt=“C. Bar chart. B: 1.” “B 1”"))
    }

    @Test func `a chart without figures says so`() throws {
      #expect(
        try file(chart([])).tree == """
          Document
            H1 “T”
            P “C”
            P “No figures are given.”
          """)
    }

    @Test func `more bars than a page holds make more figures, none of them cut`() throws {
      let file = try file(chart((1...100).map { ("Label \($0)", "\($0)") }))
      #expect(file.pages.count == 5)
      #expect(file.tree.components("Figure Alt=“C. Bar chart. Label") == 4)
      for index in 1...100 { #expect(file.tree.contains("Label \(index): \(index)")) }
      for run in file.pages.joined() where run.mark != nil { #expect(run.y < 790) }
    }

    @Test func `a label that would fill a page stands above its bar as a paragraph`() throws {
      let long = Array(repeating: "label", count: 1_000).joined(separator: " ")
      let file = try file(chart([("A", "1"), (long, "2")], title: long))
      #expect(file.tree.contains("P “\(long)”"))
      #expect(file.tree.contains("P “\(long): 2”"))
      #expect(file.tree.components("Figure Alt=") == 2)
      for run in file.pages.joined() where run.mark != nil { #expect(run.y < 790) }
    }

    @Test func `labels from right to left leave the figure as it is`() throws {
      let tree = try file(chart([("مرحبا", "1.5")], unit: "%")).tree
      #expect(tree.contains(": 1.5%.”"))
      #expect(tree.contains("1.5%”"))
    }

    @Test func `the box of a figure holds its words`() throws {
      let canvas = Canvas(tree: StructureTree())
      let typesetter = try Typesetter(language: "en")
      var composer = Composer(
        Document(title: "T", language: "en", elements: [.block(.chart(Sample.chart))]),
        PaperSettings(), typesetter, canvas)
      composer.compose()
      let place = try #require(canvas.tree.elements.compactMap(\.place).first)
      #expect(place.page == 0)
      #expect(abs(place.box.x - 56.69) < 0.01)
      #expect(abs(place.box.width - 481.89) < 0.01)
      #expect((60...80).contains(place.box.height))
      #expect((640...680).contains(place.box.y))
    }
  }
}
