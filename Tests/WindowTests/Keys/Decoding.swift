import Testing
import Window

/// What the bytes of a terminal mean.
struct Decoding {
  private func keys(_ text: String) -> [Key] {
    var decoder = KeyDecoder()
    let keys = decoder.keys(from: text.utf8)
    #expect(!decoder.isWaiting)
    return keys
  }

  // xterm, tmux and GNU screen; with the cursor keys' other mode; rxvt; the Linux console.
  @Test(arguments: [
    (Key.up, ["\u{1B}[A", "\u{1B}OA", "\u{1B}[a", "\u{1B}[1;2A", "\u{1B}[1;5A", "\u{1B}[1A"]),
    (.down, ["\u{1B}[B", "\u{1B}OB", "\u{1B}[b", "\u{1B}[1;2B"]),
    (.right, ["\u{1B}[C", "\u{1B}OC", "\u{1B}[c", "\u{1B}[1;2C"]),
    (.left, ["\u{1B}[D", "\u{1B}OD", "\u{1B}[d", "\u{1B}[1;2D", "\u{1B}[1;129D"]),
    (.home, ["\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~", "\u{1B}[7$", "\u{1B}[1;2H"]),
    (.end, ["\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~", "\u{1B}[8$"]),
    (.pageUp, ["\u{1B}[5~", "\u{1B}[5;5~", "\u{1B}[5^", "\u{1B}[5$", "\u{1B}[5@"]),
    (.pageDown, ["\u{1B}[6~", "\u{1B}[6;2~", "\u{1B}[6^"]),
    (.delete, ["\u{1B}[3~", "\u{1B}[3;5~", "\u{1B}[3^"]),
    (
      .wordRight,
      [
        "\u{1B}[1;5C", "\u{1B}[1;3C", "\u{1B}[5C", "\u{1B}Oc", "\u{1B}O5C", "\u{1B}\u{1B}[C",
        "\u{1B}\u{1B}OC",
      ]
    ),
    (
      .wordLeft,
      [
        "\u{1B}[1;5D", "\u{1B}[1;3D", "\u{1B}[5D", "\u{1B}Od", "\u{1B}O5D", "\u{1B}\u{1B}[D",
        "\u{1B}[1;7D",
      ]
    ),
    (.top, ["\u{1B}[1;5H", "\u{1B}[1;6H", "\u{1B}[7^", "\u{1B}[1;5~"]),
    (.bottom, ["\u{1B}[1;5F", "\u{1B}[8^", "\u{1B}[8@", "\u{1B}[4;5~"]),
    (.backTab, ["\u{1B}[Z", "\u{1B}[1;2Z", "\u{1B}\t", "\u{1B}[27;2;9~", "\u{1B}[9;2u"]),
    (.tab, ["\t", "\u{1B}[9u", "\u{1B}OI"]),
    (.enter, ["\r", "\u{1B}OM", "\u{1B}[13u", "\u{1B}[27;1;13~"]),
    (
      .newLine,
      [
        "\n", "\u{1B}\r", "\u{1B}\n", "\u{1B}[13;2u", "\u{1B}[13;3u", "\u{1B}[27;2;13~",
        "\u{1B}[27;5;13~",
      ]
    ),
    (.backspace, ["\u{7F}", "\u{8}", "\u{1B}[127u"]),
    (.escape, ["\u{1B}[27u", "\u{1B}[27;1u"]),
    (.control("w"), ["\u{17}", "\u{1B}\u{7F}", "\u{1B}\u{8}", "\u{1B}[127;5u"]),
    (.control("c"), ["\u{3}", "\u{1B}[99;5u", "\u{1B}[27;5;99~", "\u{1B}[67;6u"]),
    (.control("z"), ["\u{1A}"]), (.control("_"), ["\u{1F}"]), (.control("\\"), ["\u{1C}"]),
    (.alt("b"), ["\u{1B}b", "\u{1B}[98;3u", "\u{1B}[27;3;98~"]),
    (.alt("ŵ"), ["\u{1B}ŵ"]), (.alt(" "), ["\u{1B} "]), (.alt("5"), ["\u{1B}5"]),
    (.character("A"), ["A", "\u{1B}[97;2u", "\u{1B}[65u"]),
    (.character("ŵ"), ["ŵ", "\u{1B}[373u"]),
    (.character("7"), ["7", "\u{1B}Ow"]), (.character("+"), ["+", "\u{1B}Ok"]),
    (.character("="), ["\u{1B}OX"]), (.character(" "), [" ", "\u{1B}O "]),
    (.character("a"), ["a", "\u{1B}[97;1:1u", "\u{1B}[97:65;1u"]),
  ])
  func `a key is the same in whatever form a terminal sends it`(_ key: Key, _ forms: [String]) {
    for form in forms { #expect(keys(form) == [key], "\(form.debugDescription)") }
  }

  @Test(
    arguments: [
      ["\u{1B}OP", "\u{1B}[11~", "\u{1B}[[A", "\u{1B}[1;2P", "\u{1B}[P"],
      ["\u{1B}OQ", "\u{1B}[12~", "\u{1B}[[B", "\u{1B}O5Q"],
      ["\u{1B}OR", "\u{1B}[13~", "\u{1B}[[C", "\u{1B}[1;5R"],
      ["\u{1B}OS", "\u{1B}[14~", "\u{1B}[[D"],
      ["\u{1B}[15~", "\u{1B}[[E", "\u{1B}[15;2~", "\u{1B}[15^"], ["\u{1B}[17~"], ["\u{1B}[18~"],
      ["\u{1B}[19~"], ["\u{1B}[20~"],
      ["\u{1B}[21~"], ["\u{1B}[23~", "\u{1B}[23$"], ["\u{1B}[24~"], ["\u{1B}[25~"], ["\u{1B}[26~"],
      ["\u{1B}[28~"], ["\u{1B}[29~"],
      ["\u{1B}[31~"], ["\u{1B}[32~"], ["\u{1B}[33~"], ["\u{1B}[34~"],
    ].enumerated().map { ($0.offset + 1, $0.element) })
  func `function keys go by their number`(_ number: Int, _ forms: [String]) {
    for form in forms { #expect(keys(form) == [.function(number)], "\(form.debugDescription)") }
  }

  @Test(arguments: [
    // The mouse: X10, SGR, urxvt. The focus. Insert, and a key let go.
    "\u{1B}[M !!", "\u{1B}[<0;10;20M", "\u{1B}[<0;10;20m", "\u{1B}[32;10;20M", "\u{1B}[I",
    "\u{1B}[O",
    "\u{1B}[2~", "\u{1B}[97;1:3u", "\u{1B}[1;1:3A",
    // Replies: attributes, status, where the cursor is, modes, size, kitty's flags.
    "\u{1B}[?62;22c", "\u{1B}[>41;354;0c", "\u{1B}[0n", "\u{1B}[24;80R", "\u{1B}[?1;2$y",
    "\u{1B}[8;24;80t", "\u{1B}[?1u",
    // Control strings: colours, the clipboard, a name, tmux's passage, in either ending.
    "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}]11;rgb:0/0/0\u{1B}\\",
    "\u{1B}]52;c;cXVpdAo=\u{1B}\\",
    "\u{1B}P>|tmux 3.4\u{1B}\\", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\",
    "\u{1B}^x\u{1B}\\", "\u{1B}Xx\u{1B}\\",
    "\u{1B}]0;cut off\u{18}", "\u{1B}]0;cut off\u{1A}", "\u{1B}]0;Llŷn 漢\u{7}",
    // Nothing that is known.
    "\u{1B}[99~", "\u{1B}[~", "\u{1B}[;;;;~", "\u{1B}[1;2;3;4X", "\u{1B}[ q", "\u{1B}[!p",
    "\u{1B}Oz", "\u{1B}[[Z",
    "\u{1B}[201~", "\u{1B}[99999999999999999999~", "\u{1B}[1;99999999999999999999A", "\u{1B}[2;5C",
    "\u{1B}[55296u", "\u{1B}[1114112u", "\u{1B}[57358u", "\u{1B}[155u", "\u{0}", "\u{9B}", "\u{85}",
  ])
  func `what is no key disappears whole`(_ form: String) {
    #expect(keys(form) == [])
    #expect(keys("a" + form + "b") == [.character("a"), .character("b")])
  }

  @Test(arguments: [64, 65, 1_000, 100_000])
  func `a sequence of any length is dropped as a whole`(_ length: Int) {
    #expect(keys("\u{1B}[" + String(repeating: "1", count: length) + "~q") == [.character("q")])
    #expect(keys("\u{1B}[" + String(repeating: ";", count: length) + "Aq") == [.character("q")])
  }

  @Test(arguments: [
    ("\u{1B}[1;\u{3}", [Key.control("c")]), ("\u{1B}[1;\r", [.enter]), ("\u{1B}[\u{1B}[A", [.up]),
    ("\u{1B}[1;5ŵ", [.character("ŵ")]), ("\u{1B}O\u{3}", [.control("c")]),
    ("\u{1B}\u{3}", [.escape, .control("c")]),
    ("\u{1B}[[\u{3}", [.control("c")]), ("\u{1B}[M \u{3}", [.control("c")]),
    ("\u{1B}]0;x\u{1B}[A", [.up]),
    ("\u{1B}O123456789A", [.character("A")]), ("\u{1B}\u{1B}\u{1B}[A", [.escape, .up]),
    ("\u{1B}\u{1B}a", [.escape, .alt("a")]), ("\u{1B}]x\u{1B}\u{1B}[C", [.wordRight]),
  ])
  func `a sequence broken off by a key gives that key`(_ bytes: String, _ expected: [Key]) {
    #expect(keys(bytes) == expected)
  }

  @Test func `a control string without end stops at its limit`() {
    var decoder = KeyDecoder()
    let begun = "\u{1B}]52;c;" + String(repeating: "q", count: 70_000)
    #expect(decoder.keys(from: begun.utf8) == [])
    #expect(!decoder.isWaiting)
    #expect(decoder.keys(from: "a".utf8) == [.character("a")])
  }

  // MARK: - Characters

  @Test(
    arguments: [
      ("ŵ", ["ŵ"]), ("w\u{302}r", ["w\u{302}", "r"]), ("👩‍👩‍👧x", ["👩‍👩‍👧", "x"]), ("👍🏽🇬🇧", ["👍🏽", "🇬🇧"]),
      ("漢字", ["漢", "字"]), ("한국", ["한", "국"]), ("\u{301}a", ["\u{301}", "a"]),
      ("1\u{FE0F}\u{20E3}", ["1\u{FE0F}\u{20E3}"]),
    ] as [(String, [Character])])
  func `what arrives together is joined as a reader sees it`(
    _ text: String, _ characters: [Character]
  ) {
    #expect(keys(text) == characters.map { .character($0) })
  }

  @Test func `a mark that arrives later is a character of its own`() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(from: "w".utf8) == [.character("w")])
    #expect(decoder.keys(from: "\u{302}".utf8) == [.character("\u{302}")])
  }

