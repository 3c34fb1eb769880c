import Journal
import Practice

extension Workspace {
  /// What was said, with the words that differ from run to run put into capitals.
  func told(_ text: String) throws -> String {
    var told = text
    for record in try journal.list().records.map(\.record) {
      for days in [28, 42] { told = told.replacing(words(record.day, days), with: "DAY+\(days)") }
      told = told.replacing(record.id.text, with: "SESSION")
    }
    return told
  }

  private func words(_ day: CalendarDay, _ days: Int) -> String {
    let day = day.adding(days: days)
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
}
