import Documents
import Practice
import TestKit
import Testing

@Suite struct SummaryCSVTests {
  static let triggers = ["=", "+", "-", "@", "|", "%", "＝", "＋", "－", "＠"]
  static let prefixes = [
    "", " ", "\t", "\u{A0}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{202E}", "\u{3000}", "\n", "\r",
    "\r\n", "\u{0}", " \u{200B} ",
  ]

  /// A record with `text` where people write freely and where decks do.
  private func cells(_ text: String) -> [[String]] {
    rows(SummaryCSV().text(for: Samples.record(.solo, saying: text)))
  }

  /// Reads RFC 4180, every cell quoted.
  private func rows(_ csv: String) -> [[String]] {
    var rows: [[String]] = [[]]
    var scalars = Array(csv.unicodeScalars)[...]
    while scalars.first == "\"" {
      scalars.removeFirst()
      var cell = String.UnicodeScalarView()
      while let next = scalars.popFirst() {
        if next != "\"" {
          cell.append(next)
        } else if scalars.first == "\"" {
          cell.append(scalars.removeFirst())
        } else {
          break
        }
      }
      rows[rows.count - 1].append(String(cell))
      if scalars.first == "," {
        scalars.removeFirst()
      } else {
        scalars = scalars.dropFirst(2)
        rows.append([])
      }
    }
    return rows.dropLast()
  }

  @Test(arguments: triggers, prefixes)
  func `a cell that would begin a formula begins with an apostrophe`(
    _ trigger: String, _ prefix: String
  ) {
    let cells = cells("\(prefix)\(trigger)HYPERLINK(1)").joined()
    let written = cells.filter { $0.contains("HYPERLINK") }
    #expect(written.count >= 15)
    for cell in written { #expect(cell.first == "'" && cell.contains("\(trigger)HYPERLINK(1)")) }
  }

  @Test(arguments: [";", ",", "|", "\n", "; ", ";\"", ";\u{200B}", ",\"\""])
  func `a formula after any usual separator is text as well`(_ separator: String) {
    for trigger in Self.triggers {
      // Deck wording is Markdown, in which a line's end is a space between words.
      let written = cells("x\(separator)\(trigger)SUM(1)+41;y").joined().filter {
        $0.contains("SUM") && (separator != "\n" || $0 != "x \(trigger)SUM(1)+41;y")
      }
      #expect(!written.isEmpty)
      for cell in written {
        let before = cell.prefix { $0 != "S" }
        #expect(before.contains("'"), "\(cell)")
      }
    }
  }

  @Test(arguments: ["4-5 of us", "she said \"-5\"", "a=b, c", "a; b"])
  func `words that begin no formula stay as they are`(_ text: String) {
    #expect(cells(text).joined().contains(text))
  }

  @Test(arguments: ["\tx", "\rx", "\nx", "\u{0}x"])
  func `a cell that began with a control is text as well`(_ text: String) {
    let written = cells(text).joined().filter { $0.hasSuffix("x") }
    #expect(written.contains { $0.first == "'" })
    // Deck wording is Markdown, which has no white space before its first word.
    for cell in written where cell != "How it ended" {
      #expect(cell.first == "'" || cell == "x")
    }
  }

  @Test(arguments: ["fewer, -3", "fewer; +3.5", "no: -20", "one,-1"])
  func `a signed number that ends a cell is a number, and stays as it is`(_ text: String) {
    #expect(cells(text).joined().contains(text))
    #expect(!cells(text).joined().contains { $0.contains("'") && $0.contains(text.suffix(2)) })
  }

  @Test(arguments: ["-3,cmd|'/C x'!A0", "a,-3;=1", "a;-3+SUM(1)", "-3.", "-", "+1.2.3", "-1e5"])
  func `what only begins as a signed number is guarded`(_ text: String) {
    let guarded = text.replacing("-", with: "'-", maxReplacements: 1)
      .replacing("+1.", with: "'+1.").replacing(";=", with: ";'=")
    let written = cells(text).joined()
    #expect(written.contains { $0.hasPrefix(guarded.prefix { $0 != "|" }) }, "\(written)")
  }

  @Test(arguments: ["a=1", "1-2", "x@y", "50%", "'=1", "\"=1", "(-1)"])
  func `other cells stay as they are`(_ text: String) {
    #expect(cells(text).joined().contains(text))
    #expect(!cells(text).joined().contains("'" + text))
  }

  @Test(arguments: ["\"\u{301}", "\"\u{E33},x", "a\"\u{20DD}", "\"\u{FE0F}\"", "\u{301}\","])
  func `no mark that combines with a quotation mark hides it`(_ text: String) {
    let rows = rows(SummaryCSV().text(for: Samples.record(.solo, saying: text)))
    #expect(Set(rows.map(\.count)) == [17])
    let safe = SafeText.line(text).string
    #expect(rows.joined().contains { $0.utf8.elementsEqual(safe.utf8) })
  }

  @Test func `every row has a cell for every column`() {
    for session in HTMLWriterTests.sessions {
      let rows = rows(SummaryCSV().text(for: session))
      #expect(rows.count > 1)
      #expect(Set(rows.map(\.count)) == [17])
    }
  }

  @Test func `quotes are doubled and lines within a cell end with a line feed`() {
    var record = Samples.record()
    record.parked = [ParkedPoint(step: 0, text: "He said \"why?\", and\r\nleft.")]
    #expect(
      SummaryCSV().text(for: record).hasSuffix(
        "\"parked\",\"\",\"\",\"\",\"\",\"\",\"He said \"\"why?\"\", and\nleft.\","
          + "\"\",\"\",\"\",\"\",\"\"\r\n"))
  }