  @Test func `a character is held until its last byte`() {
    var decoder = KeyDecoder()
    for byte in "👩".utf8.dropLast() {
      #expect(decoder.keys(from: [byte]) == [])
      #expect(decoder.isWaiting)
    }
    #expect(decoder.keys(from: "👩".utf8.suffix(1)) == [.character("👩")])
    #expect(!decoder.isWaiting)
  }

  @Test(
    arguments: [
      ([0xC0, 0x9B], "\u{FFFD}\u{FFFD}"), ([0xE0, 0x80, 0x9B], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0x80], "\u{FFFD}"),
      ([0xED, 0xA0, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF4, 0x90, 0x80, 0x80], "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
      ([0xF8, 0x88], "\u{FFFD}\u{FFFD}"), ([0xFF], "\u{FFFD}"), ([0xC3, 0x28], "\u{FFFD}("),
      ([0xE2, 0x82], "\u{FFFD}"),
      ([0xE2, 0x82, 0x61], "\u{FFFD}a"), ([0xF0, 0x9F, 0x98], "\u{FFFD}"),
    ] as [([UInt8], String)])
  func `bytes that are no UTF-8 are replaced, and what follows is kept`(
    _ bytes: [UInt8], _ text: String
  ) {
    var decoder = KeyDecoder()
    let keys = decoder.keys(from: bytes + [0x78])
    #expect(keys == text.map { .character($0) } + [.character("x")])
    #expect(decoder.keys(from: bytes + [0x0D]) == text.map { .character($0) } + [.enter])
    #expect(!decoder.isWaiting)
  }

  @Test func `Alt with bytes that are no character loses only the Alt`() {
    #expect(keysOfBytes([0x1B, 0xFF, 0x71]) == [.character("\u{FFFD}"), .character("q")])
    #expect(keysOfBytes([0x1B, 0xC5, 0x71]) == [.character("\u{FFFD}"), .character("q")])
    #expect(keysOfBytes([0x1B, 0xC5, 0x03]) == [.character("\u{FFFD}"), .control("c")])
    #expect(keysOfBytes([0x1B, 0xC2, 0x85]) == [])
  }

  private func keysOfBytes(_ bytes: [UInt8]) -> [Key] {
    var decoder = KeyDecoder()
    return decoder.keys(from: bytes)
  }
}
