import Documents
import Practice
import Testing

@testable import WordFiles

/// Every part of a small file, to the letter.
@Suite struct LiteralPartTests {
  private static let chart = Chart(
    title: "Moves", unit: "%",
    bars: ["7.3", "14.8"].enumerated().compactMap { index, figure in
      Chart.Bar(label: "Bar \(index + 1)", figure: figure)
    })

  private static let document = Document(
    title: "Moves & homes", language: "en-GB", subject: "S", author: "A",
    elements: [
      .heading(2, "First"),
      .block(.list(MarkupList(start: 4, items: [[.paragraph([.text("four")])]]))),
      .block(.chart(chart)),
      .block(
        .table(
          FigureTable(
            title: "Figures", columns: ["Group", "Figure"],
            rows: chart.bars.map { .figures(label: $0.label, cells: [chart.words($0)]) }))),
    ], closing: [.paragraph([.text("End.")])])

  private func part(_ name: String) throws -> String {
    let paper = PaperSettings(size: .letter, created: 0)
    return try OpenedArchive(DOCXWriter().bytes(of: Self.document, on: paper).bytes).text(name)
  }

  @Test func `the kinds of all parts`() throws {
    #expect(
      try part("[Content_Types].xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" \
        ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/><Default Extension="xlsx" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>\
        <Override PartName="/word/document.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
        <Override PartName="/word/header1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>\
        <Override PartName="/word/footer1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
        <Override PartName="/word/footer2.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>\
        <Override PartName="/word/styles.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
        <Override PartName="/word/settings.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>\
        <Override PartName="/word/numbering.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>\
        <Override PartName="/docProps/core.xml" \
        ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override \
        PartName="/docProps/app.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>\
        <Override PartName="/word/charts/chart1.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>\
        </Types>
        """)
  }

  @Test func `where the package begins`() throws {
    #expect(
      try part("_rels/.rels") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
        Target="word/document.xml"/><Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
        Target="docProps/core.xml"/><Relationship Id="rId3" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/extended-properties" \
        Target="docProps/app.xml"/></Relationships>
        """)
  }

  @Test func `a whole text`() throws {
    #expect(
      try part("word/document.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><w:body>
        <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t xml:space="preserve">\
        Moves &amp; homes</w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">First\
        </w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="ListNumber"/><w:numPr><w:ilvl w:val="0"/>\
        <w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">four</w:t>\
        </w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">Moves\
        </w:t></w:r></w:p>
        <w:p><w:pPr><w:pStyle w:val="ChartPlace"/></w:pPr><w:r><w:drawing>\
        <wp:inline distT="0" distB="0" distL="0" distR="0">\
        <wp:extent cx="6188710" cy="838200"/><wp:docPr id="1" name="Chart 1" descr="Moves. \
        Bar chart. Bar 1: 7.3%; Bar 2: 14.8%."/><wp:cNvGraphicFramePr/><a:graphic>\
        <a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">\
        <c:chart r:id="rId7"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>\
        </w:p>
        <w:p><w:pPr><w:pStyle w:val="Caption"/></w:pPr><w:r><w:t xml:space="preserve">\
        Figures</w:t></w:r></w:p>
        <w:tbl><w:tblPr><w:tblStyle w:val="RuledTable"/><w:tblW w:w="9746" w:type="dxa"/>\
        <w:tblLayout w:type="fixed"/><w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" \
        w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>\
        <w:tblCaption w:val="Figures"/></w:tblPr><w:tblGrid><w:gridCol w:w="4587"/>\
        <w:gridCol w:w="5159"/></w:tblGrid>
        <w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr><w:tc><w:tcPr>\
        <w:tcW w:w="4587" w:type="dxa"/><w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr>\
        <w:pStyle w:val="TableHeading"/></w:pPr><w:r><w:t xml:space="preserve">Group</w:t>\
        </w:r></w:p></w:tc><w:tc><w:tcPr><w:tcW w:w="5159" w:type="dxa"/>\
        <w:vAlign w:val="bottom"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHeading"/>\
        <w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">Figure</w:t></w:r></w:p>\
        </w:tc></w:tr>
        <w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4587" w:type="dxa"/>\
        </w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/><w:keepNext/></w:pPr><w:r>\
        <w:t xml:space="preserve">Bar\u{A0}1</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>\
        <w:tcW w:w="5159" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableFigure"/>\
        <w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">7.3%</w:t></w:r></w:p></w:tc>\
        </w:tr>
        <w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w="4587" w:type="dxa"/>\
        </w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r>\
        <w:t xml:space="preserve">Bar\u{A0}2</w:t></w:r></w:p></w:tc><w:tc><w:tcPr>\
        <w:tcW w:w="5159" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableFigure"/>\
        </w:pPr><w:r><w:t xml:space="preserve">14.8%</w:t></w:r></w:p></w:tc></w:tr>
        </w:tbl>
        <w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>
        <w:p><w:pPr><w:pStyle w:val="HorizontalRule"/><w:keepNext/></w:pPr></w:p>
        <w:p><w:pPr><w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">End.\
        </w:t></w:r></w:p>
        <w:sectPr><w:headerReference w:type="default" r:id="rId1"/>\
        <w:footerReference w:type="default" r:id="rId2"/>\
        <w:footerReference w:type="first" r:id="rId3"/><w:pgSz w:w="12240" w:h="15840"/>\
        <w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="600" \
        w:footer="600" w:gutter="0"/><w:titlePg/></w:sectPr></w:body></w:document>
        """)
  }

  @Test func `what a text refers to`() throws {
    #expect(
      try part("word/_rels/document.xml.rels") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" \
        Target="header1.xml"/><Relationship Id="rId2" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" \
        Target="footer1.xml"/><Relationship Id="rId3" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" \
        Target="footer2.xml"/><Relationship Id="rId4" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
        Target="styles.xml"/><Relationship Id="rId5" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" \
        Target="settings.xml"/><Relationship Id="rId6" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" \
        Target="numbering.xml"/><Relationship Id="rId7" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart" \
        Target="charts/chart1.xml"/></Relationships>
        """)
  }

