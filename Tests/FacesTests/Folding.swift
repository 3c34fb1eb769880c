import Practice
import TestKit
import Testing
import Window

@testable import Faces

@Suite struct Folding {
  private func fold(_ text: String, _ width: Int?) -> [String] {
    LineFolding.fold(text, width: width).map { $0.string }
  }

  @Test func `words are kept whole and no line is wider than the window`() {
    #expect(fold("one two three four", 9) == ["one two", "three", "four"])
    #expect(fold("one two", 7) == ["one two"])
  }

  @Test func `a list item hangs`() {
    #expect(fold("- one two three", 9) == ["- one two", "  three"])
    #expect(fold("12. one two three", 12) == ["12. one two", "    three"])
  }

  @Test func `a year is no list item`() {
    #expect(fold("2019. one two", 10) == ["2019. one", "two"])
  }

  @Test func `a word wider than the window is broken, not cut`() {
    #expect(fold("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    #expect(fold(String(repeating: "x", count: 100_000), 80).count == 1_250)
  }

  @Test func `line breaks stay, and a pipe folds nothing`() {
    #expect(fold("a\n\nb", 10) == ["a", "", "b"])
    #expect(fold("one two three four", nil) == ["one two three four"])
  }

  @Test(arguments: 12...80)
  func `no line of any part is wider than the window`(width: Int) {
    let face = PlainFace(width: width)
    for (name, part) in Parts.all {
      let lines = face.lines(for: Scenes.scene([part]))
      #expect(lines.allSatisfy { $0.string.count <= width }, "\(name)")
    }
  }

  @Test(arguments: [12, 20, 33, 64])
  func `no word of a finding is lost by folding`(width: Int) {
    let words = { (face: PlainFace) in
      face.text(.says(["Young people who were exploited had moved about twice as often."]))
        .split { $0.isWhitespace }
    }
    #expect(words(PlainFace(width: width)) == words(PlainFace()))
  }
}
