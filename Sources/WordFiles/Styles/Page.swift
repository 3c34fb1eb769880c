internal import Documents

/// A sheet and the size of its letters, in twips (twentieths of a point) and half points.
struct Page: Hashable {
  /// The sheet's width in twips.
  let width: Int
  /// The sheet's height in twips.
  let height: Int
  /// The margin at the left and the right: 22 mm.
  let margin = 1_247
  /// The margin at the top and the foot: 20 mm.
  let edge = 1_134
  /// The width of a line of text.
  var textWidth: Int { width - 2 * margin }
  /// The height there is for text.
  var textHeight: Int { height - 2 * edge }

  private let print: Document.Print

  init(_ size: PaperSettings.Size, _ print: Document.Print) {
    (width, height) =
      switch size {
      case .a4: (11_906, 16_838)
      case .letter: (12_240, 15_840)
      }
    self.print = print
  }

  var isLarge: Bool { print == .large }

  /// A length or a size of letters that is `usual` in letters of 12 pt.
  func scaled(_ usual: Int) -> Int {
    switch print {
    case .usual: usual
    case .large: usual * 3 / 2
    }
  }

  /// What each level of lists and quotations is set in by.
  var step: Int { scaled(425) }

  /// The most that anything is set in by, so that room for words is left.
  var deepest: Int { textWidth / 2 }
}

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
  case listShort = "ListShort"
  case caption = "Caption"
  case code = "HTMLPreformatted"
  case header = "Header"
  case footer = "Footer"
  case note = "Note"
  case fact = "Fact"
  case cardBand = "CardBand"
  case cardStatement = "CardStatement"
  case cardTitle = "CardTitle"
  case cardHeading = "CardHeading"
  case cardText = "CardText"
  case cardBox = "CardBox"
  case cardFoot = "CardFoot"
  case cardEnd = "CardEnd"
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
