/// Makes keys of the bytes a terminal sends, however they are divided into reads.
///
/// It is pure: it knows no clock and no descriptor. Bytes that do not finish a character or an
/// escape sequence are held; while `isWaiting`, whoever reads waits about 50 ms at most for more,
/// and calls `settle` whenever nothing came in that time. The forms are those of ECMA-48, of
/// xterm's `ctlseqs`, and what tmux, GNU screen, rxvt and the Linux console make of them.
///
/// Nothing that a terminal sends by itself becomes a key: reports of the mouse and the focus,
/// replies to questions, and sequences that are unknown, too long or never finished are dropped.
package struct KeyDecoder: Sendable {
  /// What the bytes so far have begun.
  enum State: Equatable, Sendable {
    /// Nothing, or a character that `held` has a part of.
    case text
    /// Esc; `isDoubled` after two of them, which is how rxvt begins Alt with an arrow.
    case escape(isDoubled: Bool)
    /// Esc and a part of a character beyond ASCII in `held`: Alt with that character.
    case altText
    /// A control sequence (CSI) with its parameters in `held`.
    case sequence(isMeta: Bool, isLate: Bool)
    /// The Linux console's form of F1 to F5.
    case linuxFunction
    /// A single shift (SS3) with its parameters in `held`.
    case singleShift(isMeta: Bool)
    /// A report of the mouse in its oldest form, with so many bytes still to come.
    case mouse(Int)
    /// A control string (OSC, DCS, APC, PM, SOS) that began with the byte in `held`, and how long it is.
    case string(Int)
    /// The same after an Esc that may end it.
    case stringEnd
    /// A paste, and how often nothing came since its last byte.
    case paste(silences: Int)
    /// A paste in which `held` may be the beginning of a mark.
    case pasteMark(silences: Int)
  }

  /// The most bytes of parameters that are understood; a longer sequence is dropped whole.
  static let mostParameters = 64
  /// The most bytes of a control string that are taken for one.
  static let mostString = 65_536

  var state = State.text
  var held: [UInt8] = []
  var pasted: [UInt8] = []
  private var finished: [Key] = []

  /// Makes a decoder that holds nothing.
  package init() {}

  /// Whether something is held that more bytes, or a call to `settle`, would finish.
  package var isWaiting: Bool {
    switch state {
    case .text: !held.isEmpty
    case .sequence(_, isLate: true): false
    default: true
    }
  }

  /// The keys that `bytes` finish.
  package mutating func keys(from bytes: some Sequence<UInt8>) -> [Key] {
    var rest = Array(bytes)[...]
    while !rest.isEmpty { take(&rest) }
    return taken()
  }

  // Each either shortens `rest` or goes back to text, which always does.
  private mutating func take(_ rest: inout ArraySlice<UInt8>) {
    switch state {
    case .text: takeText(&rest)
    case .escape(let isDoubled): takeEscape(&rest, isDoubled: isDoubled)
    case .altText: takeAltText(&rest)
    case .sequence(let isMeta, let isLate): takeSequence(&rest, isMeta: isMeta, isLate: isLate)
    case .linuxFunction: takeLinuxFunction(&rest)
    case .singleShift(let isMeta): takeSingleShift(&rest, isMeta: isMeta)
    case .mouse(let count): takeMouse(&rest, left: count)
    case .string(let length): takeString(&rest, length: length)
    case .stringEnd: takeStringEnd(&rest)
    case .paste: takePaste(&rest)
    case .pasteMark: takePasteMark(&rest)
    }
  }

  // MARK: - What is finished

  /// Adds a key to those that are finished.
  mutating func give(_ key: Key) {
    finished.append(key)
  }

  /// The finished keys, which are then no longer held.
  mutating func taken() -> [Key] {
    defer { finished = [] }
    return finished
  }

  /// Goes back to text, with nothing held.
  mutating func reset() {
    state = .text
    held = []
  }
}

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
