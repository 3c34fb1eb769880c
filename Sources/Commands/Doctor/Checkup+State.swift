internal import Faces

extension Checkup.Finding {
  /// What it is about.
  var part: Checkup.Part {
    switch self {
    case .program, .placeUnknown, .otherProgram, .preferenceFaults: .program
    case .cards, .faults, .noCards: .cards
    case .paper, .paperMissing, .paperBroken, .fontMissing: .paper
    case .phones, .phonesMissing: .phones
    case .counts, .countsMissing: .counts
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
    case .program, .cards, .paper, .phones, .counts, .records, .noRecordsYet, .onlyYou, .window,
      .colours, .letters:
      .good
    case .placeUnknown, .otherProgram, .countsMissing, .notEncrypted, .noTerminal, .plainOnly,
      .smallWindow,
      .fewColours, .noColour, .lettersOdd, .lettersUnknown, .keysUntried:
      .note
    case .paperMissing, .fontMissing, .phonesMissing: .missing
    case .preferenceFaults, .faults, .noCards, .paperBroken, .notReadable, .recordsClosed,
      .cannotWrite, .others:
      .wrong
    case .key(_, let does): does == .other ? .note : .good
    }
  }
}
