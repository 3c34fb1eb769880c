extension KeyDecoder {
  /// The keys that are finished by nothing having come for about 50 ms.
  ///
  /// A lone Esc is then a key. An unfinished sequence never becomes characters: it is dropped, and
  /// where its rest comes late after all, it still belongs to it. A paste without an end gives
  /// what has come, and stays open (`isWaiting`) for ten such times in a row.
  package mutating func settle() -> [Key] {
    switch state {
    case .text: giveText([], isCut: false)
    case .escape(let isDoubled): settleEscape(isDoubled: isDoubled)
    case .altText: giveAltText()
    case .sequence(let isMeta, isLate: false): settleSequence(isMeta: isMeta)
    case .sequence: break
    case .singleShift where held.isEmpty: settleAlt("O")
    case .string(0): settleAlt(held.first.map { Character(Unicode.Scalar($0)) } ?? "]")
    case .linuxFunction, .singleShift, .mouse, .string, .stringEnd: reset()
    case .paste(let silences): settlePaste(silences: silences, isInMark: false)
    case .pasteMark(let silences): settlePaste(silences: silences, isInMark: true)
    }
    return taken()
  }

  private mutating func settleEscape(isDoubled: Bool) {
    reset()
    if isDoubled { give(.escape) }
    give(.escape)
  }

  private mutating func settleSequence(isMeta: Bool) {
    if held.isEmpty { settleAlt("[") } else { state = .sequence(isMeta: isMeta, isLate: true) }
  }

  // What begins a sequence is also what Alt with that character sends.
  private mutating func settleAlt(_ character: Character) {
    reset()
    give(.alt(character))
  }
}
