import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct RuleTests {
    @Test(arguments: 60...120)
    func `a rule stands in the column of what is below it`(height: Int) throws {
      let tree = StructureTree()
      var setter = BlockSetter(
        try Typesetter(language: "en"), tree, .page(.usual), height: Double(height))
      let blocks = [Sample.paragraph("Above."), .rule, Sample.paragraph("Below.")]
      setter.set(blocks, in: BlockSetter.Place(x: 0, width: 300, node: tree.root))
      let columns = setter.takeAll().map { $0.flatMap(\.piece.inks) }
      #expect(columns.joined().count == 3)
      #expect(columns.allSatisfy { !($0.last?.isRule ?? true) })
    }
  }
}

extension Ink {
  /// Whether it is a line between what is above and below.
  fileprivate var isRule: Bool {
    if case .bar = self { true } else { false }
  }
}
