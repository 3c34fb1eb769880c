/// The ids of the styles of paragraphs.
enum StyleName: String {
  case normal = "Normal"
  case title = "Title"
  case heading1 = "Heading1"
  case heading2 = "Heading2"
  case heading3 = "Heading3"
  case heading4 = "Heading4"
  case heading5 = "Heading5"
  case quote = "Quote"
  case listBullet = "ListBullet"
  case listNumber = "ListNumber"
  case listContinue = "ListContinue"
  case caption = "Caption"
  case code = "HTMLPreformatted"
  case header = "Header"
  case footer = "Footer"
  case note = "Note"
  case fact = "Fact"
  case cardFront = "CardFront"
  case chart = "ChartPlace"
  case tableHeading = "TableHeading"
  case tableText = "TableText"
  case tableFigure = "TableFigure"
  case tableEnd = "TableEnd"
  case writingLine = "WritingLine"
  case rule = "HorizontalRule"

  /// The style of a document's heading: level 2 is the first below the title.
  static func heading(_ level: Int) -> StyleName {
    switch level {
    case ...2: .heading1
    case 3: .heading2
    case 4: .heading3
    case 5: .heading4
    default: .heading5
    }
  }
}
