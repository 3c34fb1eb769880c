import Testing

@testable import Paper

extension PaperTests {
  @Suite struct StructureTreeTests {
    @Test(arguments: [
      ([1, 2, 3, 2], [1, 2, 3, 2]), ([2, 3, 3], [1, 2, 2]), ([1, 4, 4, 6], [1, 2, 2, 3]),
      ([3, 2, 1, 2], [1, 1, 1, 2]), ([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 3, 4, 5, 6, 6, 6]),
    ])
    func `headings are given levels without a gap`(written: [Int], given: [Int]) {
      let tree = StructureTree()
      let levels = written.map { level in
        _ = tree.addHeading(level, to: tree.root)
        return tree.level
      }
      #expect(levels == given)
    }
  }
}
