internal import Practice

/// Days to come back to something, as an iCalendar file (RFC 5545).
struct CalendarFile {
  /// A day with what it is for.
  struct Entry {
    /// What tells it from all others, always the same.
    var id: String
    var day: CalendarDay
    var words: String
  }

  /// The whole file.
  let text: String

  /// - Parameters:
  ///   - withWords: Whether an entry says what was agreed; calendars are shared, so it doesn't unless asked.
  ///   - made: When it's made.
  ///   - untold: What an entry is called where it doesn't say.
  init(_ entries: [Entry], withWords: Bool, made: Moment, untold: String) {
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//reflect//actions//EN"]
    for entry in entries {
      lines += [
        "BEGIN:VEVENT", "UID:\(entry.id)@reflect.invalid",
        "DTSTAMP:\(Self.digits(of: made.description))",
        "DTSTART;VALUE=DATE:\(Self.digits(of: entry.day.description))", "TRANSP:TRANSPARENT",
        "SUMMARY:\(Self.escaped(withWords ? entry.words : untold))", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    text = lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// The days on which actions are looked at again.
  init(_ actions: [ActionLedger.Entry], withWords: Bool, made: Moment, untold: String) {
    let entries = actions.compactMap { entry in
      entry.action.review.map { Entry(id: entry.id, day: $0, words: entry.action.text) }
    }
    self.init(entries, withWords: withWords, made: made, untold: untold)
  }

  // `2026-11-21T15:30:00Z` without what stands between.
  private static func digits(of moment: String) -> String {
    moment.filter { $0 != "-" && $0 != ":" }
  }

  private static func escaped(_ text: String) -> String {
    SafeText(text).string.reduce(into: "") { escaped, character in
      switch character {
      case "\\", ";", ",": escaped += "\\\(character)"
      case _ where character.isNewline: escaped += "\\n"
      default: escaped.append(character)
      }
    }
  }

  // A line has at most 75 bytes; what goes on begins with a blank, and no character is split.
  private static func folded(_ line: String) -> String {
    var folded = ""
    var bytes = 0
    for scalar in line.unicodeScalars {
      let length = UTF8.width(scalar)
      if bytes + length > 75 {
        folded += "\r\n "
        bytes = 1
      }
      folded.unicodeScalars.append(scalar)
      bytes += length
    }
    return folded
  }
}
