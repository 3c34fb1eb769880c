import Practice
import TestKit
import Testing

@testable import Commands

@Suite struct CalendarFileTests {
  private func calendar(_ text: String, withWords: Bool = true) -> String {
    let action = Action(number: 1, text: text, review: Samples.day)
    let open = Action(number: 2, text: "Without a day")
    let entries = [action, open].map {
      ActionLedger.Entry(session: Samples.id(), agreed: Samples.day, setting: .team, action: $0)
    }
    return CalendarFile(entries, withWords: withWords, made: Samples.moment, untold: "Look again")
      .text
  }

  @Test func `an entry is a whole day, and says no more than asked`() {
    #expect(
      calendar("Ring the school", withWords: false).split(separator: "\r\n").map(String.init) == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//reflect//actions//EN", "BEGIN:VEVENT",
        "UID:2026-11-21-k7m2.1@reflect.invalid", "DTSTAMP:20261121T155000Z",
        "DTSTART;VALUE=DATE:20261121", "TRANSP:TRANSPARENT", "SUMMARY:Look again", "END:VEVENT",
        "END:VCALENDAR",
      ])
  }

  @Test(arguments: [
    ("a; b, c \\ d\ne", "SUMMARY:a\\; b\\, c \\\\ d\\ne"),
    ("x\r\nEND:VCALENDAR", "SUMMARY:x\\nEND:VCALENDAR"), ("\u{1B}[2J", "SUMMARY:␛[2J"),
  ])
  func `words cannot become lines or properties of the calendar`(_ text: String, _ line: String) {
    #expect(calendar(text).contains("\r\n\(line)\r\n"), "\(calendar(text))")
  }

  @Test(arguments: ["ŵ", "👪🏽", "x"])
  func `long lines are folded at 75 bytes, and unfold to what they were`(_ letter: String) {
    let text = String(repeating: letter, count: 200)
    let lines = calendar(text).split(separator: "\r\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.utf8.count <= 75 })
    #expect(calendar(text).replacing("\r\n ", with: "").contains("SUMMARY:\(text)\r\n"))
  }
}
