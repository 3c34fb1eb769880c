/// A session's id, such as `2026-11-21-k7m2`: the day it began and four letters or digits.
package struct SessionID: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The id as it stands in file names and commands.
  package let text: String

  package init?(_ text: some StringProtocol) {
    let text = String(text)
    let bytes = Array(text.utf8)
    guard bytes.count == 15, CalendarDay(text.prefix(10)) != nil, bytes[10] == UInt8(ascii: "-"),
      bytes[11...].allSatisfy({ Self.letters.utf8.contains($0) })
    else { return nil }
    self.text = text
  }

  package init(day: CalendarDay, using generator: inout some RandomNumberGenerator) {
    let tail = (0..<4).map { _ in Self.letters.randomElement(using: &generator) ?? "x" }
    text = "\(day)-\(String(tail))"
  }

  package var description: String { text }

  package static func < (left: SessionID, right: SessionID) -> Bool {
    left.text < right.text
  }

  // No vowels, so that no word comes about; no 0, 1 or l, so that it can be read out.
  private static let letters = "23456789bcdfghjkmnpqrstvwxz"
}
