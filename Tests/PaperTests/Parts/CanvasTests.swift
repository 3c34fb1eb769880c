import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct CanvasTests {
    @Test func `boxes are counted from the bottom left, on turned pages as well`() throws {
      let canvas = Canvas(tree: StructureTree())
      canvas.beginPage(width: 200, height: 100)
      let box = Box(x: 10, y: 20, width: 30, height: 5)
      #expect(canvas.corners(of: box) == [10, 75, 40, 80])
      canvas.turned { #expect(canvas.corners(of: box) == [160, 20, 190, 25]) }
      #expect(canvas.corners(of: box) == [10, 75, 40, 80])
      canvas.endPage()
    }

    @Test func `the number of all pages is drawn as the pages are that it goes on`() {
      let canvas = Canvas(tree: StructureTree())
      canvas.beginPage(width: 40, height: 20)
      canvas.begin(.total)
      canvas.fill(Box(x: 1, y: 2, width: 3, height: 4), .white)
      canvas.endPage()
      let drawn = canvas.drawings.map { String(decoding: $0.bytes, as: UTF8.self) }
      #expect(drawn == ["1 1 1 rg\n1 2 3 4 re\nf\n"])
    }

    @Test func `what belongs to one element and is drawn in one go is one mark`() throws {
      let tree = StructureTree()
      let canvas = Canvas(tree: tree)
      let node = tree.add(.paragraph, to: tree.root)
      canvas.beginPage(width: 200, height: 100)
      canvas.mark(node)
      canvas.mark(node)
      canvas.mark(nil)
      canvas.mark(nil)
      canvas.mark(node)
      canvas.endPage()
      #expect(
        canvas.pages == [
          [
            .content(node, id: 0, actualText: nil), .artifact,
            .content(node, id: 1, actualText: nil),
          ]
        ])
      #expect(tree[node].kids == [.mark(page: 0, id: 0), .mark(page: 0, id: 1)])
    }

    @Test(arguments: [PaperSettings.Flip.long, .short])
    func `figures and links on backs are where they are seen`(flip: PaperSettings.Flip) throws {
      let link = try #require(Sample.link)
      let card = PrintedCard(
        title: "A", language: "en", look: Sample.look, statement: [.text("Statement.")],
        prompts: [[.link([.text("the report")], link)]])
      let document = Document(title: "T", language: "en", elements: [.cards([card])])
      let file = try PrintedFile(document, on: PaperSettings(flip: flip))
      let run = try #require(file.pages[1].first { $0.text == "the report" })
      let box = try #require(file.links(ofPage: 1).first?.box)
      let (x, y) = (run.isTurned ? run.x - 1 : run.x + 1, 841.89 - run.y)
      #expect(box[0] < x && x < box[2])
      #expect(box[1] < y && y < box[3])
      #expect(run.isTurned == (flip == .short))
    }
  }
}
