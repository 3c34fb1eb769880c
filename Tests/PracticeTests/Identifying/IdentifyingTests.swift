import Practice
import Testing

/// Whether words that identify are found, and little else; the notes that were kept aside stand for those to come.
struct IdentifyingTests {
  private static let check = IdentifyingCheck(
    today: CalendarDay(year: 2026, month: 11, day: 29) ?? CalendarDay(daysSince1970: 0))

  private static func found(_ text: String) -> [Identifying] { check.identifying(in: text) }

  private static func words(_ text: String) -> [String] {
    found(text).map { "\($0.kind.rawValue): \($0.text)" }
  }

  /// Notes with how many of a hundred may be missed, or found though they're harmless.
  private static let notes = [
    (TuningNotes.identifying, TuningNotes.harmless, 1),
    (HeldNotes.identifying, HeldNotes.harmless, 2),
    (UnseenNotes.identifying, UnseenNotes.harmless, 5),
  ]

  @Test(arguments: notes)
  func `identifying notes are found, and harmless ones are not`(
    _ identifying: String, _ harmless: String, most: Int
  ) {
    let notes = identifying.split(separator: "\n").map { $0.split(separator: "|", maxSplits: 1) }
    let missed = notes.filter { Self.found(String($0[1])).isEmpty }
    let otherKind = notes.filter { note in
      !Self.found(String(note[1])).contains { $0.kind.rawValue == note[0].dropLast() }
    }
    let plain = harmless.split(separator: "\n").map(String.init)
    let flagged = plain.filter { !Self.found($0).isEmpty }
    #expect(notes.count >= 75 && plain.count >= 75)
    #expect(missed.count * 100 <= notes.count * most, "\(missed)")
    #expect(otherKind.count * 50 <= notes.count * most, "\(otherKind)")
    #expect(flagged.count * 100 <= plain.count * most, "\(flagged)")
  }

  @Test func `every kind is among the notes`() {
    let kinds = TuningNotes.identifying.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(Set(kinds.map(String.init)) == Set(Identifying.Kind.allCases.map(\.rawValue)))
  }

  @Test func `what is found has its line and its column in characters`() {
    let text = "Tŷ newydd, tawel.\n\nRoedd “Ffion” yno ’r un pryd â Gwion,\nring 07700 900123"
    #expect(
      Self.found(text).map { "\($0.line):\($0.column) \($0.text)" } == [
        "3:8 Ffion", "3:32 Gwion", "4:6 07700 900123",
      ])
  }

  @Test(arguments: [
    ("943 476 5919 was on the letter", ["nhs-number: 943 476 5919"]),
    ("943 476 5918 places were counted", []),
    ("Will we ask? May we? Hope helps.", []),
    ("Will said no, told May, asked Hope.", ["name: Will", "name: May", "name: Hope"]),
    ("JD, J.D. and J’s mum", ["initials: JD", "initials: J.D.", "initials: J"]),
    ("Plan B, Phase A, Table 1, n = 54, Band 3, Section 47, Year 9", []),
    ("14-year-olds in Cardiff", []),
    ("a 14-year-old in Cardiff", ["age: 14-year-old in Cardiff"]),
    ("merch 14 oed o Dreorci", ["age: 14 oed o Dreorci"]),
    ("the CF24 plate", ["number-plate: CF24"]),
    ("Mrs. Bowen, 7 Heol Isaf", ["name: Mrs. Bowen", "street: 7 Heol Isaf"]),
    ("review on 14 March 2027", []),
    ("born 14 March 2011", ["birth-date: 14 March 2011"]),
    ("jade doesnt like it, ask rob's brother", ["name: jade", "name: rob"]),
    ("a chat with will in the car; will told us", ["name: will", "name: will"]),
    ("we will tell summer visitors", []),
    ("Miss Cadwaladr rang. They miss school.", ["name: Miss Cadwaladr"]),
    ("known as 'Bones'", ["name: Bones"]),
    ("A.'s nan and Cs sister", ["initials: A", "initials: Cs"]),
    ("17f Wrexham, bachgen 13 o Ferthyr", ["age: 17f Wrexham", "age: 13 o Ferthyr"]),
    ("at 4 clos y gog, near bryn teg comp", ["street: 4 clos y gog"]),
    ("from bryn teg comp", ["school: bryn teg comp"]),
    ("DoB: 300907, room 300907", ["birth-date: 300907"]),
    ("Ask for Angela, rob Peter to pay Paul, St David's Day", []),
    ("0930-1030 intro, 0808 80 10 800, @everyone", []),
  ])
  func `what is beside a word decides`(_ text: String, _ found: [String]) {
    #expect(Self.words(text) == found)
  }

  @Test func `words that someone called harmless are passed over in any case`() {
    let check = IdentifyingCheck(
      ignoring: ["ffion", "Clifton  street"], today: CalendarDay(daysSince1970: 20_000))
    let found = check.identifying(in: "Ffion met Chloe on Clifton Street, with FFION’s mum")
    #expect(found.map(\.text) == ["Chloe"])
  }

  @Test(arguments: [
    "", " \n\t", "(", "@", "a-", "A.", "D.O.B", "1/", "St X ", "School ", "0", "J. ", "Ysgol A ",
    "K's ",
    "12 ", "\"", "a_", "born ", "May 2009 ", "Mr. ", "14 in ", "\u{301}", "日本 ", "1.1.", "'s",
  ])
  func `a text of any shape is read to its end`(_ piece: String) {
    let text = String(repeating: piece, count: 2_000)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for item in Self.found(text) {
      #expect(lines.indices.contains(item.line - 1))
      #expect((1...lines[item.line - 1].count).contains(item.column))
    }
  }
}
