import Documents
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct TableSetterTests {
    private func setter(_ columns: [[String]], width: Double = 480) throws -> (
      TableSetter, Typesetter
    ) {
      let typesetter = try Typesetter(language: "en")
      let scale = TypeScale.page(.usual)
      let cells = columns.map { $0.map { (words: Words($0), style: scale.body) } }
      return (
        TableSetter(cells, x: 10, width: width, typesetter: typesetter, scale: scale), typesetter
      )
    }

    private func lines(_ columns: [[String]], width: Double = 480) throws -> [[Int]] {
      let (setter, typesetter) = try setter(columns, width: width)
      return try withExtendedLifetime(typesetter) {
        try columns[0].indices.map { row in
          let cells = columns.map {
            TableSetter.Cell(
              words: Words($0[row]), style: TypeScale.page(.usual).body, node: StructureTree().root)
          }
          let piece = try #require(setter.row(cells, rule: (.hairline, 0.5), most: 10_000).first)
          return columns.indices.map { column in
            piece.inks.reduce(0) { count, ink in
              guard case .line(let text, _, _, _, .some) = ink else { return count }
              return text.words == cells[column].words ? count + 1 : count
            }
          }
        }
      }
    }

    @Test func `a table is as wide as its column`() throws {
      #expect(abs(try setter([["a"], ["b"], ["c"]]).0.width - 480) < 0.01)
      let long = String(repeating: "words ", count: 50)
      #expect(abs(try setter([[long], ["b"], [long]]).0.width - 480) < 0.01)
    }

    @Test func `what is short stays on one line, however long its neighbours are`() throws {
      let long = String(repeating: "many words ", count: 30)
      #expect(try lines([["95–100 min", "0–5 min"], [long, "x"]]).map { $0[0] } == [1, 1])
      #expect(
        try lines([[long], ["61 (40.4%)**"], ["99 (48.3%)"]]).map { $0.suffix(2) } == [[1, 1]])
    }

    @Test func `who has more to say gets more of the room`() throws {
      let action =
        "At each planning meeting, ask which adult the young person would tell first about "
      let rest = "good news, and agree one thing that helps this adult to stay in touch."
      #expect(
        try lines([
          [action + rest], ["each key worker; the senior practitioner asks how it went"],
          ["19 December 2026"],
        ]) == [[4, 3, 1]])
    }

    @Test func `more columns than there is room for share it`() throws {
      let columns = (0..<40).map { ["Heading \($0)", "words"] }
      #expect(abs(try setter(columns).0.width - 480) < 0.01)
    }

    @Test func `a row that fits is one piece, a taller one is a piece for each line`() throws {
      let words = String(repeating: "word ", count: 400)
      let (setter, typesetter) = try setter([["a"], [words]])
      withExtendedLifetime(typesetter) {
        let cells = ["a", words].map {
          TableSetter.Cell(
            words: Words($0), style: TypeScale.page(.usual).body, node: StructureTree().root)
        }
        #expect(setter.row(cells, rule: (.hairline, 0.5), most: 10_000).count == 1)
        let parted = setter.row(cells, rule: (.hairline, 0.5), most: 100)
        #expect(parted.count > 10)
        #expect(parted.allSatisfy { $0.height <= 17 })
        #expect(parted.first?.mayEnd == false)
      }
    }
  }
}
