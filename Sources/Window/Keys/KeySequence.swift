/// The key that a finished escape sequence stands for.
enum KeySequence {
  /// What was held down with a key, as the number xterm adds to a sequence (its bits plus 1).
  struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)

    /// Whether Alt or Ctrl is among them, which make a word of a character.
    var isByWord: Bool { contains(.alt) || contains(.control) }
  }

  /// Whether `final`, which ECMA-48 has for other things, ends rxvt's form of Shift with a key.
  static func isShifted(_ parameters: [UInt8], endedBy final: UInt8) -> Bool {
    final == UInt8(ascii: "$") && parameters.count <= 2 && Fields(parameters)?.count == 1
  }

  /// Whether a control sequence (CSI) is a key, a mark of a paste, or what only a terminal says by itself.
  static func isKnown(_ parameters: [UInt8], endedBy final: UInt8) -> Bool {
    if parameters.first.map({ (0x3C..<0x40).contains($0) }) == true { return true }
    let isMark =
      final == UInt8(ascii: "~") && ["200", "201"].contains { parameters.elementsEqual($0.utf8) }
    return isMark || key(parameters, final) != nil
  }

  /// The key of a control sequence (CSI); nil for what is no key.
  static func key(_ parameters: [UInt8], _ final: UInt8, isMeta: Bool = false) -> Key? {
    guard let fields = Fields(parameters), !fields.isRelease else { return nil }
    var modifiers = Modifiers(rawValue: 0)
    if isMeta { modifiers.insert(.alt) }
    switch final {
    case UInt8(ascii: "~"): return numbered(fields, modifiers)
    case UInt8(ascii: "^"), UInt8(ascii: "@"): return numbered(fields, modifiers.union(.control))
    case UInt8(ascii: "$"): return numbered(fields, modifiers)
    case UInt8(ascii: "u"):
      return typed(fields[0], modifiers.union(Modifiers(rawValue: max(0, fields[1] - 1))))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return fields.isEmpty ? lettered(final - 0x20, modifiers) : nil
    default:
      // An older form leaves the 1 out: `CSI 5 C`.
      guard fields.count < 2 || fields[0] == 1 else { return nil }
      let number = fields.count < 2 ? fields[0] : fields[1]
      return lettered(final, modifiers.union(Modifiers(rawValue: max(0, number - 1))))
    }
  }

  /// The key of a single shift (SS3); nil for what is no key.
  static func shiftedKey(_ parameters: [UInt8], _ final: UInt8, isMeta: Bool) -> Key? {
    switch final {
    case UInt8(ascii: "a")...UInt8(ascii: "d"): lettered(final - 0x20, .control)
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "I"): .tab
    case UInt8(ascii: " "): .character(" ")
    case UInt8(ascii: "X"): .character("=")
    // The number pad's own sequences are its characters, moved up by 64.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .character(Character(Unicode.Scalar(final - 0x40)))
    default: key(parameters, final, isMeta: isMeta)
    }
  }

  private static func lettered(_ letter: UInt8, _ modifiers: Modifiers) -> Key? {
    switch letter {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): modifiers.isByWord ? .wordRight : .right
    case UInt8(ascii: "D"): modifiers.isByWord ? .wordLeft : .left
    case UInt8(ascii: "F"): modifiers.contains(.control) ? .bottom : .end
    case UInt8(ascii: "H"): modifiers.contains(.control) ? .top : .home
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(letter) - 0x4F)
    case UInt8(ascii: "Z"): .backTab
    default: nil
    }
  }

  private static func numbered(_ fields: Fields, _ modifiers: Modifiers) -> Key? {
    if fields[0] == 27 {
      return typed(fields[2], modifiers.union(Modifiers(rawValue: max(0, fields[1] - 1))))
    }
    let modifiers = modifiers.union(Modifiers(rawValue: max(0, fields[1] - 1)))
    switch fields[0] {
    case 1, 7: return lettered(UInt8(ascii: "H"), modifiers)
    case 4, 8: return lettered(UInt8(ascii: "F"), modifiers)
    case 3: return .delete
    case 5: return .pageUp
    case 6: return .pageDown
    case 11...15: return .function(fields[0] - 10)
    case 17...21: return .function(fields[0] - 11)
    case 23...26: return .function(fields[0] - 12)
    case 28, 29: return .function(fields[0] - 13)
    case 31...34: return .function(fields[0] - 14)
    default: return nil
    }
  }

  // A key by its character's number, as `CSI u` and xterm's modifyOtherKeys send it.
  private static func typed(_ number: Int, _ modifiers: Modifiers) -> Key? {
    switch number {
    case 13: return modifiers.isDisjoint(with: [.shift, .alt, .control]) ? .enter : .newLine
    case 9: return modifiers.contains(.shift) ? .backTab : .tab
    case 27: return .escape
    case 8, 127: return modifiers.isByWord ? .control("w") : .backspace
    case 0..<32, 0x80..<0xA0, 0xE000..<0xF900: return nil
    default:
      return UInt32(exactly: number).flatMap(Unicode.Scalar.init).map { typed($0, modifiers) }
    }
  }

  private static func typed(_ scalar: Unicode.Scalar, _ modifiers: Modifiers) -> Key {
    let isShifted = modifiers.contains(.shift)
    if modifiers.contains(.control), scalar.isASCII, scalar.properties.isAlphabetic {
      return .control(Character(scalar.properties.lowercaseMapping))
    }
    let character = Character(isShifted ? scalar.properties.uppercaseMapping : String(scalar))
    return modifiers.contains(.alt) ? .alt(character) : .character(character)
  }
}

extension KeySequence {
  /// The numbers of a sequence's parameters; those left out are 0.
  struct Fields {
    private var numbers: [Int] = []
    /// Whether the key was let go rather than pressed, which some terminals tell when asked to.
    private(set) var isRelease = false

    /// Reads parameters; nil where they are not numbers divided by semicolons, as in what a terminal replies.
    init?(_ parameters: [UInt8]) {
      guard !parameters.isEmpty else { return }
      for (place, field) in parameters.split(
        separator: UInt8(ascii: ";"), omittingEmptySubsequences: false
      ).enumerated() {
        let parts = field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        let values = parts.map(Self.number)
        guard let number = values.first ?? 0, !values.contains(nil) else { return nil }
        numbers.append(number)
        if place == 1, values.count > 1, values[1] == 3 { isRelease = true }
      }
    }

    /// How many there are.
    var count: Int { numbers.count }

    /// Whether there are none.
    var isEmpty: Bool { numbers.isEmpty }

    /// The number at `place`; 0 where it was left out.
    subscript(place: Int) -> Int { place < numbers.count ? numbers[place] : 0 }

    // Nothing that is understood has more than seven digits.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
      guard digits.count <= 7, digits.allSatisfy({ (0x30..<0x3A).contains($0) }) else { return nil }
      return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
  }
}