  @Test func `the settings`() throws {
    #expect(
      try part("word/settings.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">\
        <w:zoom w:percent="100"/><w:defaultTabStop w:val="425"/>\
        <w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting \
        w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" \
        w:val="15"/></w:compat><w:themeFontLang w:val="en-GB"/><w:decimalSymbol w:val="."/>\
        <w:listSeparator w:val=","/></w:settings>
        """)
  }

  @Test func `the header`() throws {
    #expect(
      try part("word/header1.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>\
        <w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">\
        Moves &amp; homes</w:t></w:r></w:p></w:hdr>
        """)
  }

  @Test func `the footer`() throws {
    #expect(
      try part("word/footer1.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <w:ftr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:p>\
        <w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:tab/></w:r><w:r>\
        <w:t xml:space="preserve">Page </w:t></w:r><w:fldSimple w:instr=" PAGE "><w:r><w:t>1\
        </w:t></w:r></w:fldSimple><w:r><w:t xml:space="preserve"> of </w:t></w:r>\
        <w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>\
        </w:ftr>
        """)
  }

  @Test func `the program's name`() throws {
    #expect(
      try part("docProps/app.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Properties \
        xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
        <Application>reflect</Application></Properties>
        """)
  }

  @Test func `a whole chart`() throws {
    #expect(
      try part("word/charts/chart1.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" \
        xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">\
        <c:date1904 val="0"/><c:lang val="en-GB"/><c:roundedCorners val="0"/><c:chart>\
        <c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart>\
        <c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser>\
        <c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Sheet1!$B$1</c:f><c:strCache>\
        <c:ptCount val="1"/><c:pt idx="0"><c:v>Moves</c:v></c:pt></c:strCache></c:strRef>\
        </c:tx><c:spPr><a:solidFill><a:srgbClr val="0F4A5C"/></a:solidFill></c:spPr>\
        <c:invertIfNegative val="0"/><c:dLbls>\
        <c:numFmt formatCode="0.0&quot;%&quot;" sourceLinked="0"/><c:spPr><a:noFill/><a:ln>\
        <a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr>\
        <a:defRPr sz="1200"><a:solidFill><a:srgbClr val="17191C"/></a:solidFill>\
        <a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr></a:pPr>\
        <a:endParaRPr lang="en-GB"/></a:p></c:txPr><c:dLblPos val="outEnd"/>\
        <c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>\
        <c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>\
        </c:dLbls><c:cat><c:strRef><c:f>Sheet1!$A$2:$A$3</c:f><c:strCache>\
        <c:ptCount val="2"/><c:pt idx="0"><c:v>Bar 1</c:v></c:pt><c:pt idx="1"><c:v>Bar 2\
        </c:v></c:pt></c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>Sheet1!$B$2:$B$3\
        </c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/>\
        <c:pt idx="0"><c:v>7.3</c:v></c:pt><c:pt idx="1"><c:v>14.8</c:v></c:pt></c:numCache>\
        </c:numRef></c:val></c:ser><c:gapWidth val="60"/><c:axId val="1"/><c:axId val="2"/>\
        </c:barChart><c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/>\
        </c:scaling><c:delete val="0"/><c:axPos val="l"/>\
        <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">\
        <a:solidFill><a:srgbClr val="0F4A5C"/></a:solidFill></a:ln></c:spPr><c:txPr>\
        <a:bodyPr rot="0"/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1200"><a:solidFill>\
        <a:srgbClr val="17191C"/></a:solidFill><a:latin typeface="Arial"/>\
        <a:cs typeface="Arial"/></a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p>\
        </c:txPr><c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/>\
        <c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/>\
        <c:noMultiLvlLbl val="1"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling>\
        <c:orientation val="minMax"/><c:max val="100"/><c:min val="0"/></c:scaling>\
        <c:delete val="1"/><c:axPos val="t"/>\
        <c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/>\
        <c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/>\
        <c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx></c:plotArea>\
        <c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/>\
        <a:ln><a:noFill/></a:ln></c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>\
        <a:defRPr sz="1200"><a:solidFill><a:srgbClr val="17191C"/></a:solidFill>\
        <a:latin typeface="Arial"/><a:cs typeface="Arial"/></a:defRPr></a:pPr>\
        <a:endParaRPr lang="en-GB"/></a:p></c:txPr><c:externalData r:id="rId1">\
        <c:autoUpdate val="0"/></c:externalData></c:chartSpace>
        """)
  }

  @Test func `what a chart refers to`() throws {
    #expect(
      try part("word/charts/_rels/chart1.xml.rels") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="rId1" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/package" \
        Target="../embeddings/figures1.xlsx"/></Relationships>
        """)
  }