  @Test func `a team's session is a row for each thing recorded`() {
    let rows = rows(SummaryCSV().text(for: Sessions.team))
    let about = rows.dropFirst().map { row in
      [row[5], row[6], row[8], row[9], row[11]].filter { !$0.isEmpty }.joined(separator: " | ")
    }
    #expect(
      about == [
        "note | Welcome | Two people are new to the team.",
        "view-count-before | agree | 3", "view-count-before | it depends | 1",
        "view-count-before | disagree | 1", "view-count-before | not sure | 1",
        "view-count-before | pass | 0",
        "view-count-after | agree | 1", "view-count-after | it depends | 4",
        "view-count-after | disagree | 0", "view-count-after | not sure | 1",
        "view-count-after | pass | 0",
        "note | What do we know a week before a move that we did not say? | We knew, and nobody said it.",
        "note | Come back to this in the summer.",
        "action | Ask at each planning meeting what would let them stay.",
        "review | Write down who is told about a move.",
        "parked | Who pays for transport?",
      ])
    #expect(
      Set(rows.dropFirst().map { $0[0...2].joined(separator: " ") })
        == ["2026-11-21-k7m2 2026-11-21 team"])
    #expect(rows[14][12...] == ["team manager", "2026-12-19", "", "", ""])
    #expect(
      rows[15][12...] == [
        "duty social worker", "2026-11-14", "partly", "Begun with two homes.", "2026-10-24-b2c3",
      ])
  }

  @Test func `a person alone has their own views, how sure they were and why`() {
    let rows = rows(SummaryCSV().text(for: Sessions.solo)).filter { $0[5].hasPrefix("view") }
    #expect(
      rows.map { Array($0[5...11]) } == [
        ["view-before", "", "", "agree", "", "4", "I have seen it.\n\nMore than once."],
        ["view-after", "", "", "it depends", "", "3", ""],
      ])
  }

  @Test func `role groups have rows of their own`() {
    let rows = rows(SummaryCSV().text(for: Sessions.multiAgency))
    let police = rows.filter { $0[7] == "police" && $0[8] == "it depends" }
    #expect(police.map { $0[9] } == ["5", "4"])
  }

  @Test func `cards skipped and not reached are named`() {
    var record = Sessions.unfinished
    #expect(
      rows(SummaryCSV().text(for: record)).contains { $0[4...5] == ["Who decides", "not-reached"] })
    record.steps[3].status = .skipped
    #expect(
      rows(SummaryCSV().text(for: record)).contains { $0[4...5] == ["Who decides", "skipped"] })
  }
}
