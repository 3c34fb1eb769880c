/// Where in a document words stand: within which quotations and lists, on which card.
struct Place {
  /// What is nearest around it.
  enum Surrounding {
    case document
    case quotation
    case list
    case cardFront
    case closing
  }

  /// What is nearest around it.
  var surrounding = Surrounding.document
  /// How many lists there are around it.
  var lists = 0
  /// Whether there is a quotation around it.
  var isQuoted = false
  /// How far words are set in, in twips.
  var indent = 0
  /// Whether it stays on one page with what follows.
  var keepsWithNext = false
  /// The language around it where that is not the document's own (BCP 47).
  var language: String?

  /// Whether a heading here is none of the document's own.
  var isNested: Bool {
    switch surrounding {
    case .document, .closing: false
    case .quotation, .list, .cardFront: true
    }
  }
}