  @Test func `the lists, after what they look like`() throws {
    let numbering = try part("word/numbering.xml")
    let lists = try #require(numbering.firstRange(of: "<w:num ")).lowerBound
    #expect(
      numbering[lists...] == """
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2">\
        <w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/>\
        <w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride></w:num>\
        </w:numbering>
        """)
  }

  @Test func `the defaults of every style`() throws {
    #expect(
      try part("word/styles.xml").contains(
        """
        <w:docDefaults><w:rPrDefault><w:rPr>\
        <w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>\
        <w:color w:val="17191C"/><w:sz w:val="24"/><w:szCs w:val="24"/>\
        <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="en-GB"/></w:rPr></w:rPrDefault>\
        <w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/>\
        </w:pPr></w:pPrDefault></w:docDefaults>
        """))
  }

  @Test func `the style of a heading`() throws {
    #expect(
      try part("word/styles.xml").contains(
        """
        <w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>\
        <w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/>\
        <w:keepLines/>\
        <w:spacing w:before="220" w:after="120" w:line="240" w:lineRule="auto"/>\
        <w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:color w:val="0F4A5C"/>\
        <w:sz w:val="32"/><w:szCs w:val="32"/></w:rPr></w:style>
        """))
  }

  @Test func `the style of tables`() throws {
    #expect(
      try part("word/styles.xml").contains(
        """
        <w:style w:type="table" w:customStyle="1" w:styleId="RuledTable">\
        <w:name w:val="Ruled Table"/><w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>\
        <w:tblBorders><w:top w:val="single" w:sz="8" w:space="1" w:color="6B7178"/>\
        <w:bottom w:val="single" w:sz="8" w:space="1" w:color="6B7178"/>\
        <w:insideH w:val="single" w:sz="4" w:space="1" w:color="6B7178"/></w:tblBorders>\
        <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>\
        <w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar>\
        </w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>\
        <w:bottom w:val="single" w:sz="12" w:space="1" w:color="6B7178"/></w:tcBorders>\
        <w:shd w:val="clear" w:color="auto" w:fill="E9EFF0"/></w:tcPr></w:tblStylePr>\
        </w:style>
        """))
  }

  @Test func `the sheet of figures behind a chart`() throws {
    let paper = PaperSettings(size: .letter, created: 0)
    let archive = try OpenedArchive(DOCXWriter().bytes(of: Self.document, on: paper).bytes)
    let workbook = try OpenedArchive(archive.bytes("word/embeddings/figures1.xlsx"))
    #expect(
      try workbook.text("xl/worksheets/sheet1.xml") == """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\
        <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Group</t></is></c>\
        <c r="B1" t="inlineStr"><is><t>Moves</t></is></c></row><row r="2">\
        <c r="A2" t="inlineStr"><is><t>Bar 1</t></is></c><c r="B2"><v>7.3</v></c></row>\
        <row r="3"><c r="A3" t="inlineStr"><is><t>Bar 2</t></is></c><c r="B3"><v>14.8</v>\
        </c></row></sheetData></worksheet>
        """)
  }
}
