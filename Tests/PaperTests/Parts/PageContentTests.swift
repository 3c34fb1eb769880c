import Testing

@testable import Paper

extension PaperTests {
  @Suite struct PageContentTests {
    private let tree = StructureTree()

    private func rewritten(_ source: String, _ marks: [Mark]) -> String? {
      Array(source.utf8).withUnsafeBufferPointer { bytes in
        PageContent(bytes, marks: marks) { _ in "P" }.map {
          String(decoding: $0.bytes, as: UTF8.self)
        }
      }
    }

    @Test func `a stretch gets the name of its element and its number among the content`() {
      let source =
        "q\n/Span << /MCID 0 >> BDC\n1 0 0 rg\nEMC\n/Span << /MCID 1 >> BDC\nBT (a)Tj ET\nEMC\nQ\n"
      let marks: [Mark] = [.artifact, .content(tree.root, id: 0, actualText: nil)]
      #expect(
        rewritten(source, marks)
          == "q\n/Artifact BMC\n1 0 0 rg\nEMC\n/P <</MCID 0>> BDC\nBT (a)Tj ET\nEMC\nQ\n")
    }

    @Test func `what is painted outside of stretches becomes an artifact`() {
      let source = "0 0 9 9 re f\n/Span << /MCID 0 >> BDC\nEMC\n"
      #expect(
        rewritten(source, [.artifact])
          == "\n/Artifact BMC0 0 9 9 re f\nEMC\n/Artifact BMC\nEMC\n")
      #expect(
        rewritten("1 0 0 1 0 0 cm q 0 0 9 9 re W n Q", []) == "1 0 0 1 0 0 cm q 0 0 9 9 re W n Q")
    }

    @Test(arguments: ["f", "S", "f*", "B", "b*", "sh", "Do", "TJ", "'", "\""])
    func `every operator that paints is known`(operation: String) {
      #expect(
        rewritten("1 2 \(operation) ", [])?.contains("/Artifact BMC1 2 \(operation) EMC") == true)
    }

    @Test func `what stands in strings and within stretches is no operator`() {
      let inner = "(EMC \\( BDC)Tj <454d43>Tj /Span << /ActualText <feff0041> >> BDC (\\\\)Tj EMC\n"
      let source = "/Span << /MCID 0 >> BDC\n\(inner)EMC"
      #expect(
        rewritten(source, [.content(tree.root, id: 0, actualText: nil)])
          == "/P <</MCID 0>> BDC\n\(inner)EMC")
    }

    @Test func `text that stands for a picture is written as UTF-16`() {
      let marks: [Mark] = [.content(tree.root, id: 0, actualText: "é😀")]
      #expect(
        rewritten("/Span << /MCID 0 >> BDC EMC", marks)
          == "/P <</MCID 0/ActualText <FEFF00E9D83DDE00>>> BDC EMC")
    }

    @Test func `a foot draws the number of all pages at its place`() {
      #expect(
        rewritten("/Span << /MCID 0 >> BDC\n(a)Tj\nEMC", [.footer(x: 12.345, y: -0.5)])
          == """
          /Artifact <</Type/Pagination/Subtype/Footer>> BDC
          (a)Tj
          q 1 0 0 1 12.35 -0.50 cm /Total Do Q
          EMC
          """)
    }

    @Test(arguments: [
      "/Span << /MCID 0 >> BDC EMC /Span << /MCID 1 >> BDC EMC", "", "/Span << /MCID 0 >> BDC",
      "/Span BMC EMC", "EMC",
    ])
    func `a drawing that is not as expected is refused`(source: String) {
      #expect(rewritten(source, [.artifact]) == nil)
    }
  }
}
