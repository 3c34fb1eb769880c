import Documents
import Practice
import Testing

@testable import Paper

extension PaperTests {
  @Suite struct GlyphTests {
    private func written(_ words: String) throws -> (file: PrintedFile, remarks: [String]) {
      let document = Document(title: "T", language: "en", elements: [.paragraph(words)])
      let made = try PDFWriter().bytes(of: document, on: PaperSettings())
      return (try PrintedFile(made.bytes), made.remarks)
    }

    @Test(arguments: [
      "Ŵ ŵ Ŷ ŷ Â â Ê ê Î î Ô ô Û û Ẁ ẁ", "Cadw’n ddiogel: dŵr, tŷ, llŷn – ‘ie’ “na” …",
      "office fine flat ffi ffl", "naïve café £5 €6 ½ ≤ ≥ × • – —", "Ελλάδα Київ",
      "a\u{301} e\u{302}",
      "(brackets) \\ backslash <angle> EMC BDC /MCID 3",
    ])
    func `words can be taken out as they were written`(words: String) throws {
      let (file, remarks) = try written(words)
      #expect(file.tree == "Document\n  H1 “T”\n  P “\(words)”")
      #expect(remarks == [])
    }

    @Test(arguments: ["שלום", "مرحبا بكم", "สวัสดี", "漢字", "😀", "👩‍👩‍👧 🏴", "中 and العربية and 😀", "ไ"])
    func `words in any writing are taken out or the missing characters are named`(
      words: String
    ) throws {
      let (file, remarks) = try written("before \(words) after")
      #expect(file.tree.contains("before ") && file.tree.contains(" after"))
      let scalars = SafeText.line(words).string.unicodeScalars.filter { $0.value > 0x7F }
      let isThere = scalars.allSatisfy { file.tree.unicodeScalars.contains($0) }
      #expect(isThere || !remarks.isEmpty)
    }

    @Test func `a character that no font has stands as a box and is named once`() throws {
      let (file, remarks) = try written("a \u{12031} b \u{12031}")
      #expect(file.tree == "Document\n  H1 “T”\n  P “a □ b □”")
      #expect(
        remarks == [
          """
          No font on this machine has the character U+12031 (cuneiform sign an plus naga squared); a \
          box (□) stands in its place. Install a font that has it, such as those of the package fonts-noto-core, and try again.
          """
        ])
    }

    @Test func `a dozen missing characters are named, the rest is counted`() throws {
      let words = (0..<20).compactMap { Unicode.Scalar(0x12000 + $0) }.map { String($0) }.joined()
      let (_, remarks) = try written(words)
      #expect(remarks.count == 13)
      #expect(remarks.last == "8 more characters are in no font; boxes stand in their places.")
    }

    @Test func `a missing character is replaced in every kind of text`() throws {
      let sign = "\u{12031}"
      let document = Document(
        title: sign, language: "en",
        elements: [
          .heading(2, sign), .facts([Document.Fact(name: sign, words: [.text(sign)])]),
          .block(Sample.list([sign])),
          .cards([
            PrintedCard(
              title: sign, language: "en",
              look: ThemeLook(title: sign, colour: .accent, icon: .letter("A")),
              statement: [.text(sign)], prompts: [[.text(sign)]])
          ]),
        ])
      let made = try PDFWriter().bytes(of: document, on: PaperSettings())
      #expect(made.remarks.count == 1)
      let tree = try PrintedFile(made.bytes).tree
      #expect(
        tree == """
          Document
            H1 “□”
            H2 “□”
            L /None
              LI
                Lbl “□”
                LBody “□”
            L /Disc
              LI
                Lbl “•”
                LBody
                  P “□”
            Sect
              H2 “□”
              P “□”
              P “Take a view, then turn over”
              P “□”
              H3 “Talk about it”
              L /Disc
                LI
                  Lbl “•”
                  LBody
                    P “□”
          """)
    }

    @Test func `words from right to left are read in the order they are written`() throws {
      let typesetter = try Typesetter(language: "en")
      let text = typesetter.set(
        Words("abc שלום עולם def"), TextStyle(size: 12, line: 17), width: 400)
      guard text.unknown.isEmpty, typesetter.missing.scalars.isEmpty else { return }
      let (file, _) = try written("abc שלום עולם def")
      #expect(file.tree.contains("P “abc "))
      #expect(file.tree.contains("def”"))
    }
  }
}
