import Practice
import TestKit
import Testing

/// Everything that was written somewhere, with where, to be judged as a whole.
struct Shown {
  private var texts: [(place: String, text: String)] = []

  /// Notes lines of a result or a session.
  mutating func lines(_ place: String, _ lines: [SafeText]) {
    texts += lines.map { (place, $0.string) }
  }

  /// Notes a text that is written as it is.
  mutating func text(_ place: String, _ text: String) {
    texts.append((place, text))
  }

  /// Notes bytes that are written as they are.
  mutating func bytes(_ place: String, _ bytes: [UInt8]) {
    texts.append((place, String(decoding: bytes, as: UTF8.self)))
  }

  /// Checks that nothing holds what a terminal would obey or hide; rows of CSV end with CR and LF.
  func check() {
    for (place, text) in texts {
      let judged = place.hasSuffix("csv") ? text.replacing("\r\n", with: "\n") : text
      let found = HostileCorpus.forbidden(in: judged)
      #expect(found.isEmpty, "\(place): \(found.prefix(5).map(\.value))")
    }
  }
}
