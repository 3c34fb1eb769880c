internal import Practice

/// Reads the day an action is looked at again: a date, a stretch of time from today, or `none`.
struct ReviewDayWords {
  /// What a stretch of time is counted in.
  enum Unit {
    case day, week, month, year
  }

  /// What was typed.
  enum Match: Equatable {
    /// A day.
    case day(CalendarDay)
    /// No day.
    case noDay
    /// A day before today.
    case past
    /// Nothing that is a day.
    case unclear
  }

  let language: any SessionWords

  /// Reads `text`, counting from `today`.
  func match(_ text: String, today: CalendarDay) -> Match {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace)
    if language.noDay.contains(words.joined(separator: " ")) { return .noDay }
    guard let day = date(words) ?? stretch(words, from: today) else { return .unclear }
    return day < today ? .past : .day(day)
  }

  // 2026-12-19, or as British forms have it 19/12/2026.
  private func date(_ words: [Substring]) -> CalendarDay? {
    guard words.count == 1, let word = words.first else { return nil }
    let parts = word.split(separator: "/", omittingEmptySubsequences: false).map(number)
    guard parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2] else {
      return CalendarDay(word)
    }
    return CalendarDay(year: year, month: month, day: day)
  }

  // 10 days, 4 weeks, in 2 months, a month.
  private func stretch(_ words: [Substring], from today: CalendarDay) -> CalendarDay? {
    let words =
      words.first.map({ language.fromNow.contains(String($0)) }) == true
      ? words.dropFirst() : words[...]
    guard words.count == 2, let first = words.first, let unit = words.last,
      let number = language.oneUnit.contains(String(first)) ? 1 : number(first),
      (1...999).contains(number)
    else { return nil }
    switch language.unit(String(unit)) {
    case .day: return today.adding(days: number)
    case .week: return today.adding(days: number * 7)
    case .month: return today.adding(months: number)
    case .year: return today.adding(months: number * 12)
    case nil: return nil
    }
  }

  private func number(_ word: Substring) -> Int? {
    guard (1...4).contains(word.utf8.count), word.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return Int(word)
  }
}
