package import Journal
package import Practice

/// Every place a step can be at, for tests that go through them.
package enum Places {
  package static let all: [Place] =
    [.opening, .talk(prompt: 3), .finding(3), .reflection(question: 3), .finished]
    + ViewMoment.allCases.flatMap { moment in
      [.views(moment, .counts(group: 3)), .views(moment, .phones)]
        + Place.ViewQuestion.allCases.map { .views(moment, .person(3, $0)) }
    } + Place.ActionQuestion.allCases.map { .action($0) }
    + Place.ReviewQuestion.allCases.map { .review(3, $0) }
}

extension RecordCodec {
  /// The bytes of a record that can be read again, as every test's own can.
  package static func bytes(of record: SessionRecord) -> [UInt8] {
    do {
      return try encode(record)
    } catch {
      preconditionFailure("the caller promised a record that can be read again: \(error)")
    }
  }
}

extension Markdown {
  /// Words with the web addresses among them as links, as a citation has them.
  package static func cited(_ words: String) -> Markdown {
    let inlines = words.split(separator: " ", omittingEmptySubsequences: false).map { word in
      Link(String(word)).map { Inline.link([.text(String(word))], $0) } ?? .text(String(word))
    }
    return Markdown(Array(inlines.map { [$0] }.joined(separator: [.text(" ")])))
  }
}
