internal import Faces

extension Checkup.Finding {
  /// What it is about.
  var part: Checkup.Part {
    switch self {
    case .program, .placeUnknown, .otherProgram, .preferenceFaults: .program
    case .cards, .faults, .noCards: .cards
    case .paper, .fontMissing: .paper
    case .phones: .phones
    case .counts: .counts
    case .records, .noRecordsYet, .notReadable, .recordsClosed, .cannotWrite, .onlyYou, .others,
      .notEncrypted, .sealed:
      .records
    case .noTerminal, .plainOnly, .window, .smallWindow, .colours, .fewColours, .noColour, .letters,
      .lettersOdd, .lettersUnknown, .keysUntried, .key:
      .terminal
    }
  }

  var state: Checkup.State {
    switch self {
    case .sealed(_, let plain): plain == 0 ? .good : .note
    case .paper(.works), .phones(.works), .counts(.works): .good
    case .paper(.missing), .phones(.missing), .fontMissing: .missing
    case .program, .cards, .records, .noRecordsYet, .onlyYou, .window, .colours, .letters: .good
    case .placeUnknown, .otherProgram, .counts(.missing), .notEncrypted, .noTerminal, .plainOnly,
      .smallWindow, .fewColours, .noColour, .lettersOdd, .lettersUnknown, .keysUntried:
      .note
    case .paper(.broken), .phones(.broken), .counts(.broken), .preferenceFaults, .faults, .noCards,
      .notReadable, .recordsClosed, .cannotWrite, .others:
      .wrong
    case .key(_, let does): does == .other ? .note : .good
    }
  }
}
